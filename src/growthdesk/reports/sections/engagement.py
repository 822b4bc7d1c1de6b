"""Engagement: the rate, what it is made of, and how sure it is."""

from collections.abc import Sequence

from growthdesk.analysis.engagement import PARTS
from growthdesk.analysis.summary import Summary
from growthdesk.domain.rules import Denominator
from growthdesk.reports.language import Language


def formula(language: Language, parts: Sequence[str], denominator: Denominator) -> str:
    """What a rate is: (likes + comments) ÷ followers at publication."""
    match denominator:
        case Denominator.FOLLOWERS:
            below = language.say("followers at publication")
        case Denominator.REACH:
            below = language.say("reach")
        case Denominator.VIEWS:
            below = language.say("views")
    above = " + ".join(language.name(part) for part in parts or PARTS)
    return f"({above}) ÷ {below}"


def made_of(language: Language, summary: Summary) -> str:
    """What the engagement of the account is, and of how many posts."""
    found = summary.engagement
    parts = formula(language, found.parts if found else (), summary.rules.denominator)
    if found is None:
        return language.say("Engagement is {formula}.", formula=parts)
    if found.everywhere:
        said = language.say("Engagement is {formula}.", formula=parts)
    else:
        said = language.say("Engagement is {formula}, where given.", formula=parts)
    day = language.short_day(summary.status.day)
    last = language.say("The median is of the last %n post(s) up to {day}.", found.posts, day=day)
    return f"{said} {last}"
