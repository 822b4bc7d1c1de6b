"""Several files imported together: read one after the other, and compared as if each were in."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from growthdesk.domain.known_rows import KnownRows
from growthdesk.domain.rows import Account, FollowerCount
from growthdesk.domain.rules import Rules
from growthdesk.errors import Trouble
from growthdesk.importers.comparing.compare import FileFacts, Wishes, compare
from growthdesk.importers.comparing.fates import Comparison, Fate
from growthdesk.importers.comparing.known_after import known_after
from growthdesk.importers.files.one_export import joined
from growthdesk.importers.files.source import Source, digest_of, read_sources
from growthdesk.importers.found import Found, Options
from growthdesk.importers.recognise import recognise
from growthdesk.importers.recognised import Recognised


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing that a file holds: what is read again with other options, and what was found.

    ``found`` is a Trouble where it cannot be read; ``recognised`` and ``facts`` are None where
    nothing was recognised.
    """

    name: str
    found: Found | Trouble
    recognised: Recognised | None = None
    facts: FileFacts | None = None


def opened(paths: Sequence[Path], tell: Callable[[str], object]) -> list[Source | Thing]:
    """What lies at these paths, archives of one export as one; a Trouble is a thing as well.

    ``tell`` gets the name of each path before it is opened.
    """
    sources: list[Source] = []
    troubles: list[Thing] = []
    for path in paths:
        name = path.name or str(path)
        tell(name)
        try:
            sources += read_sources(path)
        except Trouble as trouble:
            troubles.append(Thing(name, trouble))
    return [*joined(sources), *troubles]


def things_in(source: Source, options: Options, tell: Callable[[str], object]) -> list[Thing]:
    """Everything that a source holds. ``tell`` gets the name of each before it is read."""
    try:
        recognised = recognise(source)
    except Trouble as trouble:
        return [Thing(source.name, trouble)]
    things = []
    for one in recognised:
        inside = len(recognised) > 1 and not one.name.startswith(source.name)
        called = f"{source.name} › {one.name}" if inside else source.name
        called = one.name if one.name.startswith(source.name) else called
        tell(called)
        things.append(_read(called, source.name, one, options))
    return things


def read_again(thing: Thing, options: Options) -> Thing:
    """The same thing read with other options. It was recognised before."""
    if thing.recognised is None or thing.facts is None:
        return thing
    return Thing(thing.name, _found(thing.recognised, options), thing.recognised, thing.facts)


@dataclass(frozen=True, slots=True)
class Into:
    """What was found in a thing, the account it goes into, and what a person wishes of it."""

    found: Found
    facts: FileFacts
    account: Account
    wishes: Wishes


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one of several would do once those before it are in.

    ``numbers`` tells how many things have each fate, ``typed`` how many counts were typed that
    the file says otherwise, replaced or not.
    """

    comparison: Comparison
    numbers: Mapping[Fate, int]
    typed: int


def compare_together(
    wanted: Sequence[Into], known: Mapping[str, KnownRows], now: datetime, rules: Rules
) -> Iterator[Outcome]:
    """The outcome of each, in their order; ``known`` is by the id of each account in it."""
    by_account = dict(known)
    for one in wanted:
        before = by_account[one.account.id]
        comparison = compare(
            *(one.found, one.account, before, now),
            rules=rules,
            file=one.facts,
            wishes=one.wishes,
        )
        by_account[one.account.id] = known_after(before, comparison.edit)
        yield outcome_of(comparison, _typed(comparison, before))


def outcome_of(comparison: Comparison, typed: int = 0) -> Outcome:
    """The outcome of a comparison, with how many typed counts a file says otherwise."""
    return Outcome(comparison, Counter(fate.fate for fate in comparison.fates), typed)


def _read(called: str, file_name: str, one: Recognised, options: Options) -> Thing:
    found = _found(one, options)
    try:
        digest = digest_of(one.parts)
    except Trouble as trouble:
        return Thing(called, trouble)
    facts = FileFacts(file_name, sum(part.size for part in one.parts), digest)
    return Thing(called, found, one, facts)


def _found(one: Recognised, options: Options) -> Found | Trouble:
    try:
        return one.read(options)
    except Trouble as trouble:
        return trouble


def _typed(comparison: Comparison, known: KnownRows) -> int:
    rows = (fate.row for fate in comparison.fates if fate.differences)
    old = (known.counts.get(row.day) for row in rows if isinstance(row, FollowerCount))
    return sum(one is not None and one.imported_from is None for one in old)
