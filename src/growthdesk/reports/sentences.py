"""Answers as the sentences of a report: calm, plain, and no more than is known."""

from datetime import date

from growthdesk.analysis.cost import ENOUGH, CostOfGaps
from growthdesk.analysis.goal import GoalForecast, MilestoneLine
from growthdesk.analysis.groups import ENOUGH as ENOUGH_FORECASTS
from growthdesk.analysis.pace import WINDOW
from growthdesk.analysis.period import Period, Unit
from growthdesk.analysis.period_growth import Growth
from growthdesk.analysis.period_rhythm import Rhythm
from growthdesk.analysis.summary import Summary
from growthdesk.reports import words

NO_RESULTS = "No post of this period has numbers of its result age yet."
_TOLD = 30
"""Days ahead of the past forecasts that are told, as on the page Insights."""

_NOT_ENOUGH = "There are not enough counts for a forecast: it takes 5 counts over 28 days."


def against(summary: Summary) -> str:
    """The caption of the change: what it is compared with."""
    if summary.gained is not None and summary.gained.from_day >= summary.period.first_day:
        since = words.short_day(summary.gained.from_day, summary.period.last_day)
        return f"followers gained since {since}"
    if summary.gained is None or summary.gained_before is None:
        return "followers gained"
    before, period = summary.before, summary.period
    change = words.signed(summary.gained_before.middle)
    match before.unit:
        case Unit.MONTH:
            name = words.month(before.first_day)
        case Unit.RANGE:
            name = f"the {words.count(before.days, 'day')} before"
        case unit:
            name = f"the {unit.value} before"
    return f"vs {change} in {'all of ' if period.running else ''}{name}"


def posts_caption(summary: Summary) -> str:
    """The caption of the posts: their plan, where posts are complete."""
    rhythm = summary.rhythm
    noun = "post" if rhythm.posts == 1 else "posts"
    if rhythm.expected is None or rhythm.complete_days < summary.period.days:
        return noun
    return f"{noun}, plan {words.number(rhythm.expected)}"


def chart(summary: Summary) -> str:
    """The main fact of the chart in one sentence."""
    standing = summary.status
    counted = words.short_day(standing.counted_on)
    goal = words.number(summary.account.goal)
    return f"{words.number(standing.followers)} followers on {counted}, on the way to {goal}."


def legend(shown: Growth) -> str:
    """What the marks of the chart are; only those that are there."""
    parts = ["The line is the follower count."]
    if len(shown.posts):
        parts.append("Ticks at the foot are posting days.")
    if shown.gaps:
        parts.append("Shaded bands are gaps.")
    if shown.breaks:
        parts.append("Dashed boxes are breaks.")
    if shown.ahead is not None:
        parts.append("The fan holds the count in 1 of 2 cases (inner) and 4 of 5 (outer).")
    return " ".join(parts)


def pace(summary: Summary) -> list[str]:
    """The pace over the last 28 days beside that of the 28 before."""
    now, before = summary.status.pace.per_day, summary.status.pace.previous_per_day
    said = []
    if now is not None:
        sentence = f"The pace of the last 28 days is {words.signed_decimal(now)} a day"
        if before is not None:
            sentence += f", after {words.signed_decimal(before)} in the 28 days before"
        said.append(f"{sentence}.")
    left_out = summary.gained.left_out if summary.gained else 0.0
    if round(left_out):
        said.append(f"A purge ({words.signed(left_out)}) is left out of the change.")
    return said


def reached(summary: Summary) -> list[str]:
    """The milestones that were reached in the period."""
    return [
        f"{words.number(line.followers)} was reached on"
        f" {words.short_day(line.reached_day, summary.period.last_day)}."
        for line in summary.milestones
        if line.reached_day is not None
        and not line.or_before
        and line.reached_day >= summary.period.first_day
    ]


