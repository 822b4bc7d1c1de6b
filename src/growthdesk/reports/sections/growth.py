"""Growth: the chart toward the goal, what its marks are, the pace, and what was reached."""

from datetime import date

from growthdesk.analysis.period_growth import Growth
from growthdesk.analysis.summary import Summary
from growthdesk.domain.milestones import tier_of
from growthdesk.reports.cells import table
from growthdesk.reports.document import (
    Block,
    Chart,
    Column,
    GrowthPicture,
    Paragraph,
    Section,
    Series,
    Table,
    Value,
)
from growthdesk.reports.language import Language
from growthdesk.reports.sections.milestones import milestones_table

_MONTH = 30
"""Days of forecast from row to row of the table."""


def growth(language: Language, summary: Summary) -> Section:
    """The chart, and what it shows in words; without a follower count it says so."""
    shown, goal = summary.growth, summary.account.goal
    title = language.say("Growth toward {goal}", goal=language.number(goal))
    if shown is None:
        none = Paragraph(language.say("There is no follower count up to this day."))
        return Section("growth", title, (none,))
    chart = Chart(
        picture=GrowthPicture(shown, goal, _goal_words(language, summary)),
        says=language.say(
            "%n follower(s) on {day}, on the way to {goal}.",
            summary.status.followers,
            day=language.short_day(summary.status.counted_on),
            goal=language.number(goal),
        ),
        table=_counts_table(language, shown),
        series=_series(language, shown),
        language=language,
    )
    blocks: list[Block] = [chart, Paragraph(" ".join(_legend(language, shown)), quiet=True)]
    said = _pace(language, summary) + _reached(language, summary)
    if said:
        blocks.append(Paragraph(" ".join(said)))
    found = milestones_table(language, summary)
    if found is not None:
        blocks.append(found)
    return Section("growth", title, tuple(blocks))


def _goal_words(language: Language, summary: Summary) -> str:
    goal, tiers = summary.account.goal, summary.rules.tiers
    short = language.short_number(goal)
    begins = goal in dict(tiers)
    return f"{short} · {language.name(tier_of(goal, tiers))}" if begins else short


def _legend(language: Language, shown: Growth) -> list[str]:
    """What the marks of the chart are; only those that are there."""
    said = [language.say("The line is the follower count.")]
    if len(shown.posts):
        said.append(language.say("Ticks at the foot are posting days."))
    if shown.gaps:
        said.append(language.say("Shaded bands are gaps."))
    if shown.breaks:
        said.append(language.say("Dashed boxes are breaks."))
    if shown.ahead is not None:
        said.append(
            language.say("The fan holds the count in 1 of 2 cases (inner) and 4 of 5 (outer).")
        )
    return said


def _pace(language: Language, summary: Summary) -> list[str]:
    """The pace over the last 28 days beside that of the 28 before, and what a purge took."""
    now, before = summary.status.pace.per_day, summary.status.pace.previous_per_day
    said = []
    if now is not None and before is not None:
        said.append(
            language.say(
                "The pace of the last 28 days is {now} a day, after {before} in the 28 days before.",
                now=language.signed_decimal(now),
                before=language.signed_decimal(before),
            )
        )
    elif now is not None:
        pace = language.signed_decimal(now)
        said.append(language.say("The pace of the last 28 days is {now} a day.", now=pace))
    left_out = summary.gained.left_out if summary.gained else 0.0
    if round(left_out):
        change = language.signed(left_out)
        said.append(language.say("A purge ({change}) is left out of the change.", change=change))
    return said


def _reached(language: Language, summary: Summary) -> list[str]:
    """The milestones that were reached in the period."""
    return [
        language.say(
            "{count} was reached on {day}.",
            count=language.number(line.followers),
            day=language.short_day(line.reached_day, summary.period.last_day),
        )
        for line in summary.milestones
        if line.reached_day is not None
        and not line.or_before
        and line.reached_day >= summary.period.first_day
    ]


def _counts_table(language: Language, shown: Growth) -> Table:
    """The last count of each month in the chart, and the forecast a month, two and so on ahead."""
    counts, counted = shown.counts, language.say("counted")
    rows: dict[tuple[int, int], tuple[Value, ...]] = {}
    for place in range(len(counts)):
        day = date.fromordinal(int(counts.day[place]))
        low, high = int(counts.low[place]), int(counts.high[place])
        ends = (None, None) if low == high else (low, high)
        rows[day.year, day.month] = (day, low, *ends, counted)
    found = list(rows.values())
    if shown.ahead is not None:
        likely = language.say("forecast")
        for place in range(_MONTH - 1, len(shown.ahead.day), _MONTH):
            columns = (shown.ahead.median, shown.ahead.low80, shown.ahead.high80)
            day = date.fromordinal(int(shown.ahead.day[place]))
            found.append((day, *(round(float(one[place])) for one in columns), likely))
    return table(
        language,
        language.say("The numbers of the chart"),
        (
            Column(language.say("Day"), "day", 1.2),
            Column(language.say("Followers"), "number"),
            Column(language.say("Lowest"), "number"),
            Column(language.say("Highest"), "number"),
            Column(language.say("How it is known"), share=1.4),
        ),
        found,
    )


def _series(language: Language, shown: Growth) -> tuple[Series, ...]:
    """The count, and the middle and the ends of the forecast, day by day."""
    counts = shown.counts
    middle = (counts.low + counts.high) / 2
    found = [Series(language.say("Followers"), _points(counts.day.tolist(), middle.tolist()))]
    if (ahead := shown.ahead) is not None:
        days = ahead.day.tolist()
        found += [
            Series(language.say("Forecast"), _points(days, ahead.median.tolist())),
            Series(language.say("Lowest in 4 of 5 cases"), _points(days, ahead.low80.tolist())),
            Series(language.say("Highest in 4 of 5 cases"), _points(days, ahead.high80.tolist())),
        ]
    return tuple(found)


def _points(days: list[int], values: list[float]) -> tuple[tuple[date, float], ...]:
    return tuple((date.fromordinal(day), value) for day, value in zip(days, values, strict=True))
