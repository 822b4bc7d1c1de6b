"""Meta Business Suite: the list of posts of Instagram and Facebook, with their numbers."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from functools import lru_cache, partial
from zoneinfo import ZoneInfo

from growthdesk.domain.days import ONE_DAY, local_day
from growthdesk.domain.platform import Kind
from growthdesk.errors import Trouble
from growthdesk.importers.files.first_rows import all_records, first_rows, may_be_tables
from growthdesk.importers.files.part import Part
from growthdesk.importers.files.source import Source
from growthdesk.importers.found import Found, FoundPost, Header, Options, Skipped, Whose
from growthdesk.importers.meta.columns import HANDLE, NAME, Layout, layout_of
from growthdesk.importers.meta.rows import BY_DAY, PostRow, post_rows, without_part_sums
from growthdesk.importers.meta.times import PACIFIC, published
from growthdesk.importers.recognised import Recognised
from growthdesk.importers.tables.table import Row
from growthdesk.importers.values.cells import Bad, printable
from growthdesk.importers.values.ids import time_in
from growthdesk.importers.values.moments import When
from growthdesk.importers.values.names import MONTHS, Field, plain

_HEADER_WITHIN = 5
_MOST_ACCOUNTS = 100
_RANGE = re.compile(r"([A-Z][a-z]{2})-(\d{1,2})-(\d{4})_([A-Z][a-z]{2})-(\d{1,2})-(\d{4})_\d+")
_UNNAMED = (
    "The columns are named in a language that is not known here; "
    "those of the numbers can be matched by hand."
)
_NO_TIME = "Meta could not work out this post: it tells neither its time nor its link."


def recognise_meta_content(source: Source) -> list[Recognised]:
    """The lists of posts in a source, one for each account in them."""
    return [
        one
        for part in may_be_tables(source)
        if _layout(first_rows(part)) is not None
        for one in _of_part(part)
    ]


def _layout(rows: Sequence[Sequence[str]]) -> tuple[int, Layout] | None:
    """Where the header stands and what it says; None if no row is the header of such a list."""
    for place, header in enumerate(rows[:_HEADER_WITHIN]):
        layout = layout_of(header, rows[place + 1 :])
        if layout is not None:
            return place, layout
    return None


def _of_part(part: Part) -> list[Recognised]:
    rows, broken = all_records(part)
    rows = [row for row in rows if any(cell and not cell.isspace() for cell in row[1])]
    known = _layout([cells for _, cells in rows[:200]])
    if known is None:
        return []
    place, layout = known
    owners: dict[Whose, list[Row]] = {}
    for row in rows[place + 1 :]:
        owners.setdefault(_owner(row[1], layout), []).append(row)
    if len(owners) > 1:
        _give_to_only(owners)
    if len(owners) > _MOST_ACCOUNTS:
        raise Trouble(
            f"“{part.file_name}” names more than {_MOST_ACCOUNTS} accounts.",
            "Export the posts of your own accounts, and import that file.",
        )
    several = len(owners) > 1
    return [
        Recognised(
            f"{part.name}: {whose.handle or whose.name or 'no account'}" if several else part.name,
            (part,),
            partial(_read, part, layout, tuple(mine), tuple(broken), whose),
        )
        for whose, mine in (owners or {Whose(layout.platform): []}).items()
    ]


def _owner(cells: Sequence[str], layout: Layout) -> Whose:
    def cell(what: str) -> str:
        place = layout.place(what)
        said = cells[place] if place is not None and place < len(cells) else ""
        return printable(" ".join(said[:200].split()))

    return Whose(layout.platform, cell(HANDLE).removeprefix("@"), cell(NAME))


def _give_to_only(owners: dict[Whose, list[Row]]) -> None:
    """Rows without an account go to the one there is; one that changed its name stays one."""
    by_handle: dict[str, Whose] = {}
    for whose in list(owners):
        key = whose.handle.casefold() or whose.name
        first = by_handle.setdefault(key, whose)
        if first is not whose:
            owners[first] += owners.pop(whose)
    nameless = [whose for whose in owners if not (whose.handle or whose.name)]
    if len(owners) == 2 and nameless:
        (other,) = (whose for whose in owners if whose not in nameless)
        owners[other] = sorted([*owners[other], *owners.pop(nameless[0])])


def _read(
    part: Part,
    layout: Layout,
    rows: Sequence[Row],
    broken: Sequence[Skipped],
    whose: Whose,
    options: Options,
) -> Found:
    if options.columns is not None and not layout.is_named:
        by_hand = {str(field): (place,) for field, place in options.columns.items()}
        layout = replace(layout, columns={**layout.columns, **by_hand})
    wanted, by_day = post_rows(rows, layout)
    minted = [time_in(layout.platform, row.platform_id, options.today) for row in wanted]
    times, doubts = published([row.time for row in wanted], minted, options)
    if by_day:
        doubts = (*doubts, BY_DAY)
    bad = {row.line: row.reason for row in broken}
    posts = _posts(wanted, times, layout, options, bad)
    found = Found(
        name=part.file_name,
        recognised_as=f"Meta Business Suite: {_SORTS[layout.platform]}",
        whose=whose if whose.handle or whose.name else Whose(layout.platform),
        posts=tuple(posts),
        skipped=tuple(Skipped(line, bad[line]) for line in sorted(bad)),
        doubts=doubts,
        seen_at=part.written,
        complete=None if bad else _complete(part, posts, options),
    )
    if layout.is_named:
        return found
    headers = tuple(
        Header(text, tuple(cells[p] for _, cells in rows[:3] if p < len(cells)))
        for p, text in enumerate(layout.header)
    )
    columns = {field: p for field in Field if (p := layout.place(field)) is not None}
    return replace(found, headers=headers, columns=columns, doubts=(*doubts, _UNNAMED))


_SORTS: Mapping[str, str] = {"instagram": "Instagram posts", "facebook": "Facebook posts"}


def _posts(
    rows: Sequence[PostRow],
    times: Sequence[When | Bad | None],
    layout: Layout,
    options: Options,
    bad: dict[int, str],
) -> list[FoundPost]:
    """The posts in their order, the last row of each; what is wrong goes to ``bad``, by line."""
    first_day = min((day for row in rows for day in row.days), default=date.max)
    posts: list[FoundPost] = []
    of_id: dict[str, int] = {}
    for row, when in zip(rows, times, strict=True):
        if isinstance(when, Bad):
            bad[row.line] = when.reason
        elif when is None:
            says_so = row.comment or not row.link
            bad[row.line] = _NO_TIME if says_so else "The row has no time of publication."
        elif isinstance(row.numbers, Bad):
            bad[row.line] = row.numbers.reason
        else:
            posts.append(_post(without_part_sums(row, when[0], first_day), when, options))
            if row.platform_id is not None:
                if row.platform_id in of_id:
                    bad[of_id[row.platform_id]] = f"The post comes again on line {row.line}."
                of_id[row.platform_id] = row.line
    return [post for post in posts if post.line not in bad]


def _post(row: PostRow, when: When, options: Options) -> FoundPost:
    return FoundPost(
        row.line,
        *when,
        options.zone.key,
        kind=kind_of(row.kind, row.link),
        # What Facebook calls the title of a post is its text, but for a video with both.
        title=row.title if row.caption not in ("", row.title) else "",
        caption=row.caption or row.title,
        link=row.link,
        platform_id=row.platform_id,
        numbers=row.numbers if not isinstance(row.numbers, Bad) else (),
    )


def kind_of(word: str, link: str) -> Kind | None:
    """The kind that Meta's word means, in any of its languages; else what the link tells."""
    named = _kind_named(word)
    return named or next((kind for path, kind in _PATHS.items() if path in link), None)


