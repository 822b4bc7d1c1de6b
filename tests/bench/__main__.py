"""``python -m tests.bench``: measures rows, prints the table, and fails where a bound is missed."""

import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from time import perf_counter

import click
from tests.bench import (
    doubling,
    exporting,
    importing,
    kept,
    reporting,
    starting,
    using,
)
from tests.bench.display import a_display
from tests.bench.machine import Machine
from tests.bench.rows import Row, measured
from tests.bench.table import Table, at_length, line_of, markdown, write

ROWS: tuple[Row, ...] = (
    *starting.ROWS,
    *using.ROWS,
    *importing.ROWS,
    *exporting.ROWS,
    *reporting.ROWS,
    *doubling.ROWS,
)


@click.command()
@click.argument("wanted", nargs=-1, metavar="[ROW]…")
@click.option("--rounds", default=9, show_default=True, help="How often each side is measured.")
@click.option("--json", "path", type=click.Path(path_type=Path), help="Where the figures go.")
@click.option(
    "--screen",
    type=click.Choice(["offscreen", "xcb"]),
    help="What Qt draws on; xcb if there is a display, else off-screen. Without a display xcb gets"
    " one of its own, of Xvfb.",
)
def bench(wanted: Sequence[str], rounds: int, path: Path | None, screen: str | None) -> None:
    """Measure the rows whose names begin with one of these words; all rows without a word.

    A bound that is missed is told in its row, and makes the exit code 1.
    """
    chosen = [row for row in ROWS if not wanted or row.name.startswith(tuple(wanted))]
    if not chosen:
        names = ", ".join(row.name for row in ROWS)
        raise click.UsageError(f"No row begins so; the rows are: {names}.")
    usual = os.environ.get("QT_QPA_PLATFORM") or ("xcb" if "DISPLAY" in os.environ else "offscreen")
    os.environ["QT_QPA_PLATFORM"] = screen or usual
    machine = Machine.this(screen or usual)
    click.echo(f"{machine}\nMedians of {rounds} rounds, floors in turn with ours.\n")
    with a_display(wanted=machine.screen == "xcb" and "DISPLAY" not in os.environ):
        began = perf_counter()
        table = measure(chosen, machine, rounds, path)
    click.echo(f"\nIt took {(perf_counter() - began) / 60:.0f} minutes.")
    sys.exit(table.exit_code)


def measure(rows: Sequence[Row], machine: Machine, rounds: int, path: Path | None) -> Table:
    """Measure rows, and tell each as soon as it is measured; the figures go to a path as JSON."""
    kept.FOLDER.mkdir(parents=True, exist_ok=True)
    table = Table(machine, rounds, ())
    for row in rows:
        found = measured(row, rounds, kept.FOLDER)
        click.echo("\n".join(at_length(found)) + "\n")
        table = replace(table, lines=(*table.lines, line_of(found)))
        if path is not None:  # after each row: what was measured is there, whatever comes
            write(table, path)
    click.echo("\n".join(markdown(table.lines)))
    if table.not_kept:
        names = ", ".join(line.row for line in table.not_kept)
        click.echo(f"\n{len(table.not_kept)} of {len(rows)} bounds are not kept: {names}.")
    return table


if __name__ == "__main__":
    bench()
