"""The figures in large letters: followers, how many more they are, posts, and engagement."""

from growthdesk.analysis.pace import Change
from growthdesk.analysis.period import Period, Unit
from growthdesk.analysis.summary import Summary
from growthdesk.domain.rows import Precision
from growthdesk.domain.rules import Denominator
from growthdesk.reports.document import KeyFigure
from growthdesk.reports.language import MISSING, Language


def key_figures(language: Language, summary: Summary) -> tuple[KeyFigure, ...]:
    """The four figures of an account; what is not known is a dash."""
    change = summary.gained
    rate = summary.engagement.rate if summary.engagement else None
    return (
        KeyFigure(
            followers(language, summary),
            _followers_caption(language, summary),
            value=summary.status.followers,
        ),
        KeyFigure(
            gained(language, change),
            _against(language, summary),
            "good" if change is not None and change.middle > 0 else "neutral",
            change.middle if change else None,
            "signed",
        ),
        KeyFigure(
            language.number(summary.now.posts),
            _posts_caption(language, summary),
            value=summary.now.posts,
        ),
        KeyFigure(
            language.percent(rate),
            rate_by(language, summary.rules.denominator),
            value=rate,
            kind="share",
        ),
    )


def followers(language: Language, summary: Summary) -> str:
    """The newest follower count; one that is not exact is about so many."""
    shown = language.number(summary.status.followers)
    return shown if summary.status.precision in (None, Precision.EXACT) else f"≈ {shown}"


def gained(language: Language, change: Change | None) -> str:
    """How many followers came; one that is not exact is about so many."""
    if change is None:
        return MISSING
    return ("≈ " if change.about else "") + language.signed(change.middle)


def rate_by(language: Language, denominator: Denominator) -> str:
    """What an engagement rate is, in short: by what it is divided."""
    match denominator:
        case Denominator.FOLLOWERS:
            return language.say("engagement by followers")
        case Denominator.REACH:
            return language.say("engagement by reach")
        case Denominator.VIEWS:
            return language.say("engagement by views")


def _followers_caption(language: Language, summary: Summary) -> str:
    counted, day = summary.status.counted_on, summary.status.day
    if counted is None or counted == day:
        return language.say("followers")
    return language.say("followers on {day}", day=language.short_day(counted, day))


def _against(language: Language, summary: Summary) -> str:
    """What the change is compared with."""
    now, before = summary.gained, summary.gained_before
    if now is not None and now.from_day >= summary.period.first_day:
        since = language.short_day(now.from_day, summary.period.last_day)
        return language.say("followers gained since {day}", day=since)
    if now is None or before is None:
        return language.say("followers gained")
    change = gained(language, before)
    if summary.period.running:
        return _vs_all(language, summary.before, change)
    return _vs(language, summary.before, change)


def _vs(language: Language, before: Period, change: str) -> str:
    match before.unit:
        case Unit.WEEK:
            return language.say("vs {change} in the week before", change=change)
        case Unit.MONTH:
            month = language.month(before.first_day)
            return language.say("vs {change} in {month}", change=change, month=month)
        case Unit.QUARTER:
            return language.say("vs {change} in the quarter before", change=change)
        case Unit.YEAR:
            return language.say("vs {change} in the year before", change=change)
        case Unit.RANGE:
            return language.say("vs {change} in the %n day(s) before", before.days, change=change)


def _vs_all(language: Language, before: Period, change: str) -> str:
    """The same where the period itself is not over."""
    match before.unit:
        case Unit.WEEK:
            return language.say("vs {change} in all of the week before", change=change)
        case Unit.QUARTER:
            return language.say("vs {change} in all of the quarter before", change=change)
        case Unit.YEAR:
            return language.say("vs {change} in all of the year before", change=change)
        case _:
            month = language.month(before.first_day)
            return language.say("vs {change} in all of {month}", change=change, month=month)


def _posts_caption(language: Language, summary: Summary) -> str:
    """Posts with their plan, where posts are complete and any were planned."""
    rhythm = summary.rhythm
    if not rhythm.expected or rhythm.complete_days < summary.period.days:
        return language.say("post(s)", rhythm.posts)
    planned = language.number(rhythm.expected)
    return language.say("post(s), plan {planned}", rhythm.posts, planned=planned)
