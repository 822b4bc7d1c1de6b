"""What the bench makes of figures: medians, verdicts, the exit code, and rows that fail."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.bench.__main__ import ROWS, bench, measure
from tests.bench.machine import Machine
from tests.bench.rows import Failed, Figures, Outcome, Row, Side, Sort, measured
from tests.bench.table import at_length, line_of, markdown, read

MACHINE = Machine("A CPU", 2, "Linux 6", "3.11.7", "6.11.3", "offscreen", "2026-11-23")


def figures(*values: float) -> Figures:
    return Figures("x", list(values))


def in_turn(values: Iterable[float]) -> Callable[[Path], float]:
    """A measure that gives one value after the other."""
    left = iter(values)
    return lambda _: next(left)


def row(
    floor: Iterable[float],
    ours: Iterable[float],
    bound: float,
    *,
    sort: Sort = "times",
    asked_under: float | None = None,
    beside: Iterable[float] | None = None,
) -> Row:
    others = () if beside is None else (Side("another", in_turn(beside)),)
    return Row(
        *("a row", "a deed", "ms", bound, Side("the least", in_turn(floor))),
        Side("ours", in_turn(ours)),
        beside=others,
        sort=sort,
        asked_under=asked_under,
    )


def outcome(of: Row, rounds: int, folder: Path) -> Outcome:
    found = measured(of, rounds, folder)
    assert isinstance(found, Outcome)
    return found


@pytest.mark.parametrize(
    ("values", "median", "p95"),
    [
        ((7.0,), 7.0, 7.0),
        ((1.0, 3.0), 2.0, 2.9),
        (tuple(map(float, range(1, 22))), 11.0, 20.0),
        ((5.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0), 1.0, 3.4),
    ],
)
def test_median_and_p95(values: tuple[float, ...], median: float, p95: float) -> None:
    assert figures(*values).median == median
    assert figures(*values).p95 == pytest.approx(p95)


@pytest.mark.parametrize(
    ("floor", "ours", "bound", "sort", "verdict"),
    [
        (10, 15, 1.5, "times", "kept"),
        (10, 15.1, 1.5, "times", "missed"),
        (2, 10, 8, "more", "kept"),
        (2, 10.1, 8, "more", "missed"),
        (1, 50, 50, "at most", "kept"),
        (100, 51, 50, "at most", "missed"),
    ],
)
def test_a_bound_is_held_against_in_its_sort(
    tmp_path: Path, floor: float, ours: float, bound: float, sort: Sort, verdict: str
) -> None:
    found = outcome(row([floor], [ours], bound, sort=sort), 1, tmp_path)
    assert found.verdict == verdict


def test_the_medians_are_compared_and_not_the_worst(tmp_path: Path) -> None:
    found = outcome(row([1, 1, 9], [2, 99, 2], 2.0), 3, tmp_path)
    assert (found.ratio, found.verdict) == (2.0, "kept")


def test_ours_has_to_be_ahead_of_what_stands_beside(tmp_path: Path) -> None:
    assert outcome(row([1], [2], 3.0, beside=[2.5]), 1, tmp_path).verdict == "kept"
    assert outcome(row([1], [2], 3.0, beside=[2]), 1, tmp_path).verdict == "missed"


def test_a_frame_is_asked_only_of_a_machine_that_can_draw_one(tmp_path: Path) -> None:
    quick = row([4.9], [20], 16.7, sort="at most", asked_under=5.0)
    slow = row([5.0], [20], 16.7, sort="at most", asked_under=5.0)
    assert outcome(quick, 1, tmp_path).verdict == "missed"
    assert outcome(slow, 1, tmp_path).verdict == "not asked"


def test_sides_are_measured_in_turn_each_in_an_empty_folder(tmp_path: Path) -> None:
    seen: list[str] = []

    def side(name: str) -> Side:
        def see(folder: Path) -> float:
            assert [*folder.iterdir()] == []
            (folder / "left").touch()
            seen.append(name)
            return 1.0

        return Side(name, see)

    whole = Row("a", "b", "s", 1.0, side("floor"), side("ours"), beside=(side("beside"),))
    measured(whole, 2, tmp_path)
    assert seen == ["floor", "beside", "ours"] * 2
    assert [*tmp_path.iterdir()] == []


def fails(_: Path) -> float:
    raise RuntimeError("it is not seen")


def test_a_row_that_fails_is_told_and_the_next_is_measured(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = Row("broken", "a deed", "s", 1.0, Side("the least", fails), Side("ours", fails))
    table = measure([broken, row([1], [1], 1.0)], MACHINE, 1, tmp_path / "bench.json")
    assert [line.verdict for line in table.lines] == ["failed", "kept"]
    assert table.exit_code == 1
    told = capsys.readouterr().out
    assert "FAILED: the least: it is not seen" in told
    assert "| a deed | — | — | — | — | 1 × | **failed** |" in told
    assert told.endswith("1 of 2 bounds are not kept: broken.\n")


@pytest.mark.parametrize(
    ("ours", "code", "last"),
    [
        (1.5, 0, "| a deed | 1.0 ms | 1.5 ms | 1.5 ms | 1.50 | 1.5 × | kept |"),
        (1.6, 1, "1 of 1 bounds are not kept: a row."),
    ],
)
def test_a_missed_bound_is_told_and_makes_the_exit_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], ours: float, code: int, last: str
) -> None:
    table = measure([row([1.0], [ours], 1.5)], MACHINE, 1, None)
    assert table.exit_code == code
    assert capsys.readouterr().out.splitlines()[-1] == last


def test_the_table_comes_back_from_its_file(tmp_path: Path) -> None:
    path = tmp_path / "build" / "bench.json"
    table = measure([row([1, 2, 3], [2, 2, 2], 1.5)], MACHINE, 3, path)
    assert read(path) == table
    assert json.loads(path.read_text())["lines"][0]["sides"] == {
        "the least": [1, 2, 3],
        "ours": [2, 2, 2],
    }


def test_what_is_told_at_length() -> None:
    one = row([], [], 8.0, sort="more")
    told = at_length(Outcome(one, figures(1.0), (), figures(9.5)))
    assert told[-1] == "    ratio 9.50, bound + 8 ms: MISSED"
    assert at_length(Failed(one, "gone"))[-1] == "    FAILED: gone"
    assert markdown([line_of(Failed(one, "gone"))])[-1].endswith("| + 8 ms | **failed** |")


def test_a_word_that_begins_no_row_is_told_with_the_rows_there_are() -> None:
    ran = CliRunner().invoke(bench, ["nonsense"])
    assert ran.exit_code == 2
    assert all(one.name in ran.output.replace("\n", " ") for one in ROWS)


def test_every_row_has_a_name_of_its_own() -> None:
    assert len({one.name for one in ROWS}) == len({one.says for one in ROWS}) == len(ROWS)
