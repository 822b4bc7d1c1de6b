"""The card of a report's choices: period, accounts, what is in it, and as what it is saved."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from growthdesk.analysis.period import Period
from growthdesk.domain.rows import Account
from growthdesk.reports.progress import USUAL, Include
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.card import Card, clear, label
from growthdesk.ui.widgets.period_choice import PeriodChoice
from growthdesk.ui.widgets.segments import Segments
from growthdesk.ui.words import account_name, tip, without_mnemonic

_WIDTH = 320
_LONGEST = 240
"""Pixels of the name of an account beside its box."""


class ReportChoices(Card):
    """What the report is to be; ``changed`` tells when a person chooses something else.

    ``format_changed`` tells of the kind of file alone, which the pages do not depend on.
    """

    changed = Signal()
    format_changed = Signal()

    def __init__(self, session: Session, period: Period) -> None:
        super().__init__()
        self._session = session
        self._accounts: tuple[Account, ...] = ()
        self._selected: str | None = None
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(self.tr("What the report is about"))
        self.period = PeriodChoice(period, lambda: (session.today, session.rules.first_weekday))
        self.period.chosen.connect(self.changed)
        self._account_rows = QVBoxLayout()
        self._account_rows.setSpacing(6)
        self.account_boxes: dict[str, QCheckBox] = {}
        self.include_boxes = {
            include: self._box(words, ticked=include in USUAL)
            for include, words in (
                (Include.GROWTH, self.tr("Growth and forecast")),
                (Include.COMPARISON, self.tr("Period before")),
                (Include.CONSISTENCY, self.tr("Consistency and gaps")),
                (Include.WEEKS, self.tr("Week by week")),
                (Include.ENGAGEMENT, self.tr("Engagement")),
                (Include.NICHES, self.tr("Niches")),
                (Include.KINDS, self.tr("Kinds of post")),
                (Include.TOP_POSTS, self.tr("Top posts")),
                (Include.NEXT, self.tr("What is next")),
                (Include.TRACK_RECORD, self.tr("Past forecasts")),
                (Include.ALL_POSTS, self.tr("All posts")),
                (Include.NOTES, self.tr("Notes and breaks")),
            )
        }
        formats = [("pdf", "PDF"), ("html", "HTML"), ("csv", "CSV"), ("json", "JSON")]
        self.format = Segments(formats, self.tr("Save as"), "pdf")
        self.format.chosen.connect(self.format_changed)
        self._saved = label(role="muted", wrap=True)
        self.body.setContentsMargins(0, 2, 0, 14)
        self.body.addWidget(self._scrolling(), 1)
        self._saved.setContentsMargins(20, 0, 20, 0)
        self.body.addWidget(self._saved)

    def _scrolling(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 16, 18, 4)
        column.setSpacing(8)
        includes = QVBoxLayout()
        includes.setSpacing(6)
        for box in self.include_boxes.values():
            includes.addWidget(box)
        column.addWidget(label(self.tr("Period"), "muted"))
        column.addWidget(self.period)
        column.addSpacing(10)
        column.addWidget(label(self.tr("Accounts"), "muted"))
        column.addLayout(self._account_rows)
        column.addSpacing(10)
        column.addWidget(label(self.tr("Include"), "muted"))
        column.addLayout(includes)
        column.addSpacing(10)
        column.addWidget(label(self.tr("Save as"), "muted"))
        column.addWidget(self.format, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setProperty("role", "clear")
        area.viewport().setAutoFillBackground(False)
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        return area

    def fill(self) -> None:
        """Show the accounts of the log; another one selected in the sidebar becomes the report's."""
        session = self._session
        chosen = {account.id for account in self.accounts}
        selected = session.account.id if session.account else ""
        if selected != self._selected:
            self._selected = selected
            chosen = {selected} if selected else {account.id for account in session.accounts}
        if session.accounts != self._accounts:
            self._offer(session.accounts)
        for identity, box in self.account_boxes.items():
            box.blockSignals(True)
            box.setChecked(identity in chosen)
            box.blockSignals(False)
        self.period.look_again()

    def _offer(self, accounts: tuple[Account, ...]) -> None:
        clear(self._account_rows)
        self._accounts = accounts
        self.account_boxes = {
            account.id: self._box(f"{account_name(account)} · {account.platform_facts.name}")
            for account in accounts
        }
        for box in self.account_boxes.values():
            self._account_rows.addWidget(box)

    def _box(self, words: str, *, ticked: bool = False) -> QCheckBox:
        box = QCheckBox()
        box.setChecked(ticked)
        box.setAccessibleName(words)
        cut = box.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _LONGEST)
        box.setText(without_mnemonic(cut))
        box.setToolTip(tip(words) if cut != words else "")
        box.toggled.connect(lambda _: self.changed.emit())
        return box

    @property
    def accounts(self) -> Sequence[Account]:
        """The accounts that are ticked, in their order."""
        return [account for account in self._accounts if self.account_boxes[account.id].isChecked()]

    @property
    def include(self) -> frozenset[Include]:
        """What is to be in the report."""
        return frozenset(part for part, box in self.include_boxes.items() if box.isChecked())

    @property
    def ending(self) -> str:
        """The ending of the file: pdf, html, csv or json."""
        return self.format.value or "pdf"

    @property
    def saved(self) -> str:
        """What was told at the foot."""
        return self._saved.text()

    def say_saved(self, text: str) -> None:
        """Tell at the foot what was saved last."""
        self._saved.setText(text)
