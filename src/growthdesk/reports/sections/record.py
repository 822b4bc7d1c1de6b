"""The track record: how past forecasts turned out, for each number of days ahead."""

from growthdesk.analysis.resampled import ENOUGH
from growthdesk.analysis.summary import Summary
from growthdesk.reports.cells import table
from growthdesk.reports.document import Column, Paragraph, Section
from growthdesk.reports.language import Language

_TOLD = 30
"""Days ahead of the past forecasts that are told in a sentence, as on the page Insights."""


def track_record(language: Language, summary: Summary) -> Section | None:
    """Past forecasts made again, and what came; None if none can be compared."""
    records = [one for one in summary.track_record if one.made]
    if not records:
        return None
    title = language.say("Past forecasts")
    columns = (
        Column(language.say("Days ahead"), "number"),
        Column(language.say("Forecasts"), "number"),
        Column(language.say("Held"), "number"),
        Column(language.say("Expected to hold"), "decimal", 1.3),
    )
    rows = ((one.horizon_days, one.made, one.held, one.expected) for one in records)
    how = language.say(
        "Each was made with what was known on its day. It held if the count came inside the range"
        " that holds in 4 of 5 cases."
    )
    shown = table(language, title, columns, rows)
    return Section("track_record", title, (shown, Paragraph(how, quiet=True)))


def record_sentence(language: Language, summary: Summary) -> str | None:
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
