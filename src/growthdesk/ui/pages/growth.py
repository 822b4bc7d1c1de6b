"""The page Growth: the chart, the pace, the milestones, and what moved it."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from growthdesk.analysis.common_days import shared_milestones
from growthdesk.analysis.forecast import forecast
from growthdesk.analysis.inputs import all_counts
from growthdesk.analysis.joined import drawn_levels
from growthdesk.analysis.status import status
from growthdesk.analysis.trusted import newest
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.edits import remove
from growthdesk.domain.rows import Note
from growthdesk.ui import words
from growthdesk.ui.charts.growth_chart import GrowthChart
from growthdesk.ui.explain import explain
from growthdesk.ui.origin import origin_of
from growthdesk.ui.session import Session
from growthdesk.ui.style_sheet import give_role
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.card import Card, button, label
from growthdesk.ui.widgets.card_row import CardRow
from growthdesk.ui.widgets.chart_menu import action_tip, chart_menu
from growthdesk.ui.widgets.chart_pictures import ChartPictures
from growthdesk.ui.widgets.compare_button import CompareButton, Offered
from growthdesk.ui.widgets.empty import Empty
from growthdesk.ui.widgets.growth_line import about_forecast, compared_line, year_line
from growthdesk.ui.widgets.growth_lines import (
    milestone_lines,
    moved_lines,
    pace_lines,
    titles_in,
)
from growthdesk.ui.widgets.header import Fresh, Header, page_layout
from growthdesk.ui.widgets.lines_card import LinesCard
from growthdesk.ui.widgets.scrolling import scrolling
from growthdesk.ui.widgets.segments import Segments
from growthdesk.ui.words import account_name

_NARROW = 860
"""Pixels of width below which the buttons at the top stand closer."""

_LEAST = 790
"""Pixels below which three cards are too narrow side by side, whatever they say."""

_NARROW_PLACES = ((0, 0, 1, 1), (0, 1, 1, 1), (1, 0, 1, 2))
"""Where the three cards stand then: the last under the others."""

_MOST_MILESTONES = 6
_LEAST_YEAR = 180
"""Days between the first and the newest count from which a year before has something to show."""


class GrowthPage(QWidget):
    """One account with its forecast, or the lines of several side by side.

    ``note_wanted`` carries the day of a note, and the note if it is to be changed, else None.
    """

    note_wanted = Signal(object, object)

    def __init__(self, session: Session, theme: Theme, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self._session = session
        self._actions = actions
        ranges = (("30", self.tr("30 d")), ("90", self.tr("90 d")), ("365", self.tr("1 y")))
        scales = (("linear", self.tr("Linear")), ("log", self.tr("Log")))
        self.range = Segments(
            (*ranges, ("all", self.tr("All"))), self.tr("Days shown"), "365", wraps=True
        )
        self.scale = Segments(scales, self.tr("Scale of the counts"), "linear")
        self.compare = CompareButton(self._offered)
        self.save_button = button(self.tr("Save image"), tip=self.tr("As PNG or as SVG"))
        self._header = Header(self.range, self.scale, self.compare, self.save_button)
        layout = page_layout(self, self._header)
        self._titles = titles_in(session)
        self.chart = GrowthChart(theme, titles=self._titles, origin=self._origin)
        self.pictures = ChartPictures(session, self.chart)
        self.chart_line = label(role="muted", wrap=True)
        self.whole_button = button(self.tr("Show all days"), "action-link")
        self.whole_button.setToolTip(
            self.tr("Leaves the zoom (0, Escape, or a double click on the axis)")
        )
        self.whole_button.hide()
        self._chart_card = Card()
        self.empties = self._empties(actions)
        self.pace = LinesCard(self.tr("Pace"), "")
        self.milestones = LinesCard(self.tr("Milestones"), "")
        self.moved = LinesCard(
            self.tr("What moved it"),
            self.tr("Nothing stands out yet. It takes daily counts around a post or a gap."),
        )
        three = (self.pace, self.milestones, self.moved)
        self._cards = CardRow(three, (1, 1, 1), _NARROW_PLACES, (1, 1), _LEAST)
        self._wide: bool | None = None
        self._room = self._scrolling(actions)
        for part in (self._room, *self.empties.values()):
            layout.addWidget(part, 1)
        self._connect()
        self._show_range(self.range.value or "")
        self._fresh = Fresh(self, session, self.refresh)

    def _empties(self, actions: Mapping[str, QAction]) -> dict[str, Empty]:
        """What is said while there is no line to draw, by the reason."""
        add, followers = actions["add_account"], actions["log_followers"]
        account = self.tr("Add your first account, and its growth is drawn here.")
        count = self.tr("Log your first follower count, and its line begins here.")
        glitches = self.tr(
            "Every follower count so far is marked as a glitch. The line begins with one that"
            " can be trusted; the sheet of notes takes marks away."
        )
        return {
            "account": Empty(account, add),
            "count": Empty(count, followers, actions["import"]),
            "glitches": Empty(glitches, followers, actions["add_note"]),
        }

    def _connect(self) -> None:
        self.range.chosen.connect(self._show_range)
        self.scale.chosen.connect(self.chart.show_scale)
        self.compare.changed.connect(self.refresh)
        self.save_button.clicked.connect(lambda _=False: self.pictures.ask_where_to_save())
        self.whole_button.clicked.connect(lambda _=False: self.chart.reset())
        self.chart.zoomed.connect(self.whole_button.setVisible)
        self.chart.day_chosen.connect(self._open_notes)
        self.chart.menu_wanted.connect(self._open_menu)
        self._session.selected.connect(self.compare.forget)

    def _scrolling(self, actions: Mapping[str, QAction]) -> QScrollArea:
        foot = QHBoxLayout()
        foot.setContentsMargins(4, 0, 0, 0)
        foot.setSpacing(12)
        foot.addWidget(self.chart_line, 1)
        foot.addWidget(self.whole_button)
        links = ((self.tr("Copy"), "copy_chart"), (self.tr("Show as table"), "chart_table"))
        for text, name in links:
            link = button(text, "action-link", tip=action_tip(actions[name]))
            link.clicked.connect(lambda _=False, action=actions[name]: action.trigger())
            foot.addWidget(link)
        self._chart_card.body.setContentsMargins(14, 14, 14, 8)
        self._chart_card.body.setSpacing(6)
        self._chart_card.body.addWidget(self.chart, 1)
        self._chart_card.body.addLayout(foot)
        return scrolling((self._chart_card, 1), (self._cards, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the buttons at the top stand closer where the page is narrow."""
        super().resizeEvent(event)
        wide = self.width() >= _NARROW
        if wide is not self._wide:
            self._wide = wide
            give_role(self._header, "" if wide else "tight")
            for child in self._header.findChildren(QWidget):
                child.style().polish(child)

    def refresh(self) -> None:
        """Show the selected account, what it is compared with, or all of them, as of today."""
        session, chosen = self._session, self.compare.chosen
        shown = (session.account,) if session.account else session.accounts
        # Lines side by side have no posts: of those accounts the counts are enough.
        logs = [
            session.counted_log(account) if len(shown) == 1 else session.counted_outline(account)
            for account in shown
        ]
        counted = [log for log in logs if newest(log) is not None]
        alone = logs[0] if len(logs) == 1 else None
        lacking = ""
        if not counted:
            marked = any(len(log.counts) for log in logs)
            lacking = "glitches" if marked else "count" if logs else "account"
        for reason, said in self.empties.items():
            said.setVisible(reason == lacking)
        self._room.setVisible(not lacking)
        for control in (self.range, self.scale, self.compare, self.save_button):
            control.setEnabled(not lacking)
        for card in (self.pace, self.milestones, self.moved):
            card.setVisible(alone is not None)
        self._cards.setVisible(alone is not None)
        others = self._others() if chosen.others else []
        others = [log for log in others if log.account.id in chosen.others]
        beside = [*counted, *others] if alone is not None else counted
        week = words.week_to(session.counted_to, session.today) if session.weekly_only else ""
        line = " · ".join(filter(None, (self._line(logs, beside), week)))
        self._header.say(self.tr("Growth"), line)
        if lacking:
            return
        if alone is not None:
            self._show_numbers(alone)
        if len(beside) > 1:
            self._show_several(beside)

    def _show_several(self, logs: Sequence[AccountLog]) -> None:
        chosen = self.compare.chosen
        self.chart.show_logs(logs, aligned=chosen.aligned, followers=chosen.followers)
        left_out = len(logs) - len(self.chart.drawings)
        text = self.tr("%n account(s) left out: that day is not known.", "", left_out)
        self.chart_line.setText(text if left_out else "")
        explain(self.chart, self.tr("Lines"), drawn_levels, *map(all_counts, logs))

    def _show_numbers(self, log: AccountLog) -> None:
        standing, chosen = status(log), self.compare.chosen
        self.chart.show_log(log, standing.ahead, with_year_before=chosen.year_before)
        for part in (self.chart, self.chart_line):
            explain(
                part, self.tr("Forecast"), forecast, all_counts(log), shown=self.tr("80% range")
            )
        self.pace.show_lines(pace_lines(log, standing))
        self.milestones.show_lines(milestone_lines(log, standing))
        self.moved.show_lines(moved_lines(log, self._titles))
        hint = self.tr("Double-click a day to put a note on it. Drag over days to zoom in.")
        about = about_forecast(log, standing) or hint
        self.chart_line.setText(year_line(log, self._days) if chosen.year_before else about)

    def _others(self) -> list[AccountLog]:
        """The accounts that are not selected and have a count to compare with."""
        session = self._session
        logs = (session.counted_outline(one) for one in session.accounts if one != session.account)
        return [log for log in logs if newest(log) is not None]

    def _offered(self) -> Offered:
        session, others = self._session, self._others()
        mine = [session.counted_log(session.account)] if session.account else []
        ids = self.compare.chosen.others
        beside = [log for log in others if log.account.id in ids or not mine]
        several = len(mine) == 0 and len(others) > 1
        shared = shared_milestones([*mine, *beside])[-_MOST_MILESTONES:]
        days = [log.counts.day for log in mine if len(log.counts)]
        a_year = any(int(column[-1] - column[0]) >= _LEAST_YEAR for column in days)
        return Offered([log.account for log in others], shared, a_year, several)

    def _line(self, logs: Sequence[AccountLog], beside: Sequence[AccountLog]) -> str:
        if len(beside) > 1:
            return compared_line(self.compare.chosen, [account_name(log.account) for log in beside])
        if len(logs) == 1:
            account = logs[0].account
            return self.tr("{account} toward {goal}").format(
                account=account_name(account), goal=words.number(account.goal)
            )
        return ""

    def _origin(self, day: date) -> str:
        """Where the count of a day comes from, while one account is shown."""
        (drawing,) = self.chart.drawings
        count = self._session.read.count_on(drawing.log.account.id, day)
        return origin_of(count, self._session) if count is not None else ""

    @property
    def _days(self) -> int | None:
        key = self.range.value or ""
        return int(key) if key.isdecimal() else None

    def _show_range(self, _: str) -> None:
        self.chart.show_days(self._days)
        if self.compare.chosen.year_before and self.chart.drawings:
            self.chart_line.setText(year_line(self.chart.drawings[0].log, self._days))

    def _notes_on(self, day: date) -> list[Note]:
        """The notes of the account that is drawn alone."""
        return [note for note in self.chart.drawings[0].log.notes if note.day == day]

    def _open_notes(self, day: date) -> None:
        """Ask for the only note of a day, or for a new one."""
        notes = self._notes_on(day)
        self.note_wanted.emit(day, notes[0] if len(notes) == 1 else None)

    def _open_menu(self, day: date | None, at: QPoint) -> None:
        if day is not None and day > self._session.today:
            day = None
        notes = self._notes_on(day) if day is not None else []
        menu = chart_menu(self, day, notes, self._actions, self.note_wanted.emit, self._remove_note)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.chart.setFocus()
        menu.popup(at)

    def _remove_note(self, note: Note) -> None:
        self._session.attempt(lambda: self._session.do(remove(note), "Remove a note"))
