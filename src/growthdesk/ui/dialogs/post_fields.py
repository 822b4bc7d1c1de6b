"""The fields that a post is asked with: when, of which kind, in which niche."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from growthdesk.analysis.engagement import ASKED_FOR
from growthdesk.domain.days import local_day, zone_named
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Post
from growthdesk.ui import words
from growthdesk.ui.models.post_times import clock_time
from growthdesk.ui.session import Session
from growthdesk.ui.shortcuts import way_to
from growthdesk.ui.widgets.card import label
from growthdesk.ui.widgets.fields import day_field, day_of
from growthdesk.ui.widgets.segments import Segments

_MOST_SEGMENTS = 6
_NICHES_SHOWN = 3
_LETTERS_IN_A_ROW = 34
_OTHER = "\x00other"


class PublishedField(QWidget):
    """Day and time of a post. While nobody touches them they are now, or as they were logged."""

    changed = Signal()

    def __init__(self, session: Session, post: Post | None) -> None:
        super().__init__()
        self._session = session
        self._post = post
        self._touched = self._timed = False
        moment = self._start()
        self.day_field = day_field(moment.date())
        self.day_field.setAccessibleName(self.tr("Day of publication"))
        self.time_field = QTimeEdit(QTime(moment.hour, moment.minute))
        self.time_field.setDisplayFormat("HH:mm")
        self.time_field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.time_field.setAccessibleName(self.tr("Time of publication"))
        self._word = label(role="muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.day_field)
        row.addWidget(self.time_field)
        row.addWidget(self._word, 1)
        self.setFocusProxy(self.day_field)
        self.day_field.dateChanged.connect(lambda _: self._touch(timed=False))
        self.time_field.timeChanged.connect(lambda _: self._touch(timed=True))
        self._say()

    @property
    def day(self) -> date:
        """The creator's day that the post would have."""
        if self._touched:
            at, day = self.moment_or_day()
            if at is not None:
                return local_day(at, self._session.rules.day_start)
            return day or self._session.today
        return self._post.day if self._post else self._session.today

    def moment_or_day(self) -> tuple[datetime | None, date | None]:
        """The moment with its zone, or only a day; neither while nothing was changed."""
        if not self._touched:
            return None, None
        day = day_of(self.day_field)
        if self._only_day and not self._timed:
            return None, day
        clock = self.time_field.time()
        moment = datetime.combine(day, time(clock.hour(), clock.minute()), self._zone)
        return moment, None

    def start_again(self) -> None:
        """It is now again."""
        moment = self._start()
        for field in (self.day_field, self.time_field):
            field.blockSignals(True)
        self.day_field.setDate(words.qdate(moment.date()))
        self.time_field.setTime(QTime(moment.hour, moment.minute))
        for field in (self.day_field, self.time_field):
            field.blockSignals(False)
        self._touched = self._timed = False
        self._say()
        self.changed.emit()

    @property
    def _only_day(self) -> bool:
        return self._post is not None and clock_time(self._post) is None

    @property
    def _zone(self) -> tzinfo | None:
        here = self._session.now().tzinfo
        return (zone_named(self._post.zone) or here) if self._post else here

    def _start(self) -> datetime:
        if self._post is None:
            return self._session.now()
        return clock_time(self._post) or datetime.combine(self._post.day, time(12), self._zone)

    def _touch(self, *, timed: bool) -> None:
        self._touched = True
        self._timed = self._timed or timed
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        if self._post is None and not self._touched:
            self._word.setText(self.tr("now"))
        elif self._only_day and not self._timed:
            self._word.setText(self.tr("only the day is known"))
        else:
            self._word.setText("")


class KindField(QWidget):
    """The kinds of a platform side by side, or as a list where they are many."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.segments = Segments((), self.tr("Kind"), wraps=True)
        self.segments.chosen.connect(lambda _: self.changed.emit())
        self.list = QComboBox()
        self.list.setAccessibleName(self.tr("Kind"))
        self.list.activated.connect(lambda _: self.changed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.segments)
        row.addWidget(self.list)
        row.addStretch()

    def offer(self, kinds: Sequence[Kind], chosen: Kind) -> None:
        """Offer these kinds, and the chosen one if it is not among them."""
        every = list(dict.fromkeys((*kinds, chosen)))
        few = len(every) <= _MOST_SEGMENTS
        self.segments.setVisible(few)
        self.list.setVisible(not few)
        self.segments.offer([(kind.value, words.kind_name(kind)) for kind in every], chosen.value)
        self.list.clear()
        for kind in every:
            self.list.addItem(words.kind_name(kind), kind.value)
        self.list.setCurrentIndex(every.index(chosen))

    @property
    def kind(self) -> Kind:
        """The kind that is chosen."""
        few = not self.segments.isHidden()
        return Kind(str(self.segments.value if few else self.list.currentData()))


class NicheField(QWidget):
    """The niches used most side by side, and any other in a line."""

    def __init__(self) -> None:
        super().__init__()
        self.segments = Segments((), self.tr("Niche"), wraps=True)
        self.segments.chosen.connect(self._choose)
        self.other = QLineEdit()
        self.other.setAccessibleName(self.tr("Another niche"))
        self.other.setPlaceholderText(self.tr("optional, such as Bread"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self.segments)
        row.addStretch()
        column.addLayout(row)
        column.addWidget(self.other)

    def offer(self, niches: Sequence[str], chosen: str) -> None:
        """Offer these niches, the most used first, with one chosen; "" is none."""
        shown = _that_fit(niches, chosen)
        choices = [*((niche, niche) for niche in shown), (_OTHER, self.tr("Other…"))]
        self.segments.offer(choices, chosen if chosen in shown else _OTHER)
        self.segments.setVisible(bool(shown))
        completer = QCompleter(list(niches), self.other)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.other.setCompleter(completer)
        self.other.setVisible(self.segments.value == _OTHER)

    @property
    def niche(self) -> str:
        """The niche that is chosen; empty for none."""
        chosen = self.segments.value
        return self.other.text().strip() if chosen in (None, _OTHER) else str(chosen)

    def _choose(self, key: str) -> None:
        self.other.setVisible(key == _OTHER)
        if key == _OTHER:
            self.other.setFocus()


def _that_fit(niches: Sequence[str], chosen: str) -> list[str]:
    """The chosen niche and the most used others, as many as have room side by side."""
    shown = [chosen] if chosen else []
    for niche in niches:
        letters = sum(len(one) + 3 for one in {*shown, niche})
        if niche not in shown and len(shown) < _NICHES_SHOWN and letters <= _LETTERS_IN_A_ROW:
            shown.append(niche)
    return sorted(shown, key=lambda niche: list(niches).index(niche) if niche in niches else -1)


def asked_for(session: Session, day: date, kind: Kind, post: Post | None) -> str:
    """The sentence that tells when a post will be asked for its numbers."""
    rules, today = session.rules, session.today
    key = way_to("log_results")
    if post is not None and session.read.results(post.id):
        return _tr("Its numbers are in the log. {key} adds newer ones.").format(key=key)
    if kind in rules.not_counted:
        return _tr("Stories and replies are not asked for. {key} logs their numbers.").format(
            key=key
        )
    due = day + timedelta(days=rules.result_age)
    if due > today:
        return _tr("We will ask for likes, comments, shares and saves on {day}.").format(
            day=words.short_day(due, today)
        )
    if today <= due + timedelta(days=ASKED_FOR):
        return _tr("We ask for likes, comments, shares and saves from today on.")
    return _tr("It is too long ago to be asked for. {key} logs its numbers.").format(key=key)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PostSheet", text)
