"""What can be chosen of a card to share: whose milestone, in which size and colours."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QVBoxLayout

from growthdesk.analysis.moments import Moment, moments
from growthdesk.domain.rows import Account
from growthdesk.ui import words
from growthdesk.ui.colours import DARK, LIGHT, Colours
from growthdesk.ui.paper.share_card import Shape
from growthdesk.ui.reporting.kind import Choices
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.card import button, label
from growthdesk.ui.widgets.segments import Segments


class ShareChoices(Choices):
    """The picture that is to be made; an account that is selected in the sidebar is shown first."""

    def __init__(self, session: Session, *, dark: bool, copy: Callable[[], object]) -> None:
        super().__init__()
        self._session = session
        self._selected: str | None = None
        self.account_field = QComboBox()
        self.account_field.setAccessibleName(self.tr("Account"))
        self.account_field.activated.connect(lambda _: self._choose_account())
        self.milestone_field = QComboBox()
        self.milestone_field.setAccessibleName(self.tr("Milestone"))
        self.milestone_field.activated.connect(lambda _: self.changed.emit())
        sizes = [
            (Shape.PORTRAIT.name, self.tr("Portrait")),
            (Shape.SQUARE.name, self.tr("Square")),
            (Shape.STORY.name, self.tr("Story")),
        ]
        self.sizes = Segments(sizes, self.tr("Size"), Shape.PORTRAIT.name, wraps=True)
        schemes = [("light", self.tr("Light")), ("dark", self.tr("Dark"))]
        self.schemes = Segments(schemes, self.tr("Colours"), "dark" if dark else "light")
        for segments in (self.sizes, self.schemes):
            segments.chosen.connect(lambda _: self.changed.emit())
        self._pixels = label(role="small")
        self.changed.connect(self._tell_pixels)
        self.copy = button(self.tr("Copy picture"))
        self.copy.clicked.connect(lambda _=False: copy())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for name, *fields in (
            (self.tr("Account"), self.account_field),
            (self.tr("Milestone"), self.milestone_field),
            (self.tr("Size"), self.sizes, self._pixels),
            (self.tr("Colours"), self.schemes),
        ):
            if column.count():
                column.addSpacing(10)
            column.addWidget(label(name, "muted"))
            for field in fields:
                column.addWidget(field)
        column.addSpacing(10)
        column.addWidget(self.copy)
        self._tell_pixels()

    @property
    def account(self) -> Account | None:
        """Whose milestone it is."""
        chosen = self.account_field.currentData()
        return next((one for one in self._session.accounts if one.id == chosen), None)

    @property
    def moment(self) -> Moment | None:
        """The milestone; None if none was reached since the first follower count."""
        chosen = self.milestone_field.currentData()
        return chosen if isinstance(chosen, Moment) else None

    @property
    def shape(self) -> Shape:
        """The size of the picture."""
        return Shape[self.sizes.value or Shape.PORTRAIT.name]

    @property
    def colours(self) -> Colours:
        """Its colours."""
        return DARK if self.schemes.value == "dark" else LIGHT

    def fill(self) -> None:
        """Offer the accounts of the log, and the milestones that one has reached."""
        session = self._session
        wanted = self.account_field.currentData()
        selected = session.account.id if session.account else ""
        if selected != self._selected:
            self._selected = selected
            wanted = selected or wanted
        accounts = [(words.account_name(one), one.id) for one in session.accounts]
        _offer(self.account_field, accounts, wanted)
        self._offer_milestones(self.moment)

    def _choose_account(self) -> None:
        self._offer_milestones(None)
        self.changed.emit()

    def _offer_milestones(self, wanted: Moment | None) -> None:
        account = self.account
        log = self._session.log(account) if account else None
        found = [one for one in moments(log) if not one.or_before] if log else []
        offered = [
            (
                f"{words.number(one.followers)} · {words.short_day(one.day, self._session.today)}",
                one,
            )
            for one in reversed(found)
        ]
        _offer(self.milestone_field, offered, wanted)
        for field in (self.milestone_field, self.sizes, self.schemes, self.copy):
            field.setEnabled(bool(found))

    def _tell_pixels(self) -> None:
        width, height, _ = self.shape.value
        self._pixels.setText(f"{width} × {height}")


def _offer(field: QComboBox, offered: Sequence[tuple[str, object]], wanted: object) -> None:
    """Offer these, and choose the wanted one, or the first where that is gone."""
    field.clear()
    for place, (name, value) in enumerate(offered):
        field.addItem(name, value)
        if value == wanted:
            field.setCurrentIndex(place)
