"""``growthdesk import``: files of follower counts or posts into the log, in one step."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import click

from growthdesk.commands.json_answers import Object
from growthdesk.commands.place import OpenLog, Place
from growthdesk.commands.telling import json_option, number, plural, short, tell, tell_json
from growthdesk.commands.values import FILE
from growthdesk.domain.edits import Edit, Put, Remove, batch, single
from growthdesk.domain.known_rows import KnownRows
from growthdesk.domain.rows import (
    Account,
    CompleteSpan,
    FollowerChange,
    FollowerCount,
    Post,
    Result,
    key_of,
)
from growthdesk.errors import Trouble
from growthdesk.importers.compare import Comparison, Fate, compare
from growthdesk.importers.found import Found, Options
from growthdesk.importers.recognise import read
from growthdesk.importers.source import read_source

_MOST_LINES = 20
"""Rows left out that are listed for people; --json lists all of them."""


@dataclass(frozen=True, slots=True)
class _Read:
    """One file: what was found in it, and what that does to the log."""

    path: Path
    account: Account
    found: Found
    comparison: Comparison


@click.command("import")
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=FILE)
@click.option("--account", help="Whose numbers they are; the only account if left out.")
@click.option("--dry-run", is_flag=True, help="Say what would happen, and change nothing.")
@click.option("--partial", is_flag=True, help="The files do not have every post since the first.")
@json_option
@click.pass_obj
def import_(
    place: Place,
    files: tuple[Path, ...],
    account: str | None,
    *,
    dry_run: bool,
    partial: bool,
    as_json: bool,
) -> None:
    """Import files of follower counts or posts.

    A file is a table such as CSV, recognised by its columns. All files are one step, which one undo takes back. If one of them gives nothing at all,
    none is imported; rows that cannot be read are listed and left out.
    """
    with place.open() as opened:
        whose = opened.only_account() if account is None else opened.account(account)
        all_read = list(_read_all(opened, whose, files, complete=not partial))
        if not dry_run:
            opened.do(batch(one.comparison.edit for one in all_read), "Import")
    if as_json:
        tell_json([_as_json(one) for one in all_read])
    else:
        for one in all_read:
            tell(_lines(one, dry_run=dry_run))


def _read_all(
    opened: OpenLog, account: Account, files: Iterable[Path], *, complete: bool
) -> Iterator[_Read]:
    """Each file, compared with the log as the files before it would leave it."""
    options = Options(opened.zone, opened.today, opened.rules.day_start)
    known = opened.read.known_rows(account.id)
    for path in files:
        found = read(read_source(path), options)
        if not (found.counts or found.changes or found.posts):
            raise _nothing_in(found)
        comparison = compare(
            found,
            account,
            known,
            opened.now,
            rules=opened.rules,
            complete=complete,
        )
        known = _known_after(known, comparison.edit)
        yield _Read(path, account, found, comparison)


def _nothing_in(found: Found) -> Trouble:
    if found.skipped:
        first = found.skipped[0]
        advice = f"The first row that was left out is line {first.line}: {first.reason}"
    else:
        headers = ", ".join(short(header.text, 20) for header in found.headers[:8])
        advice = (
            f"Name its columns date and followers, or published_at and title; it has {headers}."
        )
    return Trouble(f"Nothing in “{found.name}” can be imported.", advice)


def _known_after(known: KnownRows, edit: Edit) -> KnownRows:
    """What the log would have of the account after an import."""
    counts, changes = dict(known.counts), dict(known.changes)
    posts = {post.id: post for post in known.posts}
    results = dict(known.results)
    spans = {key_of(span): span for span in known.spans}
    for one in single(edit):
        match one:
            case Put(FollowerCount() as count):
                counts[count.day] = count
            case Put(FollowerChange() as change):
                changes[change.day] = change
            case Put(Post() as post):
                posts[post.id] = post
            case Put(Result() as result):
                results[result.post_id] = result
            case Put(CompleteSpan() as span):
                spans[key_of(span)] = span
            case Remove(kind, key) if kind is CompleteSpan:
                spans.pop(key, None)
    return replace(
        known,
        counts=counts,
        changes=changes,
        posts=[*posts.values()],
        results=results,
        spans=[*spans.values()],
    )


def _as_json(one: _Read) -> Object:
    skipped = (fate for fate in one.comparison.fates if fate.fate is Fate.SKIPPED)
    return {
        "file": str(one.path),
        "recognised_as": one.found.recognised_as,
        "account": one.account.address,
        "new": one.comparison.count(Fate.NEW),
        "updated": one.comparison.count(Fate.UPDATED),
        "same": one.comparison.count(Fate.SAME),
        "skipped": [{"line": fate.line, "reason": fate.reason} for fate in skipped],
    }


def _lines(one: _Read, *, dry_run: bool) -> Iterator[str]:
    skipped = [fate for fate in one.comparison.fates if fate.fate is Fate.SKIPPED]
    yield f"{one.path}: {one.found.recognised_as}, for {one.account.address}"
    numbers = ", ".join(
        f"{number(one.comparison.count(fate))} {fate}"
        for fate in (Fate.NEW, Fate.UPDATED, Fate.SAME)
    )
    yield f"  {numbers}, {number(len(skipped))} skipped{'; nothing was changed' if dry_run else ''}"
    for doubt in one.found.doubts:
        yield f"  {doubt}"
    for fate in skipped[:_MOST_LINES]:
        yield f"  line {fate.line}: {fate.reason}"
    if len(skipped) > _MOST_LINES:
        more = plural(len(skipped) - _MOST_LINES, "more row", "more rows")
        yield f"  and {more}; --json lists all of them"
