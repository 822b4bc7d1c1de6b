"""Publer's analytics: several tables in one file, with the posts of several accounts."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.counts import Count
from growthdesk.domain.links import id_in, kept_link
from growthdesk.domain.platform import platform_of
from growthdesk.errors import Trouble
from growthdesk.importers.files.delimited import read_rows
from growthdesk.importers.files.first_rows import first_rows, may_be_tables
from growthdesk.importers.files.part import Part
from growthdesk.importers.files.source import Source
from growthdesk.importers.files.text import text_of
from growthdesk.importers.found import (
    Found,
    FoundCount,
    FoundPost,
    Numbers,
    Options,
    Question,
    Skipped,
    Whose,
)
from growthdesk.importers.recognised import Recognised
from growthdesk.importers.tables.table import Row
from growthdesk.importers.values.cells import Bad, is_missing
from growthdesk.importers.values.moments import read_moments
from growthdesk.importers.values.names import KIND_NAMES, plain
from growthdesk.importers.values.numbers import read_counts, read_numbers

_POSTS = frozenset(("date", "social account", "social network"))
_OVERVIEW = frozenset(("workspace name", "followers"))
_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "views": ("video views", "views", "impressions"),
    "reach": ("reach",),
    "likes": ("reactions", "likes"),
    "comments": ("comments",),
    "shares": ("shares",),
    "saves": ("saves",),
}
_END = re.compile(r"^\W*End Date:\s*([^\n\r]{4,40}?)[\s,;\"]*$", re.IGNORECASE | re.MULTILINE)
_MOST_ACCOUNTS = 60
_NO_DAY = "The file does not say which day its followers are of, so they are left out."
_SEVERAL = "Its followers are those of several accounts together, so they are left out."

_Account = tuple[str, str]
"""The network and the name of an account, as the file writes them."""


@dataclass(frozen=True, slots=True)
class _Table:
    """One of the tables in a file: its plain header, and its rows."""

    header: tuple[str, ...]
    rows: tuple[Row, ...]

    def column(self, *names: str) -> list[str]:
        """The cells of the first of these columns that there is; empty ones without any."""
        place = next((self.header.index(name) for name in names if name in self.header), None)
        return [
            cells[place].strip() if place is not None and place < len(cells) else ""
            for _, cells in self.rows
        ]

    def accounts(self) -> list[_Account]:
        """The account of each row."""
        return [*zip(self.column("social network"), self.column("social account"), strict=True)]

    def by_account(self) -> "dict[_Account, _Table]":
        """The rows of each account as a table of their own."""
        rows: dict[_Account, list[Row]] = {}
        networks, names = self.column("social network"), self.column("social account")
        for row, *account in zip(self.rows, networks, names, strict=True):
            rows.setdefault((account[0], account[1]), []).append(row)
        return {one: _Table(self.header, tuple(mine)) for one, mine in rows.items()}


def recognise_publer(source: Source) -> list[Recognised]:
    """The accounts in each file of Publer's; only a file without posts has none by name."""
    found = []
    for part in may_be_tables(source):
        headers = [frozenset(map(plain, cells)) for cells in first_rows(part)]
        if any(header >= _POSTS for header in headers) or any(
            header >= _OVERVIEW for header in headers
        ):
            found += _of_part(part)
    return found


def _of_part(part: Part) -> list[Recognised]:
    text = text_of(part)
    rows, broken = read_rows(part.file_name, text)
    tables = _tables_in(rows)
    posts = [table.by_account() for table in tables if set(table.header) >= _POSTS]
    overviews = [
        table.by_account() if "social account" in table.header else table
        for table in tables
        if set(table.header) >= _OVERVIEW
    ]
    last = match[1] if (match := _END.search(text[:4_000])) else ""
    accounts = [*dict.fromkeys(account for table in posts for account in table)]
    if len(accounts) > _MOST_ACCOUNTS:
        raise Trouble(
            f"“{part.file_name}” has posts of {len(accounts):,} accounts, more than anyone has.",
            "Export the analytics of your own accounts alone.",
        )
    return [
        Recognised(
            part.name if len(accounts) < 2 else f"{part.name}: {account[1]} ({account[0]})",
            (part,),
            partial(
                _read,
                part,
                account,
                [table[account] for table in posts if account in table],
                [_overview_of(overview, account, accounts) for overview in overviews],
                last,
                () if place else tuple(broken),
            ),
        )
        for place, account in enumerate(accounts or [("", "")])
    ]


