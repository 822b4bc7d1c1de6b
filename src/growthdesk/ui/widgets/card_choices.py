"""What a picture to share is about, and how it looks: its choices."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from growthdesk.analysis.moments import Moment, moments
from growthdesk.analysis.period import Period
from growthdesk.analysis.shared_picture import months_to_share
from growthdesk.domain.account_log import AccountLog
from growthdesk.ui import words
from growthdesk.ui.paper.card_style import CardStyle, Numbers, Shape
from growthdesk.ui.style_sheet import give_role
from growthdesk.ui.widgets.card import label
from growthdesk.ui.widgets.segments import Segments

_MILESTONE, _MONTH = "milestone", "month"


def _tr(text: str) -> str:
    return QCoreApplication.translate("CardChoices", text)


class CardChoices(QWidget):
    """A milestone or a month, and size, colours and numbers of its picture.

    ``changed`` tells when a person chooses something else. Milestones that were passed before the
    first follower count have no day, and no picture.
    """

    changed = Signal()

    def __init__(self, *, dark: bool = False) -> None:
        """``dark`` are the colours at first. There is nothing to choose before ``offer``."""
        super().__init__()
        abouts = [(_MILESTONE, _tr("Milestone")), (_MONTH, _tr("Month"))]
        self.about_choice = Segments(abouts, _tr("Picture of"), _MILESTONE)
        self.milestones = self._list(_tr("Milestone"))
        self.months = self._list(_tr("Month"))
        sizes = [
            (Shape.PORTRAIT.name, _tr("Portrait")),
            (Shape.SQUARE.name, _tr("Square")),
            (Shape.STORY.name, _tr("Story")),
        ]
        self.size_choice = Segments(sizes, _tr("Size"), Shape.PORTRAIT.name, wraps=True)
        schemes = [("light", _tr("Light")), ("dark", _tr("Dark"))]
        self.scheme = Segments(schemes, _tr("Colours"), "dark" if dark else "light")
        numbers = [
            (Numbers.SHOWN.value, _tr("Shown")),
            (Numbers.BLURRED.value, _tr("Blurred")),
            (Numbers.GROWTH_ONLY.value, _tr("Growth only")),
        ]
        self.numbers_choice = Segments(numbers, _tr("Numbers"), Numbers.SHOWN.value, wraps=True)
        self._pixels = label(role="small")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._row(_tr("Picture of"), self.about_choice, self.milestones, self.months)
        self._row(_tr("Size"), self.size_choice, self._pixels)
        self._row(_tr("Colours"), self.scheme)
        self._row(_tr("Numbers"), self.numbers_choice)
        for choice in (self.about_choice, self.size_choice, self.scheme, self.numbers_choice):
            choice.chosen.connect(self._tell)
        self._say()

    def show_milestone(self, log: AccountLog, moment: Moment | None) -> None:
        """Choose a milestone of an account, the newest if None."""
        self.about_choice.value = _MILESTONE
        self._offer(log, moment)

    def offer(self, log: AccountLog) -> None:
        """Offer the milestones and months of an account, the newest first.

        What was chosen before is chosen if it is still there, else the newest. Where there is no
        milestone yet, the months come first.
        """
        self._offer(log, self.about)

    def _offer(self, log: AccountLog, before: Moment | Period | None) -> None:
        reached = [(one, self._milestone_words(one, log)) for one in moments(log)]
        self._fill(self.milestones, [it for it in reversed(reached) if not it[0].or_before], before)
        months = [(month, _month_words(month)) for month in months_to_share(log)]
        self._fill(self.months, months, before)
        if before is None and not self.milestones.count() and self.months.count():
            self.about_choice.value = _MONTH
        self._say()

    @property
    def about(self) -> Moment | Period | None:
        """What is chosen; None if there is nothing of that sort."""
        found = self._shown.currentData()
        return found if isinstance(found, Moment | Period) else None

    @property
    def look(self) -> CardStyle:
        """How the picture is to look."""
        return CardStyle(
            Shape[self.size_choice.value or Shape.PORTRAIT.name],
            self.scheme.value == "dark",
            Numbers(self.numbers_choice.value or Numbers.SHOWN),
        )

    @property
    def of_milestone(self) -> bool:
        """Whether the picture is to be of a milestone, and not of a month."""
        return self.about_choice.value == _MILESTONE

    @property
    def _shown(self) -> QComboBox:
        return self.milestones if self.of_milestone else self.months

    def _list(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.currentIndexChanged.connect(self._tell)
        return made

    def _row(self, name: str, *parts: QWidget) -> None:
        if self._column.count():
            self._column.addSpacing(8)
        self._column.addWidget(label(name, "muted"))
        for part in parts:
            self._column.addWidget(part)

    def _fill(
        self,
        listed: QComboBox,
        entries: list[tuple[Moment, str]] | list[tuple[Period, str]],
        chosen: Moment | Period | None,
    ) -> None:
        listed.blockSignals(True)
        listed.clear()
        for about, text in entries:
            listed.addItem(text, about)
            if about == chosen:
                listed.setCurrentIndex(listed.count() - 1)
        listed.setEnabled(bool(entries))
        listed.blockSignals(False)

    def _tell(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        for listed in (self.milestones, self.months):
            listed.setVisible(listed is self._shown)
        width, height, _ = self.look.shape.value
        give_role(self._pixels, "small")
        self._pixels.setText(f"{width} × {height}")

    @staticmethod
    def _milestone_words(moment: Moment, log: AccountLog) -> str:
        return f"{words.number(moment.followers)} · {words.short_day(moment.day, log.as_of)}"


def _month_words(month: Period) -> str:
    name = words.month_of_year(month.first_day)
    return _tr("{month} so far").format(month=name) if month.running else name
