"""What is next: posts that the plan asks for, when the goal is likely, and what it needs."""

from growthdesk.analysis.period import Unit
from growthdesk.analysis.summary import Summary
from growthdesk.reports.document import Paragraph, Section
from growthdesk.reports.language import Language
from growthdesk.reports.sections.goal import goal_sentences
from growthdesk.reports.sections.record import record_sentence


def what_is_next(language: Language, summary: Summary) -> Section:
    """When the goal is likely, what it needs, the next posts, and how past forecasts did."""
    blocks = [Paragraph(" ".join(goal_sentences(language, summary)))]
    posts = _posts(language, summary) + _plan(language, summary)
    if posts:
        blocks.append(Paragraph(" ".join(posts)))
    record = record_sentence(language, summary)
    if record is not None:
        blocks.append(Paragraph(record, quiet=True))
    return Section("next", language.say("Next"), tuple(blocks))


def _posts(language: Language, summary: Summary) -> list[str]:
    """The posts that are left in the running week and period, or are asked for in the next one."""
    ahead, period = summary.posts_ahead, language.period(summary.period)
    said = []
    if ahead.week:
        said.append(language.say("%n post(s) left in this week’s plan.", ahead.week))
    elif ahead.week == 0:
        said.append(language.say("This week’s plan is kept."))
    is_that_week = summary.period.unit is Unit.WEEK
    if ahead.period and not is_that_week:
        said.append(
            language.say("%n post(s) left in the plan of {period}.", ahead.period, period=period)
        )
    elif ahead.period == 0 and not is_that_week:
        said.append(language.say("The plan of {period} is kept.", period=period))
    if ahead.after is not None and ahead.asked_after is not None:
        after = language.period(ahead.after)
        said.append(
            language.say(
                "The plan asks for %n post(s) in {period}.", ahead.asked_after, period=after
            )
        )
    return said


def _plan(language: Language, summary: Summary) -> list[str]:
    """The plan that would have been kept, where that is another than the one that holds."""
    found = summary.consistency.suggested
    if found.plan is None or not found.is_other:
        return []
    return [
        language.say(
            "A plan of %n post(s) a week would have been kept in {kept} of the last {weeks} weeks.",
            found.plan.posts_a_week,
            kept=language.number(found.kept),
            weeks=language.number(found.weeks),
        )
    ]
