"""The card that tells how an account's past forecasts turned out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from growthdesk.analysis.inputs import forecasts_of
from growthdesk.analysis.resampled import ENOUGH
from growthdesk.analysis.track_record import PastForecast, TrackRecord, track_record
from growthdesk.ui import words
from growthdesk.ui.explain import explain
from growthdesk.ui.widgets.card import Card, label, rule

HORIZON = 30
"""Days ahead of the forecasts that are shown."""

_SHOWN = 4
_LONG = 100_000
"""Followers from which counts are told in short."""
_LINE = 33
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RecordCard(Card):
    """The last forecasts as what was said and what came, and how many held over all."""

    def __init__(self) -> None:
        super().__init__(self.tr("How good were past forecasts?"))
        self._inside: QWidget | None = None
        self._room = QHBoxLayout()
        self._sentence = label(role="muted", wrap=True)
        self._sentence.setToolTip(
            self.tr(
                "Each forecast is made again with what was known on its day. It held if the count"
                " that came lies in its 80% range."
            )
        )
        self.body.addLayout(self._room)
        self.body.addWidget(self._sentence)
        self.body.addStretch()

    @property
    def said(self) -> str:
        """The sentence under the lines."""
        return self._sentence.text()

    def wait(self) -> None:
        """Say that the forecasts are being made again."""
        self._show_lines(())
        self._sentence.setText(self.tr("Making past forecasts again…"))

    def fill(self, records: tuple[TrackRecord, ...]) -> None:
        """Show the record of the forecasts for 30 days ahead."""
        record = next(one for one in records if one.horizon_days == HORIZON)
        explain(self, self.tr("Past forecasts"), track_record, forecasts_of(record))
        self._show_lines(record.forecasts[-_SHOWN:])
        if record.made == 0:
            self._sentence.setText(
                self.tr(
                    "No past forecast can be compared yet. It takes counts over 28 days, and one"
                    " 30 days later."
                )
            )
            return
        said = self.tr(
            "{held} of %n past 30-day forecast(s) held, {expected} expected.", "", record.made
        )
        said = said.format(held=record.held, expected=words.number(record.expected))
        if not all(past.held for past in record.forecasts[-_SHOWN:]):
            said = self.tr("{said} An arrow marks a count outside of its range.").format(said=said)
        if record.made < ENOUGH:
            said = self.tr("{said} Too few to say how good they are.").format(said=said)
        self._sentence.setText(said)

    def _show_lines(self, forecasts: tuple[PastForecast, ...]) -> None:
        if self._inside is not None:
            self._room.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
            self._inside = None
        if not forecasts:
            return
        self._inside = QWidget()
        self._room.addWidget(self._inside)
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        heads = (self.tr("Said on"), self.tr("For"), self.tr("Said"), self.tr("Was"))
        for column, text in enumerate(heads):
            head = label(text, "small")
            head.setMinimumHeight(24)
            grid.addWidget(head, 0, column, _RIGHT if column else _LEFT)
        newest = forecasts[-1].day
        for place, past in enumerate(forecasts):
            row = 2 * place + 1
            grid.addWidget(rule(), row, 0, 1, 4)
            grid.setRowMinimumHeight(row + 1, _LINE)
            cells = (
                words.short_day(past.origin, newest),
                words.short_day(past.day, newest),
                f"{_count(past.low80)}–{_count(past.high80)}",
            )
            for column, text in enumerate(cells):
                grid.addWidget(label(text), row + 1, column, _RIGHT if column else _LEFT)
            grid.addWidget(self._came(past), row + 1, len(cells), _RIGHT)

    def _came(self, past: PastForecast) -> QLabel:
        """The count that came, with an arrow if it lies outside of the range."""
        number = words.HIDDEN if words.counts_hidden() else _count(past.actual)
        if past.held:
            return label(number)
        higher = past.actual > past.median
        cell = label(f"↑ {number}" if higher else f"↓ {number}")
        told = self.tr("above the range") if higher else self.tr("below the range")
        cell.setToolTip(told)
        cell.setAccessibleName(f"{number}, {told}")
        return cell


def _count(followers: float) -> str:
    """A follower count that leaves the card its room: 7,412, 128.4k, 9.88M."""
    return words.number(followers) if followers < _LONG else words.short_number(followers)
