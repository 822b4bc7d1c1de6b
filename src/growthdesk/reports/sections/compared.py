"""The period beside the one before it, number by number."""

from collections.abc import Iterator

from growthdesk.analysis.pace import Change
from growthdesk.analysis.period_numbers import PeriodNumbers, Typical
from growthdesk.analysis.summary import Summary
from growthdesk.reports.cells import of_kind, table
from growthdesk.reports.document import Block, Cell, Column, ColumnKind, Paragraph, Section
from growthdesk.reports.language import MISSING, Language
from growthdesk.reports.sections.figures import gained

Row = tuple[str, Cell, Cell, Cell]


def compared(language: Language, summary: Summary) -> Section | None:
    """Followers, posts, weeks, engagement and reach, now and before; None if nothing was before."""
    rows = [row for row in _rows(language, summary) if row is not None]
    before = language.period(summary.before)
    title = language.say("Compared with {period}", period=before)
    if all(row[2].value is None for row in rows):
        return None
    columns = (
        Column(language.say("Number"), share=2.2),
        Column(language.period(summary.period), "number", 1.3),
        Column(before, "number", 1.3),
        Column(language.say("Difference"), "number", 1.3),
    )
    blocks: list[Block] = [table(language, title, columns, rows)]
    told = list(_told(language, summary))
    if told:
        blocks.append(Paragraph(" ".join(told), quiet=True))
    return Section("comparison", title, tuple(blocks))


def _rows(language: Language, summary: Summary) -> Iterator[Row | None]:
    now, then = summary.now, summary.then
    yield _changes(language, language.say("Followers gained"), now.gained, then.gained)
    yield _row(language, language.say("Posts"), "number", now.posts, then.posts)
    yield _row(language, language.say("Posts planned"), "number", now.expected, then.expected)
    yield _weeks(language, now, then)
    yield _rates(language, now, then)
    for name, one, other in (
        (language.say("Reach of a post"), now.reach, then.reach),
        (language.say("Views of a post"), now.views, then.views),
    ):
        yield _row(language, name, "number", _median(one), _median(other))


def _row(
    language: Language,
    name: str,
    kind: ColumnKind,
    now: float | None,
    then: float | None,
) -> Row | None:
    """One number of both periods; None where neither knows it."""
    if now is None and then is None:
        return None
    difference = None if now is None or then is None else now - then
    return (
        name,
        of_kind(language, kind, now),
        of_kind(language, kind, then),
        of_kind(language, "signed", difference),
    )


def _changes(language: Language, name: str, now: Change | None, then: Change | None) -> Row | None:
    middles = [one.middle if one else None for one in (now, then)]
    row = _row(language, name, "signed", *middles)
    if row is None:
        return None
    shown, before = (
        Cell(gained(language, one), middle, "signed")
        for one, middle in zip((now, then), middles, strict=True)
    )
    return name, shown, before, row[3]


def _weeks(language: Language, now: PeriodNumbers, then: PeriodNumbers) -> Row | None:
    """Weeks kept; a difference only where as many were judged."""
    if not now.judged and not then.judged:
        return None
    difference = now.kept - then.kept if now.judged == then.judged else None
    return (
        language.say("Weeks kept"),
        _kept(language, now),
        _kept(language, then),
        of_kind(language, "signed", difference),
    )


def _kept(language: Language, numbers: PeriodNumbers) -> Cell:
    if not numbers.judged:
        return Cell(MISSING)
    kept, judged = language.number(numbers.kept), language.number(numbers.judged)
    return Cell(language.say("{kept} of {weeks}", kept=kept, weeks=judged), numbers.kept, "number")


def _rates(language: Language, now: PeriodNumbers, then: PeriodNumbers) -> Row | None:
    known = [one.rate if one else None for one in (now.engagement, then.engagement)]
    row = _row(language, language.say("Engagement, last 12 posts"), "share", *known)
    if row is None or known[0] is None or known[1] is None:
        return row
    difference = known[0] - known[1]
    points = language.say("{change} points", change=language.signed_points(difference))
    return (*row[:3], Cell(points, difference, "signed_share"))


def _median(found: Typical | None) -> float | None:
    return found.median if found else None


def _told(language: Language, summary: Summary) -> Iterator[str]:
    """What has to be known to read the table."""
    period, now, then = summary.period, summary.now, summary.then
    if period.running:
        yield language.say(
            "{period} has %n day(s) so far, {before} had {days}.",
            period.days,
            period=language.period(period),
            before=language.period(summary.before),
            days=language.number(summary.before.days),
        )
    for one, found in ((period, now), (summary.before, then)):
        if found.posts is not None and found.complete_days < one.days:
            yield language.say(
                "Of {period}, posts are complete on {days} of %n day(s).",
                one.days,
                period=language.period(one),
                days=language.number(found.complete_days),
            )
    if now.reach or then.reach:
        yield language.say(
            "Reach is the median of %n post(s), before of {then}.",
            now.reach.posts if now.reach else 0,
            then=language.number(then.reach.posts if then.reach else 0),
        )
    if now.views or then.views:
        yield language.say(
            "Views are the median of %n post(s), before of {then}.",
            now.views.posts if now.views else 0,
            then=language.number(then.views.posts if then.views else 0),
        )