def rhythm(summary: Summary) -> list[str]:
    """Posts against the plan, the longest silence, weeks kept, gaps, and the score."""
    told, period = summary.rhythm, summary.period
    on_days = f" on {words.count(told.posting_days, 'day')}" if told.posts else ""
    if told.expected is None or told.complete_days < period.days:
        said = [_sentence(f"{words.count(told.posts, 'post')}{on_days}")]
        said += _complete(told, period)
    elif told.posts <= told.expected:
        planned = words.count(told.expected, "planned post")
        said = [f"{words.number(told.posts)} of {planned}{on_days}."] if told.expected else []
    else:
        planned = words.number(told.expected) if told.expected else "none"
        said = [f"{words.count(told.posts, 'post')}{on_days}, {planned} planned."]
    if told.longest_silence is not None:
        said.append(f"Longest silence {words.count(told.longest_silence, 'day')}.")
    if told.judged:
        said.append(f"{told.kept} of {words.count(told.judged, 'week')} kept.")
    if told.complete_days and (told.posts or summary.gaps):
        said.append(_sentence(words.count(len(summary.gaps), "gap")))
    if summary.status.score is not None:
        said.append(f"Consistency score {round(summary.status.score)} of 100.")
    return said


def _complete(told: Rhythm, period: Period) -> list[str]:
    """On how many days of the period posts are complete, and what the plan asks for there."""
    if not told.complete_days:
        return [
            "No day of this period is known to have all its posts, so no plan is held against it."
        ]
    known = f"{words.number(told.complete_days)} of {words.count(period.days, 'day')}"
    said = [f"Posts are complete on {known}."]
    if told.expected:
        said.append(f"The plan asks for {words.count(told.expected, 'post')} there.")
    return said


def cost_of_gaps(cost: CostOfGaps) -> str:
    """What gaps cost so far, with the word that this is no proof."""
    shared = "A gap and slow growth can share a cause."
    if cost.median is not None and cost.low is not None and cost.high is not None:
        low, high = words.signed_decimal(-cost.high), words.signed_decimal(-cost.low)
        middle = words.signed_decimal(-cost.median)
        return (
            f"Over {words.count(cost.gaps, 'closed gap')} the median is {middle} followers a day"
            f" against the 28 days around them (4 in 5 chance: {low} to {high}). {shared}"
        )
    if cost.least is None or cost.most is None:
        return f"Not enough yet to say what a gap costs: it takes {ENOUGH} closed gaps. {shared}"
    return (
        f"Over {words.count(cost.gaps, 'closed gap')} it is {words.signed_decimal(-cost.most)} to"
        f" {words.signed_decimal(-cost.least)} followers a day against the 28 days around them:"
        f" not enough yet for a median, which takes {ENOUGH}. {shared}"
    )


def goal(summary: Summary) -> list[str]:
    """When the goal is likely, how sure that is, and what its day would need."""
    forecast, goal_number = summary.status.goal_forecast, words.number(summary.account.goal)
    said = []
    match forecast.state:
        case "reached":
            said.append(_is_reached(summary))
        case "likely":
            middle = words.short_day(forecast.median_day)
            chance = likely_range(forecast)
            said.append(f"{goal_number} is likely around {middle} (4 in 5 chance: {chance}).")
            said += _untested(forecast, forecast.tested_to)
        case "not in sight":
            said.append(f"{goal_number} is not in sight at this pace.")
        case "not enough":
            said.append(_NOT_ENOUGH)
    if forecast.state != "reached":
        said += _lost_again(summary) + _old_count(summary) + _needed(summary)
        said += _next_milestone(summary)
    return said


def _is_reached(summary: Summary) -> str:
    line, goal_number = summary.milestones[-1], words.number(summary.account.goal)
    if line.reached_day is None:
        return f"{goal_number} is reached."
    day = words.short_day(line.reached_day, summary.status.day)
    when = f"by {day} at the latest" if line.or_before else f"first on {day}"
    return f"{goal_number} is reached, {when}."


