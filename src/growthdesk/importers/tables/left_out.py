"""Rows of a table that are no day and no post: totals, and notes between or below them."""

import re
from collections.abc import Mapping, Sequence

from growthdesk.importers.tables.table import Table
from growthdesk.importers.values.cells import Bad, quoted
from growthdesk.importers.values.moments import When
from growthdesk.importers.values.names import plain

ADDED_UP = "The row adds up others."
"""What is said of a row of totals."""

_TOTAL = re.compile(
    r"(?:grand |sub-?|gesamt|zwischen)?(?:total\w*|summe)(?: .*)?|sum|suma(?: total)?|somme|soma"
    r"|gesamt|insgesamt|gesamtergebnis|overall|average|avg\.?|mean|median|durchschnitt"
    r"|mittelwert|promedio|media|moyenne|max(?:imum)?|min(?:imum)?|ø|σ"
)

_STATES = frozenset(map(plain, ("status", "state", "stage", "estado", "statut", "stand", "phase")))
_UNPUBLISHED = frozenset(
    map(
        plain,
        (
            *("draft", "drafts", "idea", "ideas", "planned", "planning", "not started", "to do"),
            *("todo", "in progress", "backlog", "editing", "filming", "writing", "scripting"),
            *("cancelled", "canceled", "rejected", "not published", "unpublished", "entwurf"),
            *("idee", "geplant", "offen", "in arbeit", "in bearbeitung", "verworfen", "borrador"),
            *("planificado", "planeado", "pendiente", "por hacer", "en curso", "en proceso"),
            *("cancelado", "brouillon", "idée", "planifié", "prévu", "à faire", "en cours"),
            *("annulé", "rascunho", "ideia", "planejado", "a fazer", "em andamento", "pendente"),
        ),
    )
)


def is_total(cell: str) -> bool:
    """Whether a cell says that its row adds up others, such as Total, Summe or Promedio."""
    return bool(_TOTAL.fullmatch(plain(cell).rstrip(" :.")))


def rows_left_out(table: Table, days: Sequence[When | Bad | None]) -> Mapping[int, str]:
    """Why rows without a day are none, by their lines: those that are totals or notes."""
    reasons: dict[int, str] = {}
    for (line, cells), when in zip(table.rows, days, strict=True):
        if isinstance(when, tuple):
            continue
        given = [cell for cell in cells if cell and not cell.isspace()]
        if given and is_total(given[0]):
            reasons[line] = ADDED_UP
        elif len(given) == 1 < len(table.header) and isinstance(when, Bad) and _is_note(given[0]):
            reasons[line] = "The row is a note, not a day."
    return reasons


def rows_not_published(table: Table) -> Mapping[int, str]:
    """Why rows of a calendar of content are no posts yet, by their lines: their state says so.

    What is only scheduled counts as posted: it goes out by itself, and few people change it then.
    """
    place = next((p for p, text in enumerate(table.header) if plain(text) in _STATES), None)
    if place is None:
        return {}
    cells = table.column(place)
    return {
        line: f"The post is not published: its state is {quoted(cell)}."
        for (line, _), cell in zip(table.rows, cells, strict=True)
        if plain(cell) in _UNPUBLISHED
    }


def _is_note(cell: str) -> bool:
    """Whether a text is words rather than a day that was written wrongly."""
    words = re.findall(r"[^\W\d_]{2,}", cell)
    return len(words) > 1 or (bool(words) and not any(letter.isdigit() for letter in cell))
