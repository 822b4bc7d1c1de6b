"""Milestones: the day on which each was reached, or is likely to be."""

from growthdesk.analysis.goal import MilestoneLine
from growthdesk.analysis.summary import Summary
from growthdesk.reports.cells import table
from growthdesk.reports.document import Cell, Column, Table
from growthdesk.reports.language import MISSING, Language
from growthdesk.reports.sections.goal import likely_range

_REACHED = 3
"""Milestones that are told of those that were reached, the last of them."""


def milestones_table(language: Language, summary: Summary) -> Table | None:
    """The last milestones that were reached, and all to the goal; None without any day."""
    lines = summary.milestones
    reached = [line for line in lines if line.state == "reached"][-_REACHED:]
    ahead = [line for line in lines if line.state in ("likely", "not in sight")]
    if not reached and not any(line.median_day for line in ahead):
        return None
    columns = [
        Column(language.say("Followers"), "number", 0.8),
        Column(language.say("Day"), "day", 1.2),
        Column(language.say("What it is"), share=2),
    ]
    rows = [(line.followers, *_told(language, line)) for line in (*reached, *ahead)]
    name = language.say("Milestones")
    if not any(line.median_day for line in ahead):
        return table(language, name, columns, (row[:3] for row in rows))
    columns.append(Column(language.say("4 in 5 chance"), share=2))
    return table(language, name, columns, rows)


def _told(language: Language, line: MilestoneLine) -> tuple[Cell, str, str]:
    if line.reached_day is not None:
        day = Cell(language.short_day(line.reached_day), line.reached_day)
        how = language.say("reached, or before") if line.or_before else language.say("reached")
        return day, how, ""
    if line.median_day is None:
        return Cell(MISSING), language.say("not in sight at this pace"), ""
    day = Cell(language.short_day(line.median_day), line.median_day)
    return day, language.say("likely around this day"), likely_range(language, line)
