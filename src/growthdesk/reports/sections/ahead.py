"""What is next: when the goal is likely, what it needs, and how past forecasts did."""

from growthdesk.analysis.groups import ENOUGH
from growthdesk.analysis.summary import Summary
from growthdesk.reports.document import Paragraph, Section
from growthdesk.reports.language import Language
from growthdesk.reports.sections.goal import goal_sentences

_TOLD = 30
"""Days ahead of the past forecasts that are told, as on the page Insights."""


def what_is_next(language: Language, summary: Summary) -> Section:
    """When the goal is likely, what it needs, the next milestone, and how past forecasts did."""
    blocks = [Paragraph(" ".join(goal_sentences(language, summary)))]
    record = track_record(language, summary)
    if record is not None:
        blocks.append(Paragraph(record, quiet=True))
    return Section("next", language.say("Next"), tuple(blocks))


def track_record(language: Language, summary: Summary) -> str | None:
    """How past forecasts for 30 days turned out; None if none can be compared."""
    record = next(one for one in summary.track_record if one.horizon_days == _TOLD)
    if not record.made:
        return None
    held = language.number(record.held)
    if record.made < ENOUGH:
        return language.say(
            "Of %n past forecast(s) for 30 days, {held} held: not enough yet to say how good"
            " they are.",
            record.made,
            held=held,
        )
    return language.say(
        "Of %n past forecast(s) for 30 days, {held} held ({expected} expected): the count came"
        " inside the range that holds in 4 of 5 cases.",
        record.made,
        held=held,
        expected=language.number(record.expected),
    )
