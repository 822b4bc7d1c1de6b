"""The keys of the growth chart."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from growthdesk.ui.charts.gestures import ZOOM

if TYPE_CHECKING:
    from growthdesk.ui.charts.growth_chart import GrowthChart

_MONTH = 28
_ZOOMS: dict[int, float] = {
    Qt.Key.Key_Plus: ZOOM,
    Qt.Key.Key_Equal: ZOOM,
    Qt.Key.Key_Minus: 1 / ZOOM,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def pressed(chart: "GrowthChart", event: QKeyEvent) -> bool:
    """Do what a key is for; whether it is for anything.

    Left and right go day by day, with Ctrl from count to count; Page Up and Page Down go by four
    weeks, Home to the first count, End to the newest and from there to the last day shown. Plus
    and minus zoom around the day, 0 shows all again. Enter chooses the day. Escape leaves the day,
    and then the zoom.
    """
    key = event.key()
    if _walked(chart, key, by_count=event.modifiers() == Qt.KeyboardModifier.ControlModifier):
        return True
    if key == Qt.Key.Key_Escape:
        return _escaped(chart)
    if chart.compact:
        return False
    if key in _ZOOMS:
        chart.plot.zoom(_ZOOMS[key], chart.crosshair.day)
    elif key == Qt.Key.Key_0:
        chart.reset()
    elif key in _ENTER and chart.crosshair.day is not None:
        chart.choose_day(chart.crosshair.day)
    else:
        return False
    return True


def _walked(chart: "GrowthChart", key: int, *, by_count: bool) -> bool:
    walk = chart.walk
    match key:
        case Qt.Key.Key_Left | Qt.Key.Key_Right:
            step = 1 if key == Qt.Key.Key_Right else -1
            if by_count:
                walk.to_count(step)
            else:
                walk.by(step)
        case Qt.Key.Key_PageUp:
            walk.by(-_MONTH)
        case Qt.Key.Key_PageDown:
            walk.by(_MONTH)
        case Qt.Key.Key_Home:
            walk.to_first()
        case Qt.Key.Key_End:
            walk.to_newest()
        case _:
            return False
    return True


def _escaped(chart: "GrowthChart") -> bool:
    if chart.gestures.give_up():
        return True
    if chart.crosshair.day is not None:
        chart.look_at(None)
        chart.setAccessibleDescription(chart.main_fact())
        return True
    if chart.is_zoomed and not chart.compact:
        chart.reset()
        return True
    return False
