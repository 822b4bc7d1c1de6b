"""The line of the main account over a year."""

from datetime import date

from growthdesk.analysis.media_kit import KitAccount, MediaKit
from growthdesk.analysis.period_growth import Growth
from growthdesk.reports.cells import table
from growthdesk.reports.document import Chart, Column, GrowthPicture, Section, Series, Table
from growthdesk.reports.kit.accounts import account_name
from growthdesk.reports.language import Language


def line(language: Language, kit: MediaKit) -> Section | None:
    """The chart of the main account, or of the first other that has a line; None if there is none."""
    for account in kit.main_first:
        if account.year is not None:
            return _chart(language, account, account.year)
    return None


def _chart(language: Language, account: KitAccount, year: Growth) -> Section:
    drawn = Chart(
        picture=GrowthPicture(year, None, ""),
        says=language.say(
            "%n follower(s) on {day}.",
            account.followers,
            day=language.short_day(account.counted_on),
        ),
        table=_counts(language, year),
        series=(Series(language.say("Followers"), _points(year)),),
        language=language,
    )
    return Section("line", account_name(language, account), (drawn,))


def _counts(language: Language, year: Growth) -> Table:
    """The last count of each month in the chart."""
    found = {(day.year, day.month): (day, round(count)) for day, count in _points(year)}
    return table(
        language,
        language.say("The numbers of the chart"),
        (Column(language.say("Day"), "day"), Column(language.say("Followers"), "number")),
        list(found.values()),
    )


def _points(year: Growth) -> tuple[tuple[date, float], ...]:
    counts = year.counts
    middle = (counts.low + counts.high) / 2
    return tuple(
        (date.fromordinal(day), count)
        for day, count in zip(counts.day.tolist(), middle.tolist(), strict=True)
    )
