"""How the growth chart is looked at, zoomed and moved: by mouse and by keyboard."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.logs import account_log, plan

from growthdesk.analysis.goal import look_ahead
from growthdesk.domain.account_log import AccountLog
from growthdesk.ui.charts.growth_chart import GrowthChart
from growthdesk.ui.theme import Theme

TODAY = date(2026, 11, 23)
LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
Shown = Callable[..., GrowthChart]


def before(days: int) -> date:
    return TODAY - timedelta(days=days)


def steady() -> AccountLog:
    counts = {before(back): 7_000 - 10 * back for back in range(200)}
    return account_log(TODAY, counts=counts, plans=[plan(3)])


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> Shown:
    """Shows a chart of 90 days."""

    def show(log: AccountLog | None = None, *, compact: bool = False) -> GrowthChart:
        chart = GrowthChart(theme, compact=compact)
        qtbot.addWidget(chart)
        chart.resize(800, 400)
        chart.show()
        chart.activateWindow()
        qtbot.waitActive(chart)
        drawn = log or steady()
        chart.show_log(drawn, look_ahead(drawn))
        chart.show_days(90)
        chart.setFocus()
        return chart

    return show


def place(chart: GrowthChart, day: date) -> QPointF:
    """Where a day is, in pixels of the view."""
    room = chart.plot.room()
    return QPointF(room.left() + chart.plot.scale().x(day.toordinal()), room.center().y())


def mouse(
    chart: GrowthChart,
    kind: QEvent.Type,
    at: QPointF,
    button: Qt.MouseButton = LEFT,
    keys: Qt.KeyboardModifier = NONE,
) -> None:
    view = chart.plot
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else button
    if kind == QEvent.Type.MouseMove:
        button = Qt.MouseButton.NoButton
    everywhere = QPointF(view.mapToGlobal(at))
    QApplication.sendEvent(view, QMouseEvent(kind, at, everywhere, button, held, keys))


def drag(
    chart: GrowthChart,
    first: QPointF,
    last: QPointF,
    button: Qt.MouseButton = LEFT,
    keys: Qt.KeyboardModifier = NONE,
) -> None:
    mouse(chart, QEvent.Type.MouseButtonPress, first, button, keys)
    mouse(chart, QEvent.Type.MouseMove, last, button, keys)
    mouse(chart, QEvent.Type.MouseButtonRelease, last, button, keys)


def is_dragged(chart: GrowthChart) -> bool:
    return chart.gestures.band is not None


def turn(
    chart: GrowthChart, steps: int, keys: Qt.KeyboardModifier = NONE, sideways: int = 0
) -> None:
    view = chart.plot
    at = QPointF(chart.plot.room().center())
    event = QWheelEvent(
        at,
        QPointF(view.mapToGlobal(at)),
        QPoint(),
        QPoint(120 * sideways, 120 * steps),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def test_a_drag_zooms_into_its_days_either_way(shown: Shown) -> None:
    chart = shown()
    for first, last in ((60, 20), (20, 60)):
        chart.reset()
        drag(chart, place(chart, before(first)), place(chart, before(last)))
        assert chart.plot.days == pytest.approx(
            (before(60).toordinal() - 0.5, before(20).toordinal() + 0.5)
        )


def test_while_it_is_dragged_a_band_is_seen_that_escape_takes_back(
    shown: Shown, qtbot: QtBot
) -> None:
    chart = shown()
    days = chart.plot.days
    mouse(chart, QEvent.Type.MouseButtonPress, place(chart, before(60)))
    mouse(chart, QEvent.Type.MouseMove, place(chart, before(20)))
    assert is_dragged(chart)
    image = chart.grab().toImage()
    at = chart.plot.pos() + place(chart, before(40)).toPoint() + QPoint(0, 150)
    assert image.pixelColor(at) != image.pixelColor(chart.plot.pos() + QPoint(3, 3))
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert not is_dragged(chart)
    mouse(chart, QEvent.Type.MouseButtonRelease, place(chart, before(20)))
    assert chart.plot.days == days


def test_a_short_drag_is_none(shown: Shown) -> None:
    chart = shown()
    days = chart.plot.days
    start = place(chart, before(40))
    drag(chart, start, start + QPointF(3, 0))
    assert chart.plot.days == days


@pytest.mark.parametrize(("button", "keys"), [(LEFT, SHIFT), (MIDDLE, NONE)])
def test_with_shift_or_the_middle_button_a_drag_moves(
    shown: Shown, button: Qt.MouseButton, keys: Qt.KeyboardModifier
) -> None:
    chart = shown()
    first, last = chart.plot.days
    drag(chart, place(chart, before(40)), place(chart, before(30)), button, keys)
    assert chart.plot.days == pytest.approx((first - 10, last - 10), abs=0.1)


def test_the_wheel_zooms_around_the_day_and_moves_with_shift(shown: Shown) -> None:
    chart = shown()
    first, last = chart.plot.days
    turn(chart, 1)
    assert chart.plot.days[1] - chart.plot.days[0] == pytest.approx((last - first) * 0.8)
    chart.reset()
    turn(chart, 1, SHIFT)
    assert chart.plot.days == pytest.approx(
        (first - (last - first) / 10, last - (last - first) / 10)
    )
    chart.reset()
    turn(chart, 0, sideways=1)
    assert chart.plot.days[0] < first


def test_a_compact_chart_is_only_looked_at(shown: Shown, qtbot: QtBot) -> None:
    chart = shown(compact=True)
    days = chart.plot.days
    turn(chart, 1)
    drag(chart, place(chart, before(60)), place(chart, before(20)))
    qtbot.keyClick(chart, Qt.Key.Key_Plus)
    with qtbot.assertNotEmitted(chart.day_chosen):
        mouse(chart, QEvent.Type.MouseButtonDblClick, place(chart, before(20)))
    assert chart.plot.days == days
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert "7,000 followers" in chart.crosshair.text


def test_a_double_click_chooses_a_day_of_the_log_and_shows_all_days_ahead(
    shown: Shown, qtbot: QtBot
) -> None:
    chart = shown()
    with qtbot.waitSignal(chart.day_chosen) as chosen:
        mouse(chart, QEvent.Type.MouseButtonDblClick, place(chart, before(20)))
    assert chosen.args == [before(20)]
    chart.plot.zoom(0.8)
    assert chart.is_zoomed
    with qtbot.assertNotEmitted(chart.day_chosen):
        mouse(chart, QEvent.Type.MouseButtonDblClick, place(chart, before(-9)))
    assert not chart.is_zoomed


def test_a_double_click_on_the_axis_leaves_the_zoom(shown: Shown, qtbot: QtBot) -> None:
    chart = shown()
    room = chart.plot.room()
    for beside in (
        QPointF(room.center().x(), room.bottom() + 8),
        QPointF(room.left() - 8, room.center().y()),
    ):
        chart.plot.zoom(0.8)
        assert chart.is_zoomed
        with qtbot.assertNotEmitted(chart.day_chosen):
            mouse(chart, QEvent.Type.MouseButtonDblClick, beside)
        assert not chart.is_zoomed


def test_arrows_go_day_by_day_and_with_ctrl_from_count_to_count(shown: Shown, qtbot: QtBot) -> None:
    chart = shown(account_log(TODAY, counts={before(20): 10, before(12): 20, before(3): 40}))
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.crosshair.text.splitlines()[1:] == ["40 followers", "+20 since 11 Nov"]
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.crosshair.text.splitlines() == ["Thu 19 Nov 2026", "No follower count"]
    assert chart.accessibleDescription() == chart.crosshair.text
    qtbot.keyClick(chart, Qt.Key.Key_Left, CONTROL)
    assert chart.crosshair.day == before(12).toordinal()
    qtbot.keyClick(chart, Qt.Key.Key_Right, CONTROL)
    qtbot.keyClick(chart, Qt.Key.Key_Right, CONTROL)
    assert chart.crosshair.day == before(3).toordinal()


def test_home_end_and_pages(shown: Shown, qtbot: QtBot) -> None:
    chart = shown()
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.crosshair.day == before(199).toordinal()
    assert chart.plot.days[0] <= before(199).toordinal()
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert chart.crosshair.day == TODAY.toordinal()
    qtbot.keyClick(chart, Qt.Key.Key_PageDown)
    assert chart.crosshair.day == before(-28).toordinal()
    assert "Forecast: " in chart.crosshair.text
    qtbot.keyClick(chart, Qt.Key.Key_PageUp)
    assert chart.crosshair.day == TODAY.toordinal()


def test_keys_zoom_and_escape_leaves_the_day_and_then_the_zoom(shown: Shown, qtbot: QtBot) -> None:
    chart = shown()
    days = chart.plot.days
    with qtbot.waitSignal(chart.zoomed, check_params_cb=lambda zoomed: zoomed):
        qtbot.keyClick(chart, Qt.Key.Key_Plus)
    qtbot.keyClick(chart, Qt.Key.Key_Minus)
    assert chart.plot.days == pytest.approx(days)
    qtbot.keyClick(chart, Qt.Key.Key_Plus)
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.crosshair.day is None
    assert chart.is_zoomed
    assert chart.accessibleDescription() == chart.main_fact()
    with qtbot.waitSignal(chart.zoomed, check_params_cb=lambda zoomed: not zoomed):
        qtbot.keyClick(chart, Qt.Key.Key_Escape)
    qtbot.keyClick(chart, Qt.Key.Key_Plus)
    qtbot.keyClick(chart, Qt.Key.Key_0)
    assert chart.plot.days == pytest.approx(days)


def test_enter_chooses_the_day(shown: Shown, qtbot: QtBot) -> None:
    chart = shown()
    chart.walk.to(before(7).toordinal())
    with qtbot.waitSignal(chart.day_chosen) as chosen:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert chosen.args == [before(7)]


def test_the_menu_is_about_the_day_under_the_pointer_or_the_crosshair(
    shown: Shown, qtbot: QtBot
) -> None:
    chart = shown()
    view = chart.plot
    at = view.mapToGlobal(place(chart, before(11)).toPoint())
    mouse_menu = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, chart.mapFromGlobal(at), at, NONE
    )
    with qtbot.waitSignal(chart.menu_wanted) as wanted:
        QApplication.sendEvent(chart, mouse_menu)
    assert wanted.args is not None
    assert wanted.args[0] == before(11)
    chart.walk.to(before(5).toordinal())
    key_menu = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint(), NONE)
    with qtbot.waitSignal(chart.menu_wanted) as wanted:
        QApplication.sendEvent(chart, key_menu)
    assert wanted.args is not None
    assert wanted.args[0] == before(5)


def test_a_zoom_stays_when_the_log_changes(shown: Shown) -> None:
    chart = shown()
    chart.plot.show_days(before(60).toordinal(), before(20).toordinal())
    days = chart.plot.days
    chart.show_log(steady(), look_ahead(steady()))
    assert chart.plot.days == days


def test_the_crosshair_is_drawn_over_the_line(shown: Shown) -> None:
    chart = shown()
    at = chart.plot.pos() + place(chart, before(30)).toPoint()
    at.setY(round(chart.plot.pos().y() + chart.plot.room().bottom() - 30))
    plain = chart.grab().toImage()
    chart.look_at(before(30).toordinal())
    looked = chart.grab().toImage()
    colours = [
        {image.pixelColor(at.x() + dx, at.y()).name() for dx in (-1, 0, 1)}
        for image in (plain, looked)
    ]
    assert colours[0] != colours[1]


def test_another_size_keeps_the_days_and_the_box_inside(shown: Shown, qtbot: QtBot) -> None:
    chart = shown()
    days = chart.plot.days
    chart.look_at(TODAY.toordinal())
    chart.resize(520, 320)
    qtbot.waitUntil(lambda: chart.plot.width() < 520)
    assert chart.plot.days == pytest.approx(days)
    assert not chart.is_zoomed
    assert chart.plot.rect().contains(chart.crosshair.box.geometry())


def test_a_chart_that_is_moved_comes_to_rest_as_if_it_had_been_shown_so(
    shown: Shown, qtbot: QtBot
) -> None:
    chart = shown()
    first, last = chart.plot.days
    chart.plot.glide(first + 20, last - 20)
    assert chart.plot.scale().moving
    on_the_way = chart.plot.grab().toImage()
    qtbot.waitUntil(lambda: not chart.plot.scale().moving)
    at_rest = chart.plot.grab().toImage()
    assert on_the_way != at_rest
    chart.plot.show_days(*chart.plot.days)
    assert chart.plot.grab().toImage() == at_rest
