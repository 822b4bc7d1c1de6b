"""What was measured, as lines of a table, as JSON, and back from it."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.bench.machine import Machine
from tests.bench.rows import Failed, Outcome, Row, Unit, Verdict

_DECIMALS: dict[Unit, int] = {"s": 2, "ms": 1, "MiB": 0}


@dataclass(frozen=True, slots=True)
class Line:
    """A row as it stands in the table; its figures are medians in the unit of the row.

    ``p95`` is what 95 of 100 rounds of ours stay under, ``sides`` what each round of each side
    gave. Of a row that failed there are no figures, and ``why`` says why.
    """

    row: str
    says: str
    floor_says: str
    unit: Unit
    bound: str
    verdict: Verdict
    floor: float | None = None
    ours: float | None = None
    p95: float | None = None
    ratio: float | None = None
    sides: dict[str, list[float]] | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """What one run has measured."""

    machine: Machine
    rounds: int
    lines: tuple[Line, ...]

    @property
    def not_kept(self) -> tuple[Line, ...]:
        """The rows whose bound was missed, or that failed."""
        return tuple(line for line in self.lines if line.verdict in ("missed", "failed"))

    @property
    def exit_code(self) -> int:
        """1 if a bound is not kept, else 0."""
        return int(bool(self.not_kept))


def line_of(found: Outcome | Failed) -> Line:
    """What was found of a row, as a line."""
    row = found.row
    if isinstance(found, Failed):
        return Line(
            *(row.name, row.says, row.floor.says, row.unit, bound(row), found.verdict),
            why=found.why,
        )
    return Line(
        *(row.name, row.says, found.floor.says, row.unit, bound(row), found.verdict),
        floor=round(found.floor.median, 4),
        ours=round(found.ours.median, 4),
        p95=round(found.ours.p95, 4),
        ratio=round(found.ratio, 3),
        sides={
            side.says: [round(value, 4) for value in side.values]
            for side in (found.floor, *found.beside, found.ours)
        },
    )


def at_length(found: Outcome | Failed) -> list[str]:
    """A row with each of its sides, its median and what 95 of 100 rounds stay under."""
    row = found.row
    head = f"{row.name}: {row.says}"
    if isinstance(found, Failed):
        return [head, f"    FAILED: {found.why}"]
    told = [
        f"    {side.says:<46} {amount(side.median, row.unit)} (p95 {amount(side.p95, row.unit)})"
        for side in (found.floor, *found.beside, found.ours)
    ]
    verdict = "MISSED" if found.verdict == "missed" else found.verdict
    return [head, *told, f"    ratio {found.ratio:.2f}, bound {bound(row)}: {verdict}"]


def markdown(lines: Sequence[Line]) -> list[str]:
    """The table for people."""
    told = ["| what | floor | ours | p95 | ratio | bound | |", "|---|--:|--:|--:|--:|--:|---|"]
    for line in lines:
        figures = [
            "—" if value is None else amount(value, line.unit)
            for value in (line.floor, line.ours, line.p95)
        ]
        ratio = "—" if line.ratio is None else f"{line.ratio:.2f}"
        verdict = f"**{line.verdict}**" if line.verdict in ("missed", "failed") else line.verdict
        told.append(f"| {' | '.join([line.says, *figures, ratio, line.bound, verdict])} |")
    return told


def bound(row: Row) -> str:
    """A bound as its sort says it: 1.5 ×, + 8 ms, 50 ms."""
    match row.sort:
        case "times":
            return f"{row.bound:g} ×"
        case "more":
            return f"+ {row.bound:g} {row.unit}"
        case "at most":
            return f"{row.bound:g} {row.unit}"


def amount(value: float, unit: Unit) -> str:
    """A figure in its unit, as precise as it deserves."""
    return f"{value:.{_DECIMALS[unit]}f} {unit}"


def write(table: Table, path: Path) -> None:
    """Keep a table as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(asdict(table), indent=1, ensure_ascii=False), "utf-8")


def read(path: Path) -> Table:
    """The table that was kept so."""
    kept = json.loads(path.read_text("utf-8"))
    lines = tuple(Line(**line) for line in kept["lines"])
    return Table(Machine(**kept["machine"]), kept["rounds"], lines)