def _lost_again(summary: Summary) -> list[str]:
    """That the goal was there before, and what is missing to it now."""
    line, highest = summary.milestones[-1], summary.status.highest
    if line.state != "reached" or highest is None or highest >= line.followers:
        return []
    day = words.short_day(line.reached_day, summary.status.day)
    below = words.count(line.followers - highest, "follower")
    return [f"It was there on {day}, and is {below} away again."]


def _old_count(summary: Summary) -> list[str]:
    """That the forecast goes on from a count too old for a pace of the last 28 days."""
    standing = summary.status
    if standing.ahead is None or standing.counted_on is None:
        return []
    age = (standing.day - standing.counted_on).days
    if age < WINDOW:
        return []
    day = words.short_day(standing.counted_on, standing.day)
    return [f"That is by the count of {day}, {words.count(age, 'day')} old."]


def track_record(summary: Summary) -> str | None:
    """How past forecasts for 30 days turned out; None if none can be compared."""
    record = next(one for one in summary.track_record if one.horizon_days == _TOLD)
    if not record.made:
        return None
    made = words.count(record.made, "past forecast")
    said = f"Of {made} for {_TOLD} days, {record.held} held"
    if record.made < ENOUGH_FORECASTS:
        return f"{said}: not enough yet to say how good they are."
    expected = words.number(record.expected)
    return (
        f"{said} ({expected} expected): the count came inside the range that holds in 4 of 5 cases."
    )


def likely_range(found: GoalForecast | MilestoneLine) -> str:
    """2 Apr – 30 Jul, with years where they differ from that of the middle; open ends in words."""
    near = found.median_day
    if found.low_day is None or found.high_day is None:
        return f"{words.short_day(found.low_day, near)} or much later"
    if found.low_day.year != found.high_day.year:
        return words.day_range(found.low_day, found.high_day)
    return words.day_range(found.low_day, found.high_day, near)


def _untested(found: GoalForecast | MilestoneLine, tested_to: date | None) -> list[str]:
    if tested_to is None:
        return ["How good such forecasts are is untested for this account."]
    if found.high_day is None or found.high_day > tested_to:
        return [f"What lies after {words.short_day(tested_to)} is untested."]
    return []


def _needed(summary: Summary) -> list[str]:
    goal_day, needed = summary.account.goal_day, summary.status.needed_per_day
    if goal_day is None or needed is None:
        return []
    by = words.short_day(goal_day, summary.status.goal_forecast.median_day or summary.status.day)
    said = f"Reaching it by {by} needs {words.decimal(needed)} a day"
    now = summary.status.pace.per_day
    if now is not None:
        more = round(needed, 1) - round(now, 1)
        if abs(more) < 0.05:
            said += ", the pace of now"
        else:
            said += f", {words.decimal(abs(more))} {'more' if more > 0 else 'less'} than now"
    said += "."
    forecast = summary.status.goal_forecast
    if forecast.chance_by_goal_day is None:
        return [said]
    untested = forecast.tested_to is None or goal_day > forecast.tested_to
    so_far = ", untested so far ahead" if untested else ""
    return [said, f"The chance of that is {_chance(forecast.chance_by_goal_day)}{so_far}."]


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def _chance(chance: float) -> str:
    """A chance as whole per cent; what is nearly sure is not said to be sure."""
    if chance < 0.01:
        return "under 1%"
    return "over 99%" if chance > 0.99 else f"{round(chance * 100)}%"


def _next_milestone(summary: Summary) -> list[str]:
    ahead = next((line for line in summary.milestones if line.state != "reached"), None)
    if ahead is None or ahead.median_day is None or ahead.followers == summary.account.goal:
        return []
    name, middle = words.number(ahead.followers), words.short_day(ahead.median_day)
    chance = likely_range(ahead)
    said = [f"The next milestone, {name}, is likely around {middle} (4 in 5 chance: {chance})."]
    forecast = summary.status.goal_forecast
    # Where the goal is likely, what is untested was told with it.
    return said if forecast.state == "likely" else said + _untested(ahead, forecast.tested_to)