@lru_cache(maxsize=1024)
def _kind_named(word: str) -> Kind | None:
    name = plain(word)
    return next((kind for kind, words in _KINDS.items() if any(w in name for w in words)), None)


_KINDS: Mapping[Kind, tuple[str, ...]] = {
    Kind.REEL: ("reel",),
    Kind.STORY: ("story", "stories", "histori", "storia"),
    Kind.CAROUSEL: ("carousel", "carrusel", "carrossel", "karussell", "carrousel", "album"),
    Kind.LIVE: ("live", "direct", "en vivo", "ao vivo"),
    Kind.VIDEO: ("video",),
    Kind.PHOTO: ("image", "imag", "photo", "foto", "bild"),
    Kind.LINK: ("link", "enlace", "lien"),
    Kind.TEXT: ("text", "status", "estado"),
}
_PATHS: Mapping[str, Kind] = {
    "/reel/": Kind.REEL,
    "/stories/": Kind.STORY,
    "/tv/": Kind.VIDEO,
    "/videos/": Kind.VIDEO,
}


def _complete(part: Part, posts: Sequence[FoundPost], options: Options) -> tuple[date, date] | None:
    """The local days that lie whole in the range of the file's name; None if a post does not.

    The range is in Pacific days. Lists of stories or videos alone prove nothing about posts.
    """
    match = _RANGE.search(part.file_name)
    kinds = {post.kind for post in posts}
    if match is None or not kinds - {Kind.STORY, Kind.VIDEO}:
        return None
    try:
        first = date(int(match[3]), MONTHS[plain(match[1])], int(match[2]))
        last = date(int(match[6]), MONTHS[plain(match[4])], int(match[5]))
    except (ValueError, KeyError):
        return None
    begins = datetime.combine(first, time(), PACIFIC)
    ends = datetime.combine(last + ONE_DAY, time(), PACIFIC)
    moments = [post.published_at for post in posts]
    if not all(moment is not None and begins <= moment < ends for moment in moments):
        return None
    days = _whole_days(begins, ends, options.zone, options.day_start)
    written = part.written.astimezone(options.zone).date() if part.written else options.today
    last_whole = min(days[1], min(written, options.today) - ONE_DAY)
    return (days[0], last_whole) if days[0] <= last_whole else None


def _whole_days(
    begins: datetime, ends: datetime, zone: ZoneInfo, day_start: int
) -> tuple[date, date]:
    """The first local day that begins in a span of time, and the last that ends in it."""
    first = local_day(begins.astimezone(zone), day_start)
    if datetime.combine(first, time(day_start), zone) < begins:
        first += ONE_DAY
    return first, local_day(ends.astimezone(zone), day_start) - ONE_DAY
