"""The part of ``growthdesk import`` that is about a whole log."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from growthdesk.commands.import_answers import MOST_LINES
from growthdesk.commands.place import Place
from growthdesk.commands.telling import Object, number, plural, tell, tell_json
from growthdesk.exports.compare import compare_log, known_rows
from growthdesk.exports.found import (
    RECOGNISED_AS,
    WholeLog,
    is_whole_log,
    read_whole_log,
    refuse_company,
    refuse_wishes,
)
from growthdesk.importers.comparing.fates import Comparison, Fate
from growthdesk.importers.files.source import Source

_FATES = (Fate.NEW, Fate.UPDATED, Fate.SAME)


def whole_log_among(sources: Sequence[Source], *, has_wishes: bool) -> Source | None:
    """The whole log that is to be imported; None if there is none.

    Raises Trouble if other files or wishes come along with it.
    """
    for source in sources:
        if is_whole_log(source):
            if len(sources) > 1:
                raise refuse_company(source.name)
            if has_wishes:
                raise refuse_wishes(source.name)
            return source
    return None


def import_log(place: Place, path: Path, source: Source, *, dry_run: bool, as_json: bool) -> None:
    """Import a whole log as one step, into a new log if there is none yet."""
    found = read_whole_log(source, lambda _: None)
    with place.open(create=not dry_run) as opened:
        comparison = compare_log(found, known_rows(opened.read.every))
        if not dry_run:
            opened.do(comparison.edit, "Import a whole log")
    if as_json:
        tell_json([_answer(path, found, comparison)])
    else:
        tell(_lines(path, found, comparison, dry_run=dry_run))


def _answer(path: Path, found: WholeLog, comparison: Comparison) -> Object:
    return {
        "file": str(path),
        "name": found.name,
        "recognised_as": RECOGNISED_AS,
        **{fate.value: comparison.count(fate) for fate in _FATES},
        "skipped": [
            {"part": part, "line": line, "reason": reason}
            for part, line, reason in _skipped(comparison)
        ],
        "doubts": list(found.doubts),
    }


def _lines(path: Path, found: WholeLog, comparison: Comparison, *, dry_run: bool) -> Iterator[str]:
    yield f"{path}: {RECOGNISED_AS}"
    left_out = _skipped(comparison)
    numbers = ", ".join(f"{number(comparison.count(fate))} {fate}" for fate in _FATES)
    end = "; nothing was changed" if dry_run else ""
    yield f"  {numbers}, {number(len(left_out))} skipped{end}"
    for doubt in found.doubts:
        yield f"  {doubt}"
    for part, line, reason in left_out[:MOST_LINES]:
        yield f"  {part}, line {line}: {reason}"
    if len(left_out) > MOST_LINES:
        more = plural(len(left_out) - MOST_LINES, "more row", "more rows")
        yield f"  and {more}; --json lists all of them"


def _skipped(comparison: Comparison) -> list[tuple[str, int, str]]:
    return [
        (fate.part, fate.line, fate.reason)
        for fate in comparison.fates
        if fate.fate is Fate.SKIPPED
    ]
