"""When the goal is likely, how sure that is, what its day would need, and the next milestone."""

from datetime import date

from growthdesk.analysis.goal import GoalForecast, MilestoneLine
from growthdesk.analysis.pace import WINDOW
from growthdesk.analysis.summary import Summary
from growthdesk.reports.language import Language


def goal_sentences(language: Language, summary: Summary) -> list[str]:
    """When the goal is likely, how sure that is, and what its day would need."""
    forecast, goal = summary.status.goal_forecast, language.number(summary.account.goal)
    said = []
    match forecast.state:
        case "reached":
            return [_is_reached(language, summary)]
        case "likely":
            said.append(
                language.say(
                    "{goal} is likely around {day} (4 in 5 chance: {range}).",
                    goal=goal,
                    day=language.short_day(forecast.median_day),
                    range=likely_range(language, forecast),
                )
            )
            said += _untested(language, forecast, forecast.tested_to)
        case "not in sight":
            said.append(language.say("{goal} is not in sight at this pace.", goal=goal))
        case "not enough":
            said.append(
                language.say(
                    "There are not enough counts for a forecast: it takes 5 counts over 28 days."
                )
            )
    said += _lost_again(language, summary) + _old_count(language, summary)
    return said + _needed(language, summary) + _next_milestone(language, summary)


def likely_range(language: Language, found: GoalForecast | MilestoneLine) -> str:
    """2 Apr – 30 Jul, with years where they differ from that of the middle; open ends in words."""
    near = found.median_day
    if found.low_day is None or found.high_day is None:
        return language.say("{day} or much later", day=language.short_day(found.low_day, near))
    if found.low_day.year != found.high_day.year:
        near = None
    return language.day_range(found.low_day, found.high_day, near)


def _is_reached(language: Language, summary: Summary) -> str:
    line, goal = summary.milestones[-1], language.number(summary.account.goal)
    if line.reached_day is None:
        return language.say("{goal} is reached.", goal=goal)
    day = language.short_day(line.reached_day, summary.status.day)
    if line.or_before:
        return language.say("{goal} is reached, by {day} at the latest.", goal=goal, day=day)
    return language.say("{goal} is reached, first on {day}.", goal=goal, day=day)


def _lost_again(language: Language, summary: Summary) -> list[str]:
    """That the goal was there before, and what is missing to it now."""
    line, highest = summary.milestones[-1], summary.status.highest
    if line.state != "reached" or highest is None or highest >= line.followers:
        return []
    day = language.short_day(line.reached_day, summary.status.day)
    below = line.followers - highest
    return [
        language.say("It was there on {day}, and is %n follower(s) away again.", below, day=day)
    ]


def _old_count(language: Language, summary: Summary) -> list[str]:
    """That the forecast goes on from a count too old for a pace of the last 28 days."""
    standing = summary.status
    if standing.ahead is None or standing.counted_on is None:
        return []
    age = (standing.day - standing.counted_on).days
    if age < WINDOW:
        return []
    day = language.short_day(standing.counted_on, standing.day)
    return [language.say("That is by the count of {day}, %n day(s) old.", age, day=day)]


def _untested(
    language: Language, found: GoalForecast | MilestoneLine, tested_to: date | None
) -> list[str]:
    if tested_to is None:
        return [language.say("How good such forecasts are is untested for this account.")]
    if found.high_day is None or found.high_day > tested_to:
        day = language.short_day(tested_to)
        return [language.say("What lies after {day} is untested.", day=day)]
    return []


def _needed(language: Language, summary: Summary) -> list[str]:
    """What the goal day needs a day against the pace of now, and how likely it is."""
    goal_day, needed = summary.account.goal_day, summary.status.needed_per_day
    if goal_day is None or needed is None:
        return []
    forecast, now = summary.status.goal_forecast, summary.status.pace.per_day
    near = forecast.median_day or summary.status.day
    values = {"day": language.short_day(goal_day, near), "needed": language.decimal(needed)}
    more = 0.0 if now is None else round(round(needed, 1) - round(now, 1), 1)
    if now is None:
        said = language.say("Reaching it by {day} needs {needed} a day.", **values)
    elif more == 0:
        said = language.say("Reaching it by {day} needs {needed} a day, the pace of now.", **values)
    elif more > 0:
        said = language.say(
            "Reaching it by {day} needs {needed} a day, {more} more than now.",
            **values,
            more=language.decimal(more),
        )
    else:
        said = language.say(
            "Reaching it by {day} needs {needed} a day, {less} less than now.",
            **values,
            less=language.decimal(-more),
        )
    if forecast.chance_by_goal_day is None:
        return [said]
    chance = _chance(language, forecast.chance_by_goal_day)
    if forecast.tested_to is None or goal_day > forecast.tested_to:
        told = language.say("The chance of that is {chance}, untested so far ahead.", chance=chance)
    else:
        told = language.say("The chance of that is {chance}.", chance=chance)
    return [said, told]


def _chance(language: Language, chance: float) -> str:
    """A chance as whole per cent; what is nearly sure is not said to be sure."""
    if chance < 0.01:
        return language.say("under {share}", share=language.percent(0.01, 0))
    if chance > 0.99:
        return language.say("over {share}", share=language.percent(0.99, 0))
    return language.percent(chance, 0)


def _next_milestone(language: Language, summary: Summary) -> list[str]:
    ahead = next((line for line in summary.milestones if line.state != "reached"), None)
    if ahead is None or ahead.median_day is None or ahead.followers == summary.account.goal:
        return []
    said = language.say(
        "The next milestone, {count}, is likely around {day} (4 in 5 chance: {range}).",
        count=language.number(ahead.followers),
        day=language.short_day(ahead.median_day),
        range=likely_range(language, ahead),
    )
    forecast = summary.status.goal_forecast
    # Where the goal is likely, what is untested was told with it.
    if forecast.state == "likely":
        return [said]
    return [said, *_untested(language, ahead, forecast.tested_to)]
