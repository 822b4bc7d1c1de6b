"""Errors that nobody expected, and a small file that keeps them.

What is kept says where in the program it happened and never what was in the log: no message of
an error, no value, and no path but those inside the program. So it can be shown to anyone.
"""

import faulthandler
import os
import platform
import re
import sys
import sysconfig
import traceback
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TextIO

from growthdesk import __version__
from growthdesk.paths import state_folder

FILE_NAME = "errors.txt"
_CRASH_NAME = "crash.txt"
_MOST = 256 * 1024
_KEPT = 2
"""Bytes of a file until the next is begun, and how many older ones stay."""

_MOST_FRAMES = 60
_CRASH_LINE = r'\s*File "(?P<path>[^"]+)", line (?P<line>\d+) in (?P<name>[\w<>]+)'
_CRASH_HEAD = r"Fatal Python error: [A-Za-z ]+|(?:Current thread|Thread) |Windows fatal"


def described(error: BaseException) -> str:
    """Where an error happened: its kind, and the places in the program that led there."""
    return "\n".join(_described(error))


def place_of(error: BaseException) -> str:
    """The kind of an error and the last place inside the program that it passed."""
    frames = [*traceback.walk_tb(error.__traceback__)]
    places = [_place(frame.f_code.co_filename, line) for frame, line in frames]
    inside = [place for place in places if not place.startswith(("python/", "…/"))]
    where = (inside or places or ["an unknown place"])[-1]
    return f"{type(error).__name__} in {where}"


def versions(**further: str) -> str:
    """What the program runs on; ``further`` are names and versions only some parts know."""
    known = {"Growthdesk": __version__, "Python": platform.python_version(), **further}
    listed = ", ".join(f"{name} {version}" for name, version in known.items())
    return f"{listed}, {platform.system()} {platform.release()} {platform.machine()}"


def error_log() -> Path:
    """Where the errors are kept. Raises Trouble if the folder cannot be made."""
    return state_folder() / FILE_NAME


def keep(text: str, now: datetime) -> None:
    """Add an entry to the file of errors. Raises OSError or Trouble where it cannot be written."""
    path = error_log()
    if path.exists() and path.stat().st_size > _MOST:
        for number in range(_KEPT, 0, -1):
            newer = path.with_name(f"{path.name}.{number - 1}") if number > 1 else path
            if newer.exists():
                newer.replace(path.with_name(f"{path.name}.{number}"))
    with open(path, "a", encoding="utf-8", opener=_private) as file:
        file.write(f"{now.isoformat(timespec='seconds')}\n{text}\n\n")


def read_error_log() -> str:
    """What the files of errors hold, the oldest first; empty if there was none."""
    path = error_log()
    files = [path.with_name(f"{path.name}.{n}") for n in range(_KEPT, 0, -1)] + [path]
    return "".join(file.read_text("utf-8", "replace") for file in files if file.exists())


def watch_for_crashes() -> TextIO:
    """From now on write to a file beside where the program was if it ends all at once."""
    path = state_folder() / _CRASH_NAME
    file = open(path, "a", encoding="utf-8", opener=_private)  # noqa: SIM115 - open to the end
    faulthandler.enable(file)
    return file


def last_crash() -> str | None:
    """Where the program was when it ended all at once last time; None if it ended as it should.

    The question is answered once: the file is empty then.
    """
    path = state_folder() / _CRASH_NAME
    try:
        told = path.read_text("utf-8", "replace")
    except OSError:
        return None
    if not told.strip():
        return None
    os.truncate(path, 0)
    return "\n".join(_crash_lines(told)) or "Fatal error"


def _crash_lines(told: str) -> Iterator[str]:
    for line in told.splitlines():
        if match := re.match(_CRASH_LINE, line):
            yield f"  {_place(match['path'], int(match['line']))} in {match['name']}"
        elif match := re.match(_CRASH_HEAD, line):
            yield match[0].strip()


def _described(error: BaseException) -> Iterator[str]:
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        yield type(one).__name__ if one is error else f"after {type(one).__name__}"
        frames = [*traceback.walk_tb(one.__traceback__)][-_MOST_FRAMES:]
        for frame, line in frames:
            yield f"  {_place(frame.f_code.co_filename, line)} in {frame.f_code.co_name}"
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)


def _place(filename: str, line: int | None) -> str:
    """A place in the program: files of ours, of Python and of libraries by their inner path."""
    path = Path(filename)
    homes = (
        (Path(__file__).parent, ""),
        (Path(sysconfig.get_path("purelib")), "python/"),
        (Path(sysconfig.get_path("stdlib")), "python/"),
    )
    for home, before in homes:
        if path.is_relative_to(home):
            return f"{before}{path.relative_to(home).as_posix()}:{line}"
    return f"…/{path.name if path.suffix == '.py' else 'unknown'}:{line}"


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def keep_error(error: BaseException, now: datetime, **further: str) -> str:
    """Keep an error, and return what was kept; standard error gets it where that fails."""
    text = f"{versions(**further)}\n{described(error)}"
    try:
        keep(text, now)
    except Exception as failed:  # noqa: BLE001 - told at once, and the first error goes on
        print(text, file=sys.stderr)  # noqa: T201
        print(f"It could not be kept: {type(failed).__name__}", file=sys.stderr)  # noqa: T201
    return text
