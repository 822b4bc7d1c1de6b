"""The notes and the breaks of the period."""

from growthdesk.analysis.summary import Summary
from growthdesk.domain.rows import Break, Mark, Note
from growthdesk.reports.cells import table
from growthdesk.reports.document import Cell, Column, Section
from growthdesk.reports.language import Language


def notes(language: Language, summary: Summary) -> Section | None:
    """The notes and breaks of the period by day; None if there is none."""
    lines = [
        *((note.day, _note(language, note)) for note in summary.notes),
        *((free.first_day, _break(language, free)) for free in summary.breaks),
    ]
    if not lines:
        return None
    title = language.say("Notes and breaks") if summary.breaks else language.say("Notes")
    columns = (Column(language.say("Day"), "day"), Column(language.say("Note"), share=5))
    rows = [row for _, row in sorted(lines, key=lambda line: line[0])]
    return Section("notes", title, (table(language, title, columns, rows),))


def _note(language: Language, note: Note) -> tuple[Cell, str]:
    mark = ""
    if note.mark is Mark.PURGE:
        mark = language.say("Purge")
    elif note.mark is Mark.GLITCH:
        mark = language.say("Glitch, left out")
    told = " · ".join(filter(None, (mark, " ".join(note.text.split()))))
    return Cell(language.short_day(note.day), note.day), told


def _break(language: Language, free: Break) -> tuple[Cell, str]:
    days = language.day_range(free.first_day, free.last_day)
    told = " · ".join(filter(None, (language.say("Break"), " ".join(free.why.split()))))
    return Cell(days, free.first_day), told
