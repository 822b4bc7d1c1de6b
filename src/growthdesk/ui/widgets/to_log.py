"""What waits to be written down today: a field for each count, a button for each due result."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from growthdesk.analysis.engagement import results_due
from growthdesk.analysis.missing_days import uncounted_since
from growthdesk.domain.rows import Account, Post
from growthdesk.ui import words
from growthdesk.ui.models.post_columns import post_name
from growthdesk.ui.session import Session
from growthdesk.ui.tab_order import let_go_of_cursor
from growthdesk.ui.widgets.card import Card, button, label, rule
from growthdesk.ui.widgets.count_field import CountField
from growthdesk.ui.widgets.elided_label import ElidedLabel
from growthdesk.ui.words import account_name

_MOST_RESULTS = 4


class ToLog(Card):
    """The card *To log*: Enter saves a count and goes on to the next thing that waits.

    ``stops`` are its fields and buttons from top to bottom, in the order of Tab.
    ``results_requested`` carries a post, ``all_results_requested`` asks for those that have no
    line here, and ``catch_up_requested`` for the sheet of days that were not counted. ``emptied``
    says that the last thing that waited was logged from here.
    """

    emptied = Signal()
    results_requested = Signal(object)
    all_results_requested = Signal()
    catch_up_requested = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("To log"))
        self.say_aside(self.tr("Enter saves, Tab moves on"))
        self._session = session
        self._fields: dict[str, CountField] = {}
        self._stops: dict[str, QWidget] = {}
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.body.addWidget(inside)
        self.body.addStretch()

    @property
    def stops(self) -> list[QWidget]:
        """What can be reached by Tab, from top to bottom."""
        return list(self._stops.values())

    def fill(self, accounts: tuple[Account, ...]) -> tuple[int, int]:
        """Show what these accounts wait for: how many counts, and how many results."""
        logs = [self._session.lately(account) for account in accounts]
        # A glitch is a count too: the day has one, and is not asked for again.
        waiting = [log.account for log in logs if log.as_of.toordinal() not in log.counts.day[-1:]]
        due = [post_id for log in logs for post_id in results_due(log)]
        place = self._place()
        self._clear({account.id for account in waiting})
        for account in waiting:
            self._add(account.id, self._field(account), self._fields[account.id].editor)
        for post, _ in self._session.read.posts(due[:_MOST_RESULTS]).values():
            self._add(post.id, *self._result_row(post))
        if len(due) > _MOST_RESULTS:
            self._add("more", *self._more_row(len(due) - _MOST_RESULTS))
        if not waiting and not due:
            done = label(self.tr("Everything is logged for today."), "muted")
            done.setContentsMargins(8, 5, 8, 5)
            self._rows.addWidget(done)
        paused = [(log.account, day) for log in logs if (day := uncounted_since(log)) is not None]
        if paused:
            self._add("days", *self._days_row(paused))
        self._return_to(place)
        return len(waiting), len(due)

    def focus_first(self) -> bool:
        """Put the cursor into the first field or button; whether there is one."""
        for stop in self.stops[:1]:
            stop.setFocus(Qt.FocusReason.TabFocusReason)
        return bool(self._stops)

    def _place(self) -> tuple[str, int] | None:
        """Which stop has the cursor, and the how-manieth it is; None if none has."""
        focused = self.window().focusWidget()
        for index, (key, stop) in enumerate(self._stops.items()):
            if stop is focused:
                return key, index
        return None

    def _return_to(self, place: tuple[str, int] | None) -> None:
        """Put the cursor where it was, or into what came in the place of what was logged.

        Where nothing did, the page says where it goes on.
        """
        if place is None:
            return
        if not self._stops:
            self.emptied.emit()
            return
        key, index = place
        stop = self._stops.get(key) or self.stops[min(index, len(self._stops) - 1)]
        if self.window().focusWidget() is not stop:
            stop.setFocus(Qt.FocusReason.TabFocusReason)

    def _clear(self, kept: set[str]) -> None:
        """Take out all rows. The fields of some accounts stay, with what was typed and why not."""
        fields = {key: field for key, field in self._fields.items() if key in kept}
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None and row not in fields.values():
                let_go_of_cursor(row)
                row.hide()
                row.deleteLater()
        self._fields = fields
        self._stops = {}

    def _field(self, account: Account) -> CountField:
        field = self._fields.get(account.id)
        if field is None:
            field = self._fields[account.id] = CountField(self._session, account)
            field.passed.connect(lambda: self._go_on(field))
        else:
            field.show_newest(account)
        return field

    def _go_on(self, field: CountField) -> None:
        """From an empty field to the next stop, if there is one."""
        after = self.stops.index(field.editor) + 1
        for stop in self.stops[after : after + 1]:
            stop.setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, key: str, row: QWidget, stop: QWidget) -> None:
        if self._rows.count():
            self._rows.addWidget(rule())
        self._rows.addWidget(row)
        row.show()  # at once, so that the cursor can be put into it
        self._stops[key] = stop

    def _result_row(self, post: Post) -> tuple[QWidget, QWidget]:
        title = post_name(post)
        if title == words.MISSING:
            title = self.tr("Post without a title")
        age = self._session.rules.result_age
        said = self.tr("“{title}” · {days}-day results").format(title=title, days=age)
        add = button(self.tr("Add numbers"), "small")
        add.setAccessibleName(self.tr("Add numbers of “{title}”").format(title=title))
        add.clicked.connect(lambda _=False: self.results_requested.emit(post))
        return _row(ElidedLabel(said), add), add

    def _more_row(self, more: int) -> tuple[QWidget, QWidget]:
        said = self.tr("%n more post(s) with results due", "", more)
        choose = button(self.tr("Choose…"), "small")
        choose.setAccessibleName(said)
        choose.clicked.connect(lambda _=False: self.all_results_requested.emit())
        return _row(ElidedLabel(said, "muted"), choose), choose

    def _days_row(self, paused: Sequence[tuple[Account, date]]) -> tuple[QWidget, QWidget]:
        (account, day), *others = paused
        since = words.short_day(day, self._session.today)
        said = self.tr("{account}: no count since {day}").format(
            account=account_name(account), day=since
        )
        if others:
            said = self.tr("%n account(s) with days that were not counted", "", len(paused))
        catch_up = button(self.tr("Catch up…"), "small")
        catch_up.setToolTip(self.tr("Fill in the days you know; the others stay empty."))
        catch_up.setAccessibleDescription(said)
        catch_up.clicked.connect(lambda _=False: self.catch_up_requested.emit())
        return _row(ElidedLabel(said, "muted"), catch_up), catch_up


def _row(name: QWidget, stop: QWidget) -> QWidget:
    row = QWidget()
    inside = QHBoxLayout(row)
    inside.setContentsMargins(8, 5, 8, 5)
    inside.setSpacing(8)
    inside.addWidget(name, 1)
    inside.addWidget(stop)
    return row
