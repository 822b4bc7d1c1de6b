"""The notes of the period."""

from growthdesk.analysis.summary import Summary
from growthdesk.domain.rows import Mark, Note
from growthdesk.reports.cells import table
from growthdesk.reports.document import Column, Section
from growthdesk.reports.language import Language


def notes(language: Language, summary: Summary) -> Section | None:
    """The notes of the period; None if there is none."""
    if not summary.notes:
        return None
    title = language.say("Notes")
    columns = (Column(language.say("Day"), "day"), Column(language.say("Note"), share=5))
    rows = ((note.day, _told(language, note)) for note in summary.notes)
    return Section("notes", title, (table(language, title, columns, rows),))


def _told(language: Language, note: Note) -> str:
    mark = ""
    if note.mark is Mark.PURGE:
        mark = language.say("Purge")
    elif note.mark is Mark.GLITCH:
        mark = language.say("Glitch, left out")
    return " · ".join(filter(None, (mark, " ".join(note.text.split()))))
