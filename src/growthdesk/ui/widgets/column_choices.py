"""How she wants the columns of the table of posts: this computer remembers it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QSettings

from growthdesk.ui.models.post_columns import COLUMNS, Column

_KEY = "posts/columns"
_WIDEST = 2_000


@dataclass(frozen=True, slots=True)
class ColumnChoices:
    """What was chosen by hand; the rest is fitted to the room and to what the posts have.

    ``order`` holds every column once, ``widths`` pixels.
    """

    order: tuple[Column, ...] = COLUMNS
    shown: frozenset[Column] = frozenset()
    hidden: frozenset[Column] = frozenset()
    widths: Mapping[Column, int] = field(default_factory=dict)

    def with_shown(self, column: Column, *, shown: bool) -> "ColumnChoices":
        """The same, with a column that is always shown or never."""
        one = {column}
        return replace(
            self,
            shown=self.shown | one if shown else self.shown - one,
            hidden=self.hidden - one if shown else self.hidden | one,
        )

    def with_width(self, column: Column, width: int) -> "ColumnChoices":
        """The same, with a column of this width."""
        return replace(self, widths={**self.widths, column: width})


def read_choices(settings: QSettings) -> ColumnChoices:
    """What was kept last; the usual columns if nothing was, or if it makes no sense."""
    text = settings.value(_KEY)
    try:
        kept = json.loads(text) if isinstance(text, str) else {}
    except ValueError:
        kept = {}
    if not isinstance(kept, dict):
        return ColumnChoices()
    order = _columns(kept.get("order"))
    widths = kept.get("widths")
    pairs = widths.items() if isinstance(widths, dict) else ()
    return ColumnChoices(
        # A column that came with a newer version takes its usual place at the end.
        (*order, *(column for column in COLUMNS if column not in order)),
        frozenset(_columns(kept.get("shown"))),
        frozenset(_columns(kept.get("hidden"))),
        {
            Column(name): width
            for name, width in pairs
            if name in COLUMNS and isinstance(width, int) and 0 < width <= _WIDEST
        },
    )


def keep_choices(settings: QSettings, choices: ColumnChoices) -> None:
    """Let this computer remember the columns."""
    kept = {
        "order": choices.order,
        "shown": sorted(choices.shown),
        "hidden": sorted(choices.hidden),
        "widths": dict(choices.widths),
    }
    settings.setValue(_KEY, json.dumps(kept))


def _columns(names: Any) -> tuple[Column, ...]:
    known = [name for name in names if name in COLUMNS] if isinstance(names, list) else []
    return tuple(dict.fromkeys(Column(name) for name in known))
