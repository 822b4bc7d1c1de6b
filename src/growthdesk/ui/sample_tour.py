"""The tour: five steps over the sample log, each a page and what it is for."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from growthdesk.ui.pages.consistency import ConsistencyPage
from growthdesk.ui.pages.growth import GrowthPage
from growthdesk.ui.pages.posts import PostsPage
from growthdesk.ui.pages.reports import ReportsPage
from growthdesk.ui.pages.today import TodayPage
from growthdesk.ui.shortcuts import way_to
from growthdesk.ui.widgets.tour_card import TourCard, TourFrame
from growthdesk.ui.window import Window

_MOVES = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
)


@dataclass(frozen=True, slots=True)
class Step:
    """One step: the page it opens, and what is said of it."""

    page: str
    title: str
    text: str


class SampleTour(QObject):
    """Leads through a window that shows the sample log. ``own_log_wanted`` comes after the last step.

    Nothing is locked meanwhile: who turns to another page or changes something may go on later.
    """

    own_log_wanted = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._frame = TourFrame(window)
        self.card = TourCard(window)
        self.card.turned.connect(self.show_step)
        self.card.closed.connect(self.end)
        self.card.finished.connect(self._finish)
        self._subject: QWidget | None = None
        self._watched: list[QWidget] = []

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps in the language and with the keys of now."""
        return (
            Step("today", self.tr("Half a minute a day"), self._about_today()),
            Step("posts", self.tr("Every post in one table"), self._about_posts()),
            Step("growth", self.tr("When 10,000 is likely"), self._about_growth()),
            Step("consistency", self.tr("Where the gaps were"), self._about_gaps()),
            Step("reports", self.tr("Something to show"), self._about_reports()),
        )

    def begin(self) -> None:
        """Start with the first step, for the first account."""
        self._window.session.select(next(iter(self._window.session.accounts), None))
        self.show_step(0)

    def show_step(self, number: int) -> None:
        """Open the page of a step, counted from 0, and tell it."""
        steps = self.steps
        step = steps[number]
        page = self._window.open_page(step.page)
        self._follow(_subject_of(page))
        self.card.say(number, len(steps), step.title, step.text)
        self._place()

    def end(self) -> None:
        """Take the card and the frame away, and give the cursor back to the page."""
        self._follow(None)
        self.card.hide()
        self._frame.hide()
        self._window.page_shown().setFocus()

    def _finish(self) -> None:
        self.end()
        self.own_log_wanted.emit()

    def _follow(self, subject: QWidget | None) -> None:
        """Watch what is told of, and all it stands in: each of them can move it."""
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._subject = subject
        self._watched = []
        while subject is not None:
            subject.installEventFilter(self)
            self._watched.append(subject)
            subject = subject.parentWidget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the frame around what it shows."""
        if event.type() in _MOVES and self._subject is not None:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        if self._subject is None:
            return
        page = self._window.page_shown()
        room = _in_window(page, self._window)
        seen = _in_window(self._subject, self._window) if self._subject.isVisible() else QRect()
        for above in self._watched:  # what is scrolled away is not seen
            if isinstance(above, QScrollArea):
                seen = seen.intersected(_in_window(above.viewport(), self._window))
        self._frame.surround(seen)
        self.card.stand_clear(room, seen)
        self.card.raise_()

    def _about_today(self) -> str:
        return self.tr(
            "Counts wait here: type the number, or +37 for 37 more, and Enter goes on to the next"
            " account. {key} logs a post; a title is enough."
        ).format(key=way_to("log_post"))

    def _about_posts(self) -> str:
        return self.tr(
            "Search, sort, and change what is in the cells. Rows copied from a spreadsheet can be"
            " pasted, and {key} imports what your platforms let you download. {undo} takes"
            " anything back."
        ).format(key=way_to("import"), undo=way_to("undo"))

    def _about_growth(self) -> str:
        return self.tr(
            "The line is what you counted, the fan what may come: a range, not a promise. Drag"
            " over days to zoom in, double-click a day for a note. {key} tells how each number"
            " is made."
        ).format(key=way_to("explain"))

    def _about_gaps(self) -> str:
        return self.tr(
            "Amber days are a gap: a silence longer than your plan allows. Click a day for its"
            " posts. Drag over free days to make them a break, and they are no gap."
        )

    def _about_reports(self) -> str:
        return self.tr(
            "A month as a page that you can send: {key} saves what you see. The tour is over;"
            " this sample stays in a file of its own and never mixes with your log."
        ).format(key=way_to("export_report"))


def _subject_of(page: QWidget) -> QWidget:
    """What a step is about on its page."""
    match page:
        case TodayPage():
            return page.to_log
        case PostsPage():
            return page.table
        case GrowthPage():
            return page.chart
        case ConsistencyPage():
            return page.year
        case ReportsPage():
            return page.preview
        case _:
            return page


def _in_window(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())
