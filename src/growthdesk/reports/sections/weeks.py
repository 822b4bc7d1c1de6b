"""The weeks of the period: posts beside what was planned."""

from growthdesk.analysis.summary import Summary
from growthdesk.analysis.weeks import Week
from growthdesk.reports.cells import table
from growthdesk.reports.document import (
    Bar,
    BarsPicture,
    Chart,
    Column,
    Paragraph,
    Section,
    Series,
    Table,
)
from growthdesk.reports.language import Language

_FEWEST = 2
"""Weeks that make a picture."""


def weeks(language: Language, summary: Summary) -> Section | None:
    """Posts of each week that ended in the period; None with fewer than two such weeks."""
    shown = summary.weeks
    if len(shown) < _FEWEST or not any(week.posts or week.expected for week in shown):
        return None
    title = language.say("Week by week")
    days = [week.first_day for week in shown]
    chart = Chart(
        picture=BarsPicture(
            tuple(Bar(week.first_day, week.posts, week.expected, week.kept) for week in shown)
        ),
        says=language.say(
            "{kept} of %n week(s) kept.",
            summary.rhythm.judged,
            kept=language.number(summary.rhythm.kept),
        ),
        table=_table(language, shown),
        series=(
            Series(
                language.say("Posts"),
                tuple((day, float(week.posts)) for day, week in zip(days, shown, strict=True)),
            ),
            Series(
                language.say("Planned"),
                tuple((day, float(week.expected)) for day, week in zip(days, shown, strict=True)),
            ),
        ),
        language=language,
    )
    legend = language.say(
        "A bar is a week, named by its first day; the line across it is the plan. Pale bars"
        " stayed under it."
    )
    return Section("weeks", title, (chart, Paragraph(legend, quiet=True)))


def _table(language: Language, shown: tuple[Week, ...]) -> Table:
    return table(
        language,
        language.say("The weeks in numbers"),
        (
            Column(language.say("Week from"), "day", 1.2),
            Column(language.say("Posts"), "number"),
            Column(language.say("Planned"), "number"),
            Column(language.say("Kept"), share=1.4),
        ),
        ((week.first_day, week.posts, week.expected, _kept(language, week)) for week in shown),
    )


def _kept(language: Language, week: Week) -> str:
    if week.kept is None:
        return language.say("not judged")
    return language.say("kept") if week.kept else language.say("missed")
