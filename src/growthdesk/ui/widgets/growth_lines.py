"""The numbers beside the growth chart as lines: pace, milestones, and what moved it."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from growthdesk.analysis.cost import costs
from growthdesk.analysis.gaps import gaps
from growthdesk.analysis.goal import (
    MilestoneLine,
    goal_forecast,
    milestones,
    needed_per_day,
)
from growthdesk.analysis.inputs import all_counts, count_of_milestone, counts_of_pace, newest_count
from growthdesk.analysis.inputs_compared import counts_of_cost, counts_of_moved
from growthdesk.analysis.moved import DAYS_AFTER, what_moved_it
from growthdesk.analysis.pace import pace
from growthdesk.analysis.status import Status
from growthdesk.domain.account_log import AccountLog
from growthdesk.ui import answers, words
from growthdesk.ui.models.post_columns import post_name
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.lines_card import Line

Titles = Callable[[Sequence[str]], Sequence[str]]
"""The titles of the posts with these ids."""

_COMING = 2
_MOST_MOVED = 2


def titles_in(session: Session) -> Titles:
    """What finds titles in the log of a session; a dash for a post that is gone."""

    def titles(ids: Sequence[str]) -> list[str]:
        found = session.read.posts(ids)
        return [post_name(found[one][0]) if one in found else words.MISSING for one in ids]

    return titles


def pace_lines(log: AccountLog, standing: Status) -> list[Line]:
    """The pace now and before, the pace that the goal day needs, and its chance."""
    slope = _tr(
        "Theil–Sen slope over the counts of {days}: the median of the slopes between all pairs"
        " of them. It takes 3 counts, and 14 days between the first and the last."
    )
    return [
        Line(
            _tr("Last 28 days"),
            _a_day(standing.pace.per_day),
            slope.format(days=_tr("the last 28 days")),
            value_under=_newest_count(standing),
            made_by=pace,
            inputs=(counts_of_pace(log),),
        ),
        Line(
            _tr("28 days before"),
            _a_day(standing.pace.previous_per_day),
            slope.format(days=_tr("the 28 days before")),
            made_by=pace,
            inputs=(counts_of_pace(log, 1),),
        ),
        *_goal_day_lines(log, standing),
    ]


def _goal_day_lines(log: AccountLog, standing: Status) -> list[Line]:
    account, forecast = standing.account, standing.goal_forecast
    if account.goal_day is None:
        tip = _tr("Account > Edit account and goal sets the day by which you want to be there.")
        none = Line(_tr("Needed for the goal day"), _tr("no day set"), tip)
        return [] if forecast.state == "reached" else [none]
    day = words.short_day(account.goal_day, standing.day)
    over = _goal_day_over(standing)
    if over:
        tip = _tr("Account > Edit account and goal sets another goal, or another day.")
        return [Line(_tr("Goal day {day}").format(day=day), over, tip)]
    needed = _tr("The goal less the newest count, divided by the days until then.")
    chance = _tr(
        "Running maximum of the chance that the count is at or above the goal, day by day,"
        " from the ranges of the forecast."
    )
    likely = _tr("Chance of {goal} by {day}").format(goal=words.short_number(account.goal), day=day)
    known = forecast.chance_by_goal_day is not None
    tested = forecast.tested_to is not None and account.goal_day <= forecast.tested_to
    under = _tr("untested so far ahead") if known and not tested else ""
    return [
        Line(
            _tr("Needed for {day}").format(day=day),
            _a_day(standing.needed_per_day),
            needed,
            made_by=needed_per_day,
            inputs=(newest_count(log),),
        ),
        Line(
            likely,
            _chance(forecast.chance_by_goal_day),
            chance,
            value_under=under,
            made_by=goal_forecast,
            inputs=(all_counts(log),),
        ),
    ]


def _goal_day_over(standing: Status) -> str:
    """Why nothing is needed any more for the goal day; empty while something is."""
    if standing.goal_forecast.state == "reached":
        return _tr("goal reached")
    if standing.account.goal_day == standing.day:
        return _tr("is today")
    if standing.account.goal_day is not None and standing.account.goal_day < standing.day:
        return _tr("has passed")
    return ""


def _newest_count(standing: Status) -> str:
    """The day of the newest count where it is too old for a pace; else empty."""
    if not answers.old_count(standing):
        return ""
    day = words.short_day(standing.counted_on, standing.day)
    return _tr("newest count {day}").format(day=day)


def milestone_lines(log: AccountLog, standing: Status) -> list[Line]:
    """The milestone that was reached last, the next two, and the goal."""
    every = milestones(log, standing.ahead)
    reached = [line for line in every[:-1] if line.state == "reached"][-1:]
    coming = [line for line in every[:-1] if line.state != "reached"][:_COMING]
    goal = dict(log.rules.tiers).get(log.account.goal) or _tr("goal")
    return [
        *(_milestone(log, line, standing) for line in (*reached, *coming)),
        _milestone(log, every[-1], standing, goal),
    ]


def _milestone(log: AccountLog, line: MilestoneLine, standing: Status, goal: str = "") -> Line:
    under = ""
    tip = _tr(
        "The day on which the median of the forecast is there, and under it the days on which"
        " the ends of its 80% range are."
    )
    match line.state:
        case "reached":
            day = words.short_day(line.reached_day, standing.day)
            value = _tr("by {day}") if line.or_before else _tr("reached {day}")
            value = value.format(day=day)
            tip = _tr("The day of the first follower count that was there.")
            under = answers.below_again(line, standing)
        case "likely" if line.median_day == standing.day:
            value = _tr("perhaps already")
            tip = _tr("By the forecast it is reached; a new follower count will tell.")
        case "likely":
            value = words.short_day(line.median_day, standing.day)
            under = answers.likely_range(line, standing)
        case "not in sight":
            value = _tr("not in sight")
            tip = _tr("More than 104 weeks away at this pace.")
        case _:
            value = words.MISSING
            tip = _tr("A forecast takes 5 counts over 28 days.")
    name = f"{words.number(line.followers)} {goal}".strip()
    role = "gold" if goal else ""
    return Line(
        name,
        value,
        tip,
        value_under=under,
        name_role=role,
        made_by=milestones,
        inputs=(count_of_milestone(log, line),),
    )


def moved_lines(log: AccountLog, titles: Titles, since: date | None = None) -> list[Line]:
    """The posts after which most was gained beyond the pace, and the gaps that cost most.

    Both from the day ``since`` on, or of all days.
    """
    moved = what_moved_it(log, _MOST_MOVED, since)
    named = titles([log.posts.id[one.post] for one in moved])
    tip = _tr(
        "Followers from the evening before the post to {days} days later, beyond what the pace"
        " of the 28 days before would have given."
    ).format(days=DAYS_AFTER)
    lines = []
    for one, title in zip(moved, named, strict=True):
        under = words.short_day(one.day, log.as_of)
        if one.sharing > 1:
            under = _tr("{day}, with %n more post(s)", one.sharing - 1).format(day=under)
        gain = _tr("{gain} in {days} days").format(
            gain=words.signed_count(one.gain), days=DAYS_AFTER
        )
        lines.append(
            Line(
                f"“{title}”",
                gain,
                tip,
                under,
                value_role="good",
                made_by=what_moved_it,
                inputs=counts_of_moved(log, one),
            )
        )
    return [*lines, *_gap_lines(log, since)]


def _gap_lines(log: AccountLog, since: date | None) -> list[Line]:
    found = [gap for gap in gaps(log) if since is None or gap.last_day >= since]
    known = [
        (cost.around_minus_during, gap)
        for gap, cost in zip(found, costs(log, found), strict=True)
        if not gap.open and cost.around_minus_during is not None and cost.around_minus_during > 0
    ]
    tip = _tr(
        "Followers a day in the gap, against the 28 days before and after it."
        " A gap and slow growth can share a cause."
    )
    return [
        Line(
            _tr("No posts for %n day(s)", gap.days),
            _tr("{number} a day fewer").format(number=_rough(missed)),
            tip,
            words.day_range(gap.first_day, gap.last_day, log.as_of),
            value_role="gap",
            made_by=costs,
            inputs=(counts_of_cost(log, gap),),
        )
        for missed, gap in sorted(known, key=lambda pair: -pair[0])[:_MOST_MOVED]
    ]


def _rough(value: float) -> str:
    return words.number(value) if value >= 2 else words.decimal(value)


def _a_day(pace: float | None) -> str:
    return words.MISSING if pace is None else _tr("{pace} a day").format(pace=words.decimal(pace))


def _chance(chance: float | None) -> str:
    if chance is None:
        return words.MISSING
    if 0 < chance < 0.01:
        return _tr("under {least}").format(least=words.percent(0.01, 0))
    return words.percent(min(chance, 0.99) if chance < 1 else 1.0, 0)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("GrowthPage", text, "", n)
