"""Answers as sentences, in the language of the window: the same words on every page."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from growthdesk.analysis.goal import GoalForecast, MilestoneLine
from growthdesk.analysis.pace import WINDOW
from growthdesk.analysis.silence import Silence, State
from growthdesk.analysis.status import Status
from growthdesk.analysis.weeks import Week
from growthdesk.ui import words


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Answers", text, "", n)


def when_likely(forecast: GoalForecast | MilestoneLine, status: Status) -> tuple[str, str, str]:
    """When the goal is reached: what is asked, the answer, and how sure it is."""
    goal = words.short_number(status.account.goal)
    match forecast.state:
        case "reached":
            return _tr("{goal} followers").format(goal=goal), _tr("Reached"), ""
        case "likely":
            asked = _tr("{goal} is likely around").format(goal=goal)
            middle = words.short_day(forecast.median_day)
            chance = _tr("4 in 5 chance: {range}").format(range=likely_range(forecast, status))
            return asked, middle, _lines(chance, old_count(status), needed(status))
        case "not in sight":
            said = _tr("Not in sight at this pace")
            under = _lines(old_count(status), needed(status))
            return _tr("{goal} followers").format(goal=goal), said, under
        case _:
            said = _tr("Not enough counts yet")
            how = _tr("5 counts over 28 days make a forecast")
            if status.pace.per_day is not None:
                pace = words.decimal(status.pace.per_day)
                how = _tr("Pace {pace} a day; {how}").format(pace=pace, how=how)
            asked = _tr("{goal} followers").format(goal=goal)
            return asked, said, _lines(how, needed(status))


def likely_range(forecast: GoalForecast | MilestoneLine, status: Status) -> str:
    """2 Apr – 30 Jul, with years where they differ from that of the middle day.

    An open end and what is untested are said in words.
    """
    near = forecast.median_day
    if forecast.low_day is None or forecast.high_day is None:
        said = _tr("{day} or much later").format(day=words.short_day(forecast.low_day, near))
    else:
        said = words.day_range(forecast.low_day, forecast.high_day, near)
    tested = status.goal_forecast.tested_to
    if tested is None or (forecast.low_day is not None and forecast.low_day > tested):
        return _tr("{range}, untested").format(range=said)
    if forecast.high_day is None or forecast.high_day > tested:
        ends = (forecast.low_day, forecast.high_day)
        one_year = all(end is None or end.year == near.year for end in ends) if near else False
        after = words.short_day(tested, near if one_year else None)
        return _tr("{range}, untested after {day}").format(range=said, day=after)
    return said


def old_count(status: Status) -> str:
    """That the newest count is too old for a pace of now, and how old; empty if it is not."""
    if status.counted_on is None:
        return ""
    age = (status.day - status.counted_on).days
    if age < WINDOW:
        return ""
    day = words.short_day(status.counted_on, status.day)
    return _tr("By the count of {day}, %n day(s) ago", age).format(day=day)


def below_again(line: MilestoneLine, status: Status) -> str:
    """How many followers are missing again to a milestone that was reached; empty if none is."""
    if line.state != "reached" or status.highest is None or status.highest >= line.followers:
        return ""
    return _tr("now {followers} below").format(
        followers=words.count(line.followers - status.highest)
    )


def needed(status: Status) -> str:
    """The pace that the goal day asks for; empty without a goal day."""
    if not status.needed_per_day or status.account.goal_day is None:
        return ""
    return _tr("Needed for {day}: {pace} a day").format(
        day=words.short_day(status.account.goal_day), pace=words.decimal(status.needed_per_day)
    )


def _lines(*said: str) -> str:
    return "\n".join(filter(None, said))


def quiet_pill(silence: Silence) -> tuple[str, str]:
    """The silence in two or three words, and the role of their pill."""
    days = silence.quiet_days or 0
    match silence.state:
        case State.NO_POSTS:
            return _tr("No posts yet"), "calm-pill"
        case State.BREAK:
            return _tr("On a break"), "calm-pill"
        case State.GAP:
            return _tr("%n day(s) quiet", days), "gap-pill"
        case _ if days == 0:
            return _tr("Posted today"), "good-pill"
        case _:
            return _tr("%n day(s) quiet", days), "calm-pill"


def quiet_sentence(silence: Silence, week: Week, today: date) -> str:
    """What the silence means against the plan, and what one post would do."""
    if silence.state is State.NO_POSTS:
        return _tr("Log your first post, and your rhythm begins to show.")
    if silence.state is State.BREAK:
        end = words.short_day(silence.break_ends, today)
        return _tr("Your break ends on {day}. Nothing is due until then.").format(day=end)
    said = []
    if silence.usual_days is not None:
        days = max(1, round(silence.usual_days))
        said.append(
            _tr("You usually post every %n day(s).", days)
            if days > 1
            else _tr("You usually post every day.")
        )
    missing = week.expected - week.posts
    if week.expected == 0:
        said.append(_tr("Nothing is due this week."))
    elif missing <= 0:
        said.append(_tr("This week is on plan."))
    elif missing == 1:
        said.append(_tr("One more post keeps this week on plan."))
    else:
        said.append(_tr("%n more post(s) keep this week on plan.", missing))
    return " ".join(said)
