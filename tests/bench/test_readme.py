"""The table of a bench in a text."""

from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from tests.bench.readme import BEGIN, END, readme, updated
from tests.bench.table import Line, Table, write
from tests.bench.test_rows import MACHINE

LINE = Line("today", "start to Today", "a window", "s", "1.4 ×", "kept", 0.2, 0.25, 0.3, 1.25)
TABLE = Table(MACHINE, 9, (LINE,))


def test_the_table_takes_the_place_of_the_one_before() -> None:
    text = f"# Head\n\n{BEGIN}\nold | \\1\n{END}\n\nFoot\n"
    new = updated(text, TABLE)
    assert new.startswith(f"# Head\n\n{BEGIN}\nA CPU, 2 cores, Linux 6, Python 3.11.7,")
    assert "| start to Today | 0.20 s | 0.25 s | 0.30 s | 1.25 | 1.4 × | kept |\n" in new
    assert new.endswith(f"{END}\n\nFoot\n")
    assert "old" not in new
    assert updated(new, TABLE) == new


def test_a_text_without_a_place_is_left_alone() -> None:
    with pytest.raises(click.ClickException, match="no place"):
        updated("# Head\n", TABLE)


def test_it_is_printed_or_put_into_a_file(tmp_path: Path) -> None:
    figures, text = tmp_path / "bench.json", tmp_path / "README.md"
    write(TABLE, figures)
    text.write_text(f"{BEGIN}{END}")
    printed = CliRunner().invoke(readme, [str(figures)])
    put = CliRunner().invoke(readme, [str(figures), "--into", str(text)])
    assert (printed.exit_code, put.exit_code) == (0, 0)
    assert text.read_text() == printed.output.rstrip("\n")
