"""A number that looks like a slip is asked about once, where it was typed."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from growthdesk.domain.counts import Count, counted, looks_odd
from growthdesk.domain.rows import FollowerCount
from growthdesk.ui import words


class AskedOnce:
    """Remembers what was asked about: the same text again means that it is right."""

    def __init__(self) -> None:
        self._text = ""

    def about(
        self, text: str, count: Count, before: FollowerCount | None, today: date
    ) -> tuple[str, str] | None:
        """What is odd about a count that was typed, and what to do; None if it need not be asked."""
        odd = looks_odd(count, counted(before))
        if odd is None or before is None or text.strip() == self._text:
            return None
        self._text = text.strip()
        asked = (
            _tr("“{typed}” is far more than {before}, the count of {day}.")
            if odd == "more"
            else _tr("“{typed}” is far fewer than {before}, the count of {day}.")
        )
        said = asked.format(
            typed=self._text,
            before=words.count(before.followers),
            day=words.short_day(before.day, today),
        )
        return said, _tr("Press Enter again if it is right.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("AskedOnce", text)
