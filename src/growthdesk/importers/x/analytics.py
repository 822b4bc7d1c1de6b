"""X: numbers of an account by day, of today's analytics and of the one before 2024."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import partial

from growthdesk.importers.files.first_rows import all_records, first_rows, may_be_tables
from growthdesk.importers.files.part import Part
from growthdesk.importers.files.source import Source
from growthdesk.importers.found import Found, FoundChange, FoundViews, Options, Skipped, Whose
from growthdesk.importers.recognised import Recognised
from growthdesk.importers.values.cells import Bad
from growthdesk.importers.values.moments import read_moments
from growthdesk.importers.values.numbers import read_numbers
from growthdesk.importers.x.columns import DAYS, OVERVIEW, cells_of, places_in

_KEPT: Mapping[str, str] = {
    "new follows": "gained",
    "unfollows": "lost",
    "impressions": "views",
    "profile visits": "profile_views",
}
_WHAT: Mapping[str, str] = {
    "new follows": "new followers",
    "unfollows": "lost followers",
    "impressions": "views",
    "profile visits": "profile visits",
}
_NOT_NET = (
    "Followers are not taken from this file: it tells only of those that single posts brought, "
    "and of none that were lost."
)
_VIDEOS = (
    "Nothing in it is kept: it tells only of videos. The account's followers are in “Account "
    "overview”, its posts in “Content”."
)


def recognise_x_analytics(source: Source) -> list[Recognised]:
    """The tables of X by day in a source; one of videos is known, and gives nothing."""
    found = []
    for part in may_be_tables(source):
        rows = first_rows(part)
        if places_in(OVERVIEW, rows) is not None:
            found.append(Recognised(part.name, (part,), partial(_read, part, "overview")))
        elif places_in(DAYS, rows) is not None:
            found.append(Recognised(part.name, (part,), partial(_read, part, "posts by day")))
        elif _is_of_videos(part, rows):
            found.append(Recognised(part.name, (part,), partial(_of_videos, part)))
    return found


def _is_of_videos(part: Part, rows: Sequence[Sequence[str]]) -> bool:
    titles = [row for row in rows[:1] if sum(bool(cell.strip()) for cell in row) == 1]
    return part.file_name.lower().startswith("video_overview_analytics") and bool(titles)


def _of_videos(part: Part, _: Options) -> Found:
    return Found(part.file_name, "X: videos", Whose("x"), doubts=(_VIDEOS,))


def _read(part: Part, sort: str, options: Options) -> Found:
    rows, broken = all_records(part)
    rows = [row for row in rows if any(cell.strip() for cell in row[1])]
    is_overview = sort == "overview"
    head = [cells for _, cells in rows[:200]]
    places = places_in(OVERVIEW if is_overview else DAYS, head) or {}
    rows = rows[1:]
    bad = {row.line: row.reason for row in broken}
    numbers = {
        _KEPT[name]: read_numbers(cells_of(rows, places[name]), _WHAT[name])
        for name in _KEPT
        if name in places
    }
    # They are days in UTC, and stay the days that X says.
    days, question = read_moments(cells_of(rows, places.get("date")), options, "Date", daily=True)
    by_day: dict[date, tuple[int, dict[str, int]]] = {}
    for place, ((line, _), when) in enumerate(zip(rows, days, strict=True)):
        values = {name: column[place] for name, column in numbers.items()}
        wrong = next((v for v in (when, *values.values()) if isinstance(v, Bad)), None)
        given = {name: value for name, value in values.items() if isinstance(value, int)}
        if wrong is not None:
            bad[line] = wrong.reason
        elif isinstance(when, tuple):
            if when[0] in by_day:
                bad[by_day.pop(when[0])[0]] = f"The day comes again on line {line}."
            by_day[when[0]] = line, given
        elif given:
            bad[line] = "The row has no day."
    return Found(
        name=part.file_name,
        recognised_as=f"X: account {sort}" if is_overview else f"X: {sort}",
        whose=Whose("x"),
        changes=tuple(
            FoundChange(line, day, **given) for day, line, given in _of(by_day, ("gained", "lost"))
        ),
        views=tuple(
            FoundViews(line, day, **given)
            for day, line, given in _of(by_day, ("views", "profile_views"))
        ),
        skipped=tuple(Skipped(line, bad[line]) for line in sorted(bad)),
        doubts=() if is_overview else (_NOT_NET,),
        questions=(question,) if question else (),
        seen_at=part.written,
    )


def _of(
    by_day: Mapping[date, tuple[int, Mapping[str, int]]], names: Sequence[str]
) -> Iterable[tuple[date, int, dict[str, int]]]:
    for day, (line, numbers) in by_day.items():
        given = {name: numbers[name] for name in names if name in numbers}
        if given:
            yield day, line, given
