"""Meta Business Suite: numbers of an account by day, one or more sections in a file."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from growthdesk.importers.files.first_rows import all_records, first_rows, may_be_tables
from growthdesk.importers.files.part import Part
from growthdesk.importers.files.source import Source
from growthdesk.importers.found import (
    Found,
    FoundChange,
    FoundViews,
    Options,
    Question,
    Skipped,
    Whose,
)
from growthdesk.importers.meta.titles import Metric, metric_of, platform_in
from growthdesk.importers.recognised import Recognised
from growthdesk.importers.tables.table import Row
from growthdesk.importers.values.cells import Bad, printable
from growthdesk.importers.values.moments import read_moments
from growthdesk.importers.values.numbers import read_numbers

PLATFORM = "platform"
"""The key of the question whose numbers they are."""

_PRIMARY = "Primary"
NAMES: Mapping[Metric, str] = {
    Metric.GAINED: "new followers",
    Metric.LOST: "lost followers",
    Metric.NET: "net followers",
    Metric.VIEWS: "views",
    Metric.REACH: "reach",
    Metric.PROFILE_VIEWS: "profile visits",
}
_LABELS = {"facebook": "Facebook", "instagram": "Instagram"}


@dataclass(frozen=True, slots=True)
class _Section:
    """One number by day: its title, the header of its days, and its rows."""

    title: str
    header: str
    rows: tuple[Row, ...]


def recognise_meta_daily(source: Source) -> list[Recognised]:
    """The files of daily numbers in a source, one for each platform in a file."""
    return [
        one
        for part in may_be_tables(source)
        if any(map(_is_header, first_rows(part, most=8)))
        for one in _of_part(part)
    ]


def _is_header(cells: Sequence[str]) -> bool:
    # Every other word of the file is in the language of its owner.
    given = [cell.strip() for cell in cells]
    return len(given) > 1 and bool(given[0]) and given[1] == _PRIMARY and not any(given[2:])


def _of_part(part: Part) -> list[Recognised]:
    rows, broken = all_records(part)
    sections = _sections(rows)
    if not any(section.title for section in sections):
        return []  # without a title it may be anything, and is matched by hand
    named = {platform_in(section.title) for section in sections} - {None}
    by_platform: dict[str | None, list[_Section]] = {}
    for section in sections:
        platform = platform_in(section.title)
        if platform is None and named == {"instagram"}:
            platform = "facebook"  # beside “Instagram follows”, “Follows” are those of the page
        by_platform.setdefault(platform, []).append(section)
    return [
        Recognised(
            f"{part.name}: {_LABELS[platform]}" if platform and len(by_platform) > 1 else part.name,
            (part,),
            partial(_read, part, tuple(mine), tuple(broken), platform),
        )
        for platform, mine in by_platform.items()
    ]


def _sections(rows: Iterable[Row]) -> list[_Section]:
    sections: list[tuple[str, str, list[Row]]] = []
    title = ""
    for line, cells in rows:
        given = [cell for cell in cells if cell.strip()]
        if _is_header(cells):
            sections.append((title, cells[0].strip(), []))
        elif len(given) == 1 and given[0] == cells[0] and not cells[0][:1].isdecimal():
            title = printable(" ".join(cells[0][:200].split()))
        elif given and sections:
            sections[-1][2].append((line, cells))
    return [_Section(title, header, tuple(mine)) for title, header, mine in sections]


def _read(
    part: Part,
    sections: Sequence[_Section],
    broken: Sequence[Skipped],
    platform: str | None,
    options: Options,
) -> Found:
    questions: list[Question] = []
    if platform is None:
        question = _whose_question(sections, options)
        platform = question.answer
        questions.append(question)
    bad = {row.line: row.reason for row in broken}
    by_day: dict[date, dict[Metric, tuple[int, int]]] = {}
    doubts = []
    metrics = []
    for section in sections:
        metric = metric_of(section.title)
        if metric is None:
            doubts.append(f"Nothing of “{section.title}” is kept: a log has no such number.")
            continue
        metrics.append(metric)
        for day, line, number in _numbers(section, metric, options, bad, questions):
            earlier = by_day.setdefault(day, {}).get(metric)
            if earlier is not None:
                bad[earlier[0]] = f"The day comes again on line {line}."
            by_day[day][metric] = (line, number)
    what = NAMES[metrics[0]] if len(set(metrics)) == 1 else "numbers"
    return Found(
        name=part.file_name,
        recognised_as=f"Meta Business Suite: {what} by day",
        whose=Whose(platform),
        changes=tuple(
            FoundChange(line, day, **numbers)
            for day, line, numbers in _of(by_day, (Metric.GAINED, Metric.LOST, Metric.NET))
        ),
        views=tuple(
            FoundViews(line, day, **numbers)
            for day, line, numbers in _of(
                by_day, (Metric.VIEWS, Metric.PROFILE_VIEWS, Metric.REACH)
            )
        ),
        skipped=tuple(Skipped(line, bad[line]) for line in sorted(bad)),
        doubts=tuple(doubts),
        questions=tuple(questions),
        seen_at=part.written,
    )


def _whose_question(sections: Sequence[_Section], options: Options) -> Question:
    answer = options.answers.get(PLATFORM, "")
    return Question(
        PLATFORM,
        f"Whose numbers are “{sections[0].title}”?",
        tuple(_LABELS.items()),
        answer if answer in _LABELS else "facebook",
    )


def _numbers(
    section: _Section,
    metric: Metric,
    options: Options,
    bad: dict[int, str],
    questions: list[Question],
) -> Iterable[tuple[date, int, int]]:
    """Day, line and number of each row of a section; days without a row stay unknown."""
    # Midnights, or one o'clock after the change to summer time: no time of any zone.
    cells = [_day_alone(cells[0]) for _, cells in section.rows]
    days, question = read_moments(cells, options, section.header, daily=True)
    if question is not None and question.key not in {one.key for one in questions}:
        questions.append(question)
    numbers = read_numbers(
        [cells[1] if len(cells) > 1 else "" for _, cells in section.rows],
        NAMES[metric],
        signed=metric is Metric.NET,
    )
    for (line, _), when, number in zip(section.rows, days, numbers, strict=True):
        wrong = when if isinstance(when, Bad) else number
        if isinstance(wrong, Bad):
            bad[line] = wrong.reason
        elif isinstance(when, tuple) and isinstance(number, int):
            yield when[0], line, number


def _day_alone(cell: str) -> str:
    return cell.strip().partition("T")[0] if cell.strip()[4:5] == "-" else cell


def _of(
    by_day: Mapping[date, Mapping[Metric, tuple[int, int]]], metrics: Sequence[Metric]
) -> Iterable[tuple[date, int, dict[str, int]]]:
    """Day, first line and numbers by name, for days that have one of those."""
    rows = []
    for day, given in by_day.items():
        mine = {metric.value: given[metric] for metric in metrics if metric in given}
        if mine:
            line = min(line for line, _ in mine.values())
            rows.append((day, line, {name: number for name, (_, number) in mine.items()}))
    return sorted(rows, key=lambda row: row[1])
