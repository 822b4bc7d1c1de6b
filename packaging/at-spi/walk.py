"""Walk the window as a screen reader hears it, and tell what has no name: `make at-spi`.

Run by the system's Python, which has the bindings of AT-SPI; the program runs beside it on the
same bus. Ends with 1 if something that takes the focus has no name.
"""

import sys
import time
from collections.abc import Callable, Iterator

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version is asked for first

PAGES = ("Today", "Posts", "Growth", "Consistency", "Insights", "Reports")
SHEETS = (
    *("Log a post", "Log followers", "Catch up on days…", "Log results of a post", "Add a note"),
    *("Import…", "Add account…", "Edit account and goal…", "Edit plan…", "Add a break…"),
    *("Your details…", "Backups…", "Export everything…", "Reports made…", "Where is my data…"),
    *("How these numbers are made", "Find an action…", "Settings…", "Keyboard shortcuts…"),
    *("Show the error log…", "About Growthdesk", "Show chart as table…"),
)
HOME = {"Show chart as table…": "Growth"}
"""The page on which a sheet can be opened; most can on any."""
PATIENCE = 30


def main() -> int:
    """Walk every page and sheet; 1 if something has no name."""
    program = wait_for(growthdesk, "the program on the bus")
    window = wait_for(lambda: top_of(program, Atspi.Role.FRAME), "the window")
    heard, charts, findings = 0, 0, list[str]()
    for name in (*PAGES, *SHEETS):
        if name in HOME:
            press(window, HOME[name])
            time.sleep(1)
        if not press(window, name):
            findings.append(f"{name}: no such entry in the menus, or it cannot be chosen")
            continue
        sheet = None
        if name in SHEETS:
            sheet = wait_for(lambda: sheet_of(program), f"the sheet of “{name}”")
        time.sleep(0.5)
        told, drawn, found = listen(sheet or window)
        heard += told
        charts += drawn
        findings += [f"{name}: {one}" for one in found]
        say(f"{name}: {told} that take the focus, {drawn} charts, {len(found)} findings")
        if sheet is not None:
            close()
            wait_for(lambda: sheet_of(program) is None, f"the end of “{name}”")
    if not charts:
        findings.append("No chart is called a chart.")
    say(f"{heard} that take the focus, {charts} charts, {len(findings)} findings.")
    for finding in findings:
        say(finding)
    return 1 if findings or not heard else 0


def growthdesk() -> Atspi.Accessible | None:
    """The program, once it is on the bus."""
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(place)
        if child is not None and "growthdesk" in child.get_name().lower():
            return child
    return None


def top_of(program: Atspi.Accessible, *roles: Atspi.Role) -> Atspi.Accessible | None:
    """A window of the program that is shown and has one of these roles."""
    for child in children(program):
        if child.get_role() in roles and has(child, Atspi.StateType.SHOWING):
            return child
    return None


def sheet_of(program: Atspi.Accessible) -> Atspi.Accessible | None:
    """The sheet that is open."""
    return top_of(program, Atspi.Role.DIALOG, Atspi.Role.ALERT)


def press(window: Atspi.Accessible, name: str) -> bool:
    """Choose an entry of the menus."""
    bar = next(one for one in below(window) if one.get_role() == Atspi.Role.MENU_BAR)
    for entry in below(bar):
        if entry.get_role() == Atspi.Role.MENU_ITEM and entry.get_name() == name:
            return bool(has(entry, Atspi.StateType.ENABLED) and entry.do_action(0))
    return False


def close() -> None:
    """Press Escape, as a person would."""
    Atspi.generate_keyboard_event(0xFF1B, None, Atspi.KeySynthType.SYM)


def listen(top: Atspi.Accessible) -> tuple[int, int, list[str]]:
    """How many things take the focus, how many charts there are, and what could not be told."""
    heard, charts, found = 0, 0, list[str]()
    for one in below(top):
        if one.get_role() == Atspi.Role.CHART and has(one, Atspi.StateType.SHOWING):
            charts += 1
            if not (one.get_name() and one.get_description()):
                found.append(f"A chart without a name or what it shows, in {path(one)}")
        if not (has(one, Atspi.StateType.FOCUSABLE) and has(one, Atspi.StateType.SHOWING)):
            continue
        heard += 1
        role = one.get_role()
        if not one.get_name() and not labelled(one):
            found.append(f"{one.get_role_name()} without a name, in {path(one)}")
        if role in (Atspi.Role.UNKNOWN, Atspi.Role.INVALID):
            found.append(f"“{one.get_name()}” without a role")
    return heard, charts, found


def labelled(one: Atspi.Accessible) -> bool:
    """Whether something else is its label."""
    kinds = [relation.get_relation_type() for relation in one.get_relation_set()]
    return Atspi.RelationType.LABELLED_BY in kinds


def path(one: Atspi.Accessible) -> str:
    """Where something stands, from the window down."""
    names = []
    while one is not None and one.get_role() != Atspi.Role.APPLICATION:
        names.append(one.get_name() or one.get_role_name())
        one = one.get_parent()
    return " > ".join(reversed(names))


def below(top: Atspi.Accessible) -> Iterator[Atspi.Accessible]:
    """Everything in something, without the cells of tables."""
    for child in children(top):
        yield child
        if child.get_role() not in (Atspi.Role.TABLE, Atspi.Role.LIST):
            yield from below(child)


def children(one: Atspi.Accessible) -> Iterator[Atspi.Accessible]:
    """What stands directly in something, and is still there."""
    try:
        for place in range(one.get_child_count()):
            child = one.get_child_at_index(place)
            if child is not None:
                yield child
    except GLib.Error:  # it went away meanwhile
        return


def has(one: Atspi.Accessible, state: Atspi.StateType) -> bool:
    """Whether something is in a state."""
    try:
        return one.get_state_set().contains(state)
    except GLib.Error:
        return False


def wait_for(look: Callable[[], object], what: str) -> object:
    """What is looked for, once it is there."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.1)
    sys.exit(f"Waited {PATIENCE} seconds for {what}.")


def say(text: str) -> None:
    """A line on the terminal."""
    print(text, flush=True)  # noqa: T201 - the system's Python has no click


if __name__ == "__main__":
    sys.exit(main())
