"""LinkedIn's download of all data: the posts of Shares.csv, and nothing of the lists beside it.

Those hold what others wrote and did. They are known, so that no other importer takes a message or
a comment for a post.
"""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from urllib.parse import unquote

from growthdesk.domain.days import local_day
from growthdesk.domain.deeds import check_day
from growthdesk.domain.links import id_in, kept_link
from growthdesk.domain.platform import Kind
from growthdesk.errors import Trouble
from growthdesk.importers.files.first_rows import all_records, first_rows, may_be_tables
from growthdesk.importers.files.part import Part
from growthdesk.importers.files.source import Source
from growthdesk.importers.found import Found, FoundPost, Options, Skipped, Whose
from growthdesk.importers.linkedin.archive_lists import ListSort, names_in, sort_of
from growthdesk.importers.recognised import Recognised
from growthdesk.importers.values.cells import quoted
from growthdesk.importers.values.names import plain
from growthdesk.importers.values.stamps import stamp_in

_ARCHIVE = re.compile(r"LinkedInDataExport_(\d\d)-(\d\d)-(\d{4})", re.IGNORECASE)
_COLUMNS = ("date", "sharelink", "sharecommentary", "sharedurl", "mediaurl")
_NO_SHARES = (
    "Nothing in it is kept: it tells of messages, contacts and other people's posts. Yours are in "
    "Shares.csv, which LinkedIn sends with “the larger data archive”."
)


def recognise_linkedin_archive(source: Source) -> list[Recognised]:
    """The posts in a download of all data, packed or not, or in one file of it.

    The lists beside them are taken too, and so is a file of such a list alone, to say that
    nothing of it is kept.
    """
    sorts = {part.name: (part, sort_of(first_rows(part))) for part in may_be_tables(source)}
    shares = [part for part, sort in sorts.values() if sort is ListSort.SHARES]
    others = [part for part, sort in sorts.values() if sort is ListSort.OF_OTHERS]
    folders = {part.name.rpartition("/")[0] for part in (*shares, *others)}
    beside = [
        part
        for part, _ in sorts.values()
        if part not in shares and (part in others or part.name.rpartition("/")[0] in folders)
    ]
    # One such list may lie in a folder of any tables.
    rest = tuple(beside if shares or len(others) > 1 else others)
    whose = Whose("linkedin", name=names_in([first_rows(part) for part in rest]))
    if shares:
        written = _written(source, shares)
        return [Recognised(source.name, (*shares, *rest), partial(_read, shares, whose, written))]
    return [Recognised(source.name, rest, partial(_without_posts, source.name))] if rest else []


def _written(source: Source, shares: Sequence[Part]) -> datetime | None:
    """When the download was written: the day in its name, else when its file was."""
    if match := _ARCHIVE.search(source.name):
        try:
            return datetime(int(match[3]), int(match[1]), int(match[2]), 12, tzinfo=UTC)
        except ValueError:
            pass  # the digits of a name that somebody gave
    return max((part.written for part in shares if part.written), default=source.written)


def _without_posts(name: str, _: Options) -> Found:
    return Found(
        name, "LinkedIn: other lists of a download", Whose("linkedin"), doubts=(_NO_SHARES,)
    )


def _read(
    shares: Sequence[Part], whose: Whose, written: datetime | None, options: Options
) -> Found:
    bad: dict[int, str] = {}
    posts: dict[str, FoundPost] = {}
    line = 0
    for part in shares:
        rows, broken = all_records(part)
        header = [plain(cell) for cell in rows[0][1]]
        places = [header.index(name) if name in header else None for name in _COLUMNS]
        bad |= {line + row.line: row.reason for row in broken}
        for own, cells in rows[1:]:
            texts = [cells[p].strip() if p is not None and p < len(cells) else "" for p in places]
            if any(texts):
                _add(posts, line + own, texts, options, bad)
        line += rows[-1][0]
    return Found(
        name=shares[0].file_name,
        recognised_as="LinkedIn: posts of a download",
        whose=whose,
        posts=tuple(posts.values()),
        skipped=tuple(Skipped(line, bad[line]) for line in sorted(bad)),
        seen_at=written,
        may_be_complete=bool(posts),
    )


def _add(
    posts: dict[str, FoundPost],
    line: int,
    texts: Sequence[str],
    options: Options,
    bad: dict[int, str],
) -> None:
    """Adds the post of a row, whose times are in UTC; why it is none goes to ``bad``."""
    when, link, text, shared, media = texts
    moment = stamp_in(when)
    if moment is None:
        bad[line] = f"{quoted(when)} is not a time." if when else "The post has no time."
        return
    try:
        local = moment.astimezone(options.zone)
        day = check_day(local_day(local, options.day_start), options.today)
    except Trouble as trouble:
        bad[line] = trouble.says
        return
    link = kept_link(unquote(link))
    key = id_in(link) or f"line {line}"
    if key in posts:
        bad[line] = f"The post is on line {posts[key].line} already."
        return
    posts[key] = FoundPost(
        *(line, day, moment, options.zone.key),
        kind=Kind.LINK if shared else None if media else Kind.TEXT,
        caption=_unquoted(text),
        link=link,
        platform_id=id_in(link),
    )


def _unquoted(text: str) -> str:
    """The text without the quotes that some downloads set before each line but the first."""
    first, *rest = text.splitlines() or [""]
    if not (rest and all(line.startswith('"') for line in rest)):
        return text
    return "\n".join([first, *(line[1:] for line in rest)]).strip()
