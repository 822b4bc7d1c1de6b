"""Where no window can be opened."""

import pytest

from growthdesk.display import check_display
from growthdesk.errors import Trouble

SCREENS = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")


@pytest.fixture(autouse=True)
def nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """Linux without a display."""
    monkeypatch.setattr("sys.platform", "linux")
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)


def test_linux_without_a_display_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Trouble, match="no display"):
        check_display()
    monkeypatch.setenv("DISPLAY", "")
    with pytest.raises(Trouble, match="no display"):
        check_display()


@pytest.mark.parametrize("name", ["QT_QPA_PLATFORM", "WAYLAND_DISPLAY"])
def test_wayland_and_a_named_platform_are_left_to_qt(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, "offscreen")
    check_display()


def test_other_systems_always_have_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    check_display()


def test_x11_without_the_library_that_qt_needs_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":99")
    monkeypatch.setattr("growthdesk.display._CURSORS", "libxcb-that-is-not-there.so.0")
    with pytest.raises(Trouble, match="libxcb-cursor0"):
        check_display()
