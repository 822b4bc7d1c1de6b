"""What an import tells: lines for people, JSON for scripts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from growthdesk.commands.telling import Object, iso, number, plural, short
from growthdesk.domain.rows import Account, ImportedFile
from growthdesk.errors import Trouble
from growthdesk.importers.comparing.fates import Comparison, Fate
from growthdesk.importers.found import Found

MOST_LINES = 20
"""Rows left out that are listed for people; --json lists all of them."""


@dataclass(frozen=True, slots=True)
class FileImported:
    """One thing of a file: what was found in it, and what that does to the log."""

    path: Path
    name: str
    account: Account
    found: Found
    comparison: Comparison


def answer(one: FileImported) -> Object:
    """The answer for scripts."""
    return {
        "file": str(one.path),
        "name": one.name,
        "recognised_as": one.found.recognised_as,
        "account": one.account.address,
        "new": one.comparison.count(Fate.NEW),
        "updated": one.comparison.count(Fate.UPDATED),
        "same": one.comparison.count(Fate.SAME),
        "skipped": [{"line": line, "reason": reason} for line, reason in skipped(one)],
        "doubts": list(one.found.doubts),
        "questions": [
            {
                "key": question.key,
                "says": question.says,
                "choices": dict(question.choices),
                "answer": question.answer,
            }
            for question in one.found.questions
        ],
    }


def lines(one: FileImported, *, dry_run: bool) -> Iterator[str]:
    """The answer for people."""
    name = "" if one.name == one.path.name else f" ({one.name})"
    yield f"{one.path}{name}: {one.found.recognised_as}, for {one.account.address}"
    left_out = skipped(one)
    numbers = ", ".join(
        f"{number(one.comparison.count(fate))} {fate}"
        for fate in (Fate.NEW, Fate.UPDATED, Fate.SAME)
    )
    yield f"  {numbers}, {number(len(left_out))} skipped{'; nothing was changed' if dry_run else ''}"
    for doubt in one.found.doubts:
        yield f"  {doubt}"
    for question in one.found.questions:
        chosen = dict(question.choices).get(question.answer, question.answer)
        others = [key for key, _ in question.choices if key != question.answer]
        yield f"  {question.says} Taken as: {chosen}."
        yield f"    Otherwise: {' or '.join(f'--answer {question.key}={key}' for key in others)}"
    for line, reason in left_out[:MOST_LINES]:
        yield f"  line {line}: {reason}"
    if len(left_out) > MOST_LINES:
        more = plural(len(left_out) - MOST_LINES, "more row", "more rows")
        yield f"  and {more}; --json lists all of them"


def skipped(one: FileImported) -> list[tuple[int, str]]:
    """The lines that were left out, with the reason of each."""
    fates = one.comparison.fates
    return [(fate.line, fate.reason) for fate in fates if fate.fate is Fate.SKIPPED]


def imports_answer(account: Account, file: ImportedFile) -> Object:
    """One imported file for scripts."""
    return {
        "account": account.address,
        "name": file.name,
        "recognised_as": file.recognised_as,
        "size": file.size,
        "sha256": file.digest,
        "written_at": file.seen_at.isoformat(),
        "imported_at": file.imported_at.isoformat(),
        "first_day": file.first_day.isoformat() if file.first_day else None,
        "last_day": file.last_day.isoformat() if file.last_day else None,
    }


def imports_lines(files: Iterable[tuple[Account, ImportedFile]]) -> Iterator[str]:
    """The imported files for people."""
    none = True
    for account, file in files:
        none = False
        yield f"{file.imported_at:%Y-%m-%d}  {account.address}  {file.name}"
        yield f"            {file.recognised_as}, {iso(file.first_day)} to {iso(file.last_day)}"
    if none:
        yield "No file was imported yet."


def nothing_in(found: Found) -> Trouble:
    """What is said of a thing that gives nothing: the first row that is bad, or what is missing."""
    if found.skipped:
        first = found.skipped[0]
        bad = f"The first row that was left out is line {first.line}: {first.reason}"
        advice = " ".join((bad, *found.doubts))
    elif found.headers:
        headers = ", ".join(short(header.text, 20) for header in found.headers[:8])
        advice = (
            f"Name its columns date and followers, or published_at and title; it has {headers}."
        )
    else:
        advice = " ".join(found.doubts) or "Export it again for days that have something."
    return Trouble(f"Nothing in “{found.name}” can be imported.", advice)
