"""``python -m tests.bench``: measures rows, prints the table, and fails where a bound is missed."""

import json
import os
import platform
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import click
import PySide6
from PySide6.QtCore import qVersion
from tests.bench import exporting, importing, kept, reporting, starting, using
from tests.bench.rows import Figures, Outcome, Row

ROWS: tuple[Row, ...] = (
    *starting.ROWS,
    *using.ROWS,
    *importing.ROWS,
    *exporting.ROWS,
    *reporting.ROWS,
)


@click.command()
@click.argument("wanted", nargs=-1, metavar="[ROW]…")
@click.option("--rounds", default=9, show_default=True, help="How often each side is measured.")
@click.option("--json", "path", type=click.Path(path_type=Path), help="Where the figures go.")
def bench(wanted: Sequence[str], rounds: int, path: Path | None) -> None:
    """Measure the rows whose names begin with one of these words; all rows without a word.

    A bound that is missed is told in its row, and makes the exit code 1.
    """
    chosen = [row for row in ROWS if not wanted or row.name.startswith(tuple(wanted))]
    if not chosen:
        names = ", ".join(row.name for row in ROWS)
        raise click.UsageError(f"No row begins so; the rows are: {names}.")
    kept.FOLDER.mkdir(parents=True, exist_ok=True)
    about = _machine()
    click.echo(
        f"{about['cpu']}, {about['cores']} cores, Python {about['python']}, Qt {about['qt']}"
    )
    click.echo(f"Medians of {rounds} rounds, floors in turn with ours.\n")
    outcomes = []
    for row in chosen:
        outcome = _measured(row, rounds)
        outcomes.append(outcome)
        click.echo("\n".join(_told(outcome)) + "\n")
    click.echo("\n".join(_table(outcomes)))
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps({**about, "rows": [_json(one) for one in outcomes]}, indent=1))
    sys.exit(0 if all(outcome.is_kept for outcome in outcomes) else 1)


def _measured(row: Row, rounds: int) -> Outcome:
    figures = [Figures(side.says) for side in row.sides]
    for _ in range(rounds):
        for side, seen in zip(row.sides, figures, strict=True):
            with tempfile.TemporaryDirectory(dir=kept.FOLDER) as folder:
                seen.values.append(side.measure(Path(folder)))
    return Outcome(row, figures[0], tuple(figures[1:-1]), figures[-1])


def _told(outcome: Outcome) -> list[str]:
    """A row at length: each side with its median and what 95 of 100 rounds stay under."""
    lines = [f"{outcome.row.name}: {outcome.row.says}"]
    for figures in (outcome.floor, *outcome.beside, outcome.ours):
        values = f"{_amount(figures.median, outcome.row)} (p95 {_amount(figures.p95, outcome.row)})"
        lines.append(f"    {figures.says:<46} {values}")
    return lines


def _table(outcomes: Sequence[Outcome]) -> list[str]:
    lines = ["| row | floor | ours | ratio | bound | |", "|---|---|---|---|---|---|"]
    for one in outcomes:
        floor, ours = _amount(one.floor.median, one.row), _amount(one.ours.median, one.row)
        verdict = "kept" if one.is_kept else "**missed**"
        lines.append(
            f"| {one.row.says} | {floor} | {ours} | {one.ratio:.2f} | {_bound(one.row)} | {verdict} |"
        )
    return lines


def _bound(row: Row) -> str:
    """A bound as its sort says it: 1.5 ×, + 8 ms, at most 50 ms."""
    match row.sort:
        case "times":
            return f"{row.bound} ×"
        case "more":
            return f"+ {row.bound:g} {row.unit}"
        case "at most":
            return f"{row.bound:g} {row.unit}"


def _amount(value: float, row: Row) -> str:
    decimals = {"s": 2, "ms": 1, "MiB": 0}[row.unit]
    return f"{value:.{decimals}f} {row.unit}"


def _machine() -> dict[str, object]:
    return {
        "cpu": _cpu(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "qt": qVersion(),
        "pyside": PySide6.__version__,
        "measured_at": datetime.now(UTC).isoformat(timespec="seconds"),
    }


def _cpu() -> str:
    facts = Path("/proc/cpuinfo")
    if facts.exists():
        for line in facts.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _json(outcome: Outcome) -> dict[str, object]:
    sides = (outcome.floor, *outcome.beside, outcome.ours)
    return {
        "row": outcome.row.name,
        "unit": outcome.row.unit,
        "bound": outcome.row.bound,
        "ratio": round(outcome.ratio, 3),
        "kept": outcome.is_kept,
        "sides": {side.says: [round(value, 4) for value in side.values] for side in sides},
    }


if __name__ == "__main__":
    bench()