def _tables_in(rows: Sequence[Row]) -> list[_Table]:
    """The tables, which comments, titles and empty rows stand between."""
    tables: list[_Table] = []
    header: tuple[str, ...] | None = None
    inside: list[Row] = []
    for line, cells in (*rows, (0, ())):
        is_row = sum(bool(cell.strip()) for cell in cells) > 1 and cells[0][:1] != "#"
        if header is None and is_row:
            header = tuple(map(plain, cells))
        elif is_row:
            inside.append((line, cells))
        elif header is not None:
            tables.append(_Table(header, tuple(inside)))
            header, inside = None, []
    return tables


def _overview_of(
    overview: _Table | Mapping[_Account, _Table], account: _Account, accounts: Sequence[_Account]
) -> _Table | None:
    """The part of an overview that is of one account; None if it is of several together."""
    if isinstance(overview, _Table):
        return overview if len(accounts) < 2 else None
    return overview.get(account, _Table((), ()))


def _read(
    part: Part,
    account: _Account,
    tables: Sequence[_Table],
    overviews: Sequence[_Table | None],
    last: str,
    broken: Sequence[Skipped],
    options: Options,
) -> Found:
    network, name = account
    bad = {row.line: row.reason for row in broken}
    questions: dict[str, Question] = {}
    posts = [post for table in tables for post in _posts(table, options, bad, questions)]
    counts, doubts = _counts(overviews, last, options, bad)
    platform = platform_of(network) or platform_of(network.partition(" ")[0])
    return Found(
        name=part.file_name,
        recognised_as=f"Publer: {'posts' if tables else 'overview'}",
        whose=Whose(platform.key if platform else "other", name=name) if network else None,
        counts=counts,
        posts=tuple(posts),
        skipped=tuple(Skipped(line, bad[line]) for line in sorted(bad)),
        doubts=doubts,
        questions=tuple(questions.values()),
        seen_at=part.written,
    )


def _posts(
    table: _Table, options: Options, bad: dict[int, str], questions: dict[str, Question]
) -> list[FoundPost]:
    days, question = read_moments(table.column("date"), options, "Date", daily=False)
    if question is not None:
        questions[question.key] = question
    links, texts = table.column("post link"), table.column("post text")
    kinds, numbers = table.column("post type"), _numbers(table)
    posts: dict[str, FoundPost] = {}
    for place, (line, _) in enumerate(table.rows):
        when, values = days[place], numbers[place]
        wrong = when if isinstance(when, Bad) else values
        if isinstance(wrong, Bad) or not isinstance(when, tuple) or isinstance(values, Bad):
            bad[line] = wrong.reason if isinstance(wrong, Bad) else "The row has no day."
            continue
        link = kept_link(links[place])
        key = id_in(link) or link or str(line)
        if earlier := posts.pop(key, None):
            bad[earlier.line] = f"The post comes again on line {line}."
        posts[key] = FoundPost(
            line,
            *when,
            options.zone.key,
            KIND_NAMES.get(plain(kinds[place])),
            caption="" if is_missing(texts[place]) else texts[place],
            link=link,
            platform_id=id_in(link),
            numbers=values,
        )
    return list(posts.values())


def _numbers(table: _Table) -> list[Numbers | Bad]:
    """The numbers of each row in the order of NUMBERS, or what is wrong with one of them."""
    columns = [read_numbers(table.column(*_COLUMNS.get(name, ())), name) for name in NUMBERS]
    return [
        next((v for v in values if isinstance(v, Bad)), None)
        or tuple(v for v in values if not isinstance(v, Bad))
        for values in zip(*columns, strict=True)
    ]


def _counts(
    overviews: Sequence[_Table | None], last: str, options: Options, bad: dict[int, str]
) -> tuple[tuple[FoundCount, ...], tuple[str, ...]]:
    """The follower count on the last day of the file, and what is to be said if there is none."""
    told = [
        (line, count)
        for table in overviews
        if table is not None
        for (line, _), count in zip(table.rows, read_counts(table.column("followers")), strict=True)
        if count is not None
    ]
    bad |= {line: count.reason for line, count in told if isinstance(count, Bad)}
    counts = [(line, count) for line, count in told if isinstance(count, Count)]
    if None in overviews or len(counts) > 1:
        return (), (_SEVERAL,)
    if not counts:
        return (), ()
    when = read_moments([last], options, "End Date", daily=True)[0][0]
    if not isinstance(when, tuple):
        return (), (_NO_DAY,)
    return (FoundCount(counts[0][0], when[0], counts[0][1]),), ()
