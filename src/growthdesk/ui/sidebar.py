"""The sidebar: the pages, and the accounts with their count and a thin bar toward the goal."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QEnterEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from growthdesk.analysis.made_of import Thing, made_of
from growthdesk.domain.rows import Account, FollowerCount
from growthdesk.resources import resource
from growthdesk.ui import words
from growthdesk.ui.colours import PLATFORM_COLOURS
from growthdesk.ui.explain import explain
from growthdesk.ui.icons import icon_pixmap
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme, text_font
from growthdesk.ui.widgets.action_line import ActionLine
from growthdesk.ui.widgets.card import clear, label
from growthdesk.ui.words import account_label

WIDTH = 236


class Sidebar(QWidget):
    """Pages above, accounts below, and at the foot what is not about one of them.

    ``page_requested`` carries the name of a page.
    """

    page_requested = Signal(str)
    account_wanted = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        pages: Sequence[tuple[str, QAction]],
        foot: Sequence[QAction] = (),
    ) -> None:
        """Pages are pairs of a name and the action that opens it.

        The actions at the ``foot`` are there while they can be done.
        """
        super().__init__()
        self._session = session
        self._theme = theme
        self.setProperty("role", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 14, 11, 12)
        layout.setSpacing(2)
        layout.addLayout(self._brand())
        layout.addSpacing(8)
        self._pages: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        for name, action in pages:
            button = ActionLine(action)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, name=name: self.page_requested.emit(name))
            group.addButton(button)
            layout.addWidget(button)
            self._pages[name] = button
        layout.addSpacing(16)
        heading = label(self.tr("Accounts"), "small")
        heading.setContentsMargins(10, 0, 0, 4)
        layout.addWidget(heading)
        layout.addWidget(self._account_list(), 1)
        for action in foot:
            line = ActionLine(action, quiet=True)
            line.clicked.connect(lambda _=False, action=action: action.trigger())
            layout.addWidget(line)
        session.changed.connect(self._fill)
        session.selected.connect(self._mark_account)
        theme.scheme_changed.connect(self.update)
        self._fill()

    def mark_page(self, name: str) -> None:
        """Show which page is open."""
        self._pages[name].setChecked(True)

    def _brand(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(10, 4, 0, 4)
        row.setSpacing(8)
        mark = QLabel()
        mark.setPixmap(icon_pixmap(resource("icons", "growthdesk.svg").read_bytes(), 20))
        row.addWidget(mark)
        row.addWidget(label("Growthdesk", "section"))
        row.addStretch()
        return row

    def _account_list(self) -> QScrollArea:
        self._rows: list[AccountRow] = []
        inside = QWidget()
        inside.setProperty("role", "sidebar-list")
        self._accounts = QVBoxLayout(inside)
        self._accounts.setContentsMargins(0, 0, 0, 0)
        self._accounts.setSpacing(2)
        area = self._room = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The sidebar's own colour shows through.
        area.setStyleSheet(
            "QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }"
        )
        area.setWidget(inside)
        return area

    def _fill(self, _: object = None) -> None:
        """Show the accounts as they are now; a row is made anew only where there was none."""
        accounts: list[Account | None] = [*self._session.accounts]
        if len(accounts) > 1:
            accounts.append(None)
        if len(accounts) != len(self._rows) or not self._accounts.count():
            self._make_rows(len(accounts))
        for row, account in zip(self._rows, accounts, strict=True):
            row.show_account(account, self._session.newest_count(account) if account else None)
        self._mark_account()

    def _mark_account(self) -> None:
        chosen = self._session.account
        had_focus = any(row.hasFocus() for row in self._rows)
        for row in self._rows:
            is_chosen = (row.account and row.account.id) == (chosen and chosen.id)
            if is_chosen and not row.isChecked():  # once the rows have their places
                QTimer.singleShot(0, row, partial(self._room.ensureWidgetVisible, row, 0, 2))
            row.setChecked(is_chosen)
            if is_chosen and had_focus:
                row.setFocus()

    def _make_rows(self, number: int) -> None:
        had_focus = any(row.hasFocus() for row in self._rows)
        clear(self._accounts)
        self._rows = [AccountRow(self._session, self._theme) for _ in range(number)]
        for row in self._rows:
            row.clicked.connect(lambda _=False, row=row: self._session.select(row.account))
            self._accounts.addWidget(row)
        add = QPushButton(self.tr("+ Add account"))
        add.setAccessibleName(self.tr("Add account"))
        add.setProperty("role", "nav")
        add.clicked.connect(self.account_wanted)
        self._accounts.addWidget(add)
        self._accounts.addStretch()
        if had_focus:
            (*self._rows, add)[0].setFocus()


class AccountRow(QAbstractButton):
    """One account: its platform's mark, its name, its count, a bar toward its goal.

    ``account`` is None for the row of all accounts.
    """

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.account: Account | None = None
        self._session = session
        self._theme = theme
        self._count: FollowerCount | None = None
        self._title = self._followers = ""
        self._shown: object = None
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # A scroll bar beside the rows makes them narrower.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_account(self, account: Account | None, count: FollowerCount | None) -> None:
        """Be about this account, whose newest follower count is given; None for all of them."""
        shown = (account, count, words.counts_hidden())
        if shown == self._shown:
            return
        self._shown = shown
        self.account, self._count = account, count
        self._title = account_label(account) if account else self.tr("All accounts")
        followers = words.count(self._count.followers if self._count else None)
        platform = account.platform_facts.name if account else ""
        self.setAccessibleName(f"{self._title} {platform}".strip())
        if account:
            goal = words.number(account.goal)
            text = self.tr("{followers} followers of {goal}").format(followers=followers, goal=goal)
            self.setAccessibleDescription(words.spoken(text))
            asked = self.tr("Followers of {account}").format(account=self._title)
            days = [self._count.day.toordinal()] if self._count else []
            counted = made_of(Thing.COUNTS, days)
            explain(self, asked, self._session.newest_count, counted, shown=followers)
            self.setToolTip(words.tip(f"{self._title} · {platform}\n{text}"))
        self._followers = followers if account else ""
        self.update()

    def sizeHint(self) -> QSize:
        """As high as two lines of text."""
        return QSize(WIDTH - 24, self.fontMetrics().height() * 2 + 12)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Draw again: the row under the pointer is a little darker."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Draw again."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the row."""
        c = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked() or self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(c.accent if self.hasFocus() else c.line)))
            painter.setBrush(QColor(c.card if self.isChecked() else c.track))
            painter.drawRoundedRect(box, 8, 8)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            self._draw(painter, box, right_to_left=True)
        else:
            self._draw(painter, box, right_to_left=False)

    def _draw(self, painter: QPainter, box: QRectF, *, right_to_left: bool) -> None:
        def placed(left: float, top: float, width: float, height: float) -> QRectF:
            x = box.right() - left - width if right_to_left else box.left() + left
            return QRectF(x, top, width, height)

        c = self._theme.colours
        left_end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        middle = box.center().y()
        text_left, text_width = 10.0, box.width() - 20
        if self.account is not None:
            colour = PLATFORM_COLOURS.get(self.account.platform, PLATFORM_COLOURS["other"])
            badge = placed(10, middle - 13, 26, 26)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawEllipse(badge)
            painter.setPen(QColor("#ffffff"))
            painter.setFont(text_font(8, QFont.Weight.DemiBold))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self.account.platform_facts.mark)
            text_left, text_width = 45.0, box.width() - 55
        painter.setFont(text_font(10))
        count_width = painter.fontMetrics().horizontalAdvance(self._followers) + 2.0
        painter.setPen(QColor(c.text))
        painter.drawText(
            placed(box.width() - 10 - count_width, middle - 12, count_width, 24),
            Qt.AlignmentFlag.AlignCenter,
            self._followers,
        )
        name_width = text_width - count_width - (8 if self._followers else 0)
        painter.setFont(
            text_font(10, QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        )
        title = painter.fontMetrics().elidedText(
            self._title, Qt.TextElideMode.ElideRight, int(name_width)
        )
        lift = 9 if self.account else 0
        painter.drawText(placed(text_left, middle - lift - 10, name_width, 20), left_end, title)
        if self.account is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.track if not self.isChecked() else c.line))
        painter.drawRoundedRect(placed(text_left, middle + 8, name_width, 4), 2, 2)
        share = min(1.0, (self._count.followers if self._count else 0) / self.account.goal)
        if share > 0:
            painter.setBrush(QColor(c.accent))
            painter.drawRoundedRect(
                placed(text_left, middle + 8, max(4.0, name_width * share), 4), 2, 2
            )
