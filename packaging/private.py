"""Proves with strace that Growthdesk asks nobody: no socket of the internet, nothing loaded.

It watches the tour, the command line, the window, and a look at every page, sheet and report of a
log whose every text names a picture, a style or a link that would be loaded if it were read as more
than text. Run by `make private`; prints its figures, and ends with 1 if one of them is wrong.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).parents[1]
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
PICTURE = "picture-that-nobody-may-load.png"
SOCKET = re.compile(r"\bsocket\((\w+)")
CONNECT = re.compile(r"\bconnect\(\d+, \{sa_family=(\w+)")


def look_around(folder: Path) -> None:
    """Show every page, sheet and report of a hostile log, as the child that is watched."""
    from growthdesk.ui.off_screen import off_screen_application

    app = off_screen_application()
    from PySide6.QtCore import QSettings
    from tests.hostile_log import write_hostile_log

    from growthdesk.analysis.period import read_period
    from growthdesk.reports.progress import progress
    from growthdesk.reports.write import ENDINGS, write_report
    from growthdesk.store.store import Store
    from growthdesk.ui.desk import Desk
    from growthdesk.ui.paper.pdf import pdf_bytes
    from growthdesk.ui.session import Session
    from growthdesk.ui.theme import Theme
    from growthdesk.ui.tour import settle, sheets

    def now() -> datetime:
        return NOW

    path = folder / "hostile.growthdesk"
    write_hostile_log(path, NOW, folder / PICTURE)
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    session = Session(Store(path, now), now)
    desk = Desk(session, Theme(app, "light"), settings)
    desk.window.show()
    pages = desk.window.page_names
    for page in pages:
        desk.window.open_page(page)
        settle(app)
        desk.window.grab()
    shown = [sheet.grab() for _, sheet in sheets(app, desk)]
    period = read_period("2026-10", session.today, session.rules.first_weekday)
    report = progress(session.read, session.accounts, period, session.today)
    for ending in ENDINGS:
        write_report(folder / f"report{ending}", report, pdf_bytes)
    desk.close()
    print(f"{len(pages)} pages, {len(shown)} sheets, {len(ENDINGS)} reports of a hostile log")  # noqa: T201


def watched(words: Sequence[str | Path], trace: Path, folder: Path, *, seconds: int = 0) -> None:
    """Run a command of this environment under strace; it is ended after some seconds, if said."""
    command = ["strace", "-f", "-qq", "-e", "trace=socket,connect,open,openat", "-o", trace]
    ends = ["timeout", "--signal=INT", str(seconds)] if seconds else []
    home = {name: str(folder / "home") for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    run = subprocess.run(  # noqa: S603 - the words are below
        [*command, *ends, sys.executable, *words],
        cwd=ROOT,
        env=os.environ
        | home
        | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": f"{ROOT}/src:{ROOT}"},
        check=False,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    if run.returncode not in ((0,) if not seconds else (0, 124, 130)):
        sys.exit(f"{words} ended with {run.returncode}:\n{run.stderr}")


def commands(folder: Path) -> dict[str, list[list[str | Path]]]:
    """What is watched, by its name."""
    log, other = folder / "log.growthdesk", folder / "other.growthdesk"
    line: list[str | Path] = ["-m", "growthdesk", "--file", log]
    there: list[str | Path] = ["-m", "growthdesk", "--file", other]
    return {
        "tour": [["-m", "growthdesk", "tour", folder / "tour", "--look", "light", "--look", "de"]],
        "hostile log": [[Path(__file__), "look", folder]],
        "command line": [
            [*line, "account", "add", "instagram:mira.bakes"],
            [*line, "log", "followers", "mira.bakes", "7412"],
            [*line, "log", "post", "mira.bakes", "Rye", "--url", "https://example.org/p/1"],
            [*there, "account", "add", "instagram:mira.bakes"],
            [*there, "log", "followers", "mira.bakes", "7409"],
            [*line, "merge", other],
            [*line, "status"],
            [*line, "forecast"],
            [*line, "undo"],
        ],
        "window": [line],
    }


def main() -> int:
    """Watch all of it; the exit code."""
    if sys.argv[1:2] == ["look"]:
        look_around(Path(sys.argv[2]))
        return 0
    if shutil.which("strace") is None:
        sys.exit("strace is missing. Install it, such as with: sudo apt-get install strace")
    wrong = 0
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        for name, all_words in commands(folder).items():
            made: Counter[str] = Counter()
            opened, marked = 0, 0
            for number, words in enumerate(all_words):
                trace = folder / f"{name}-{number}.trace"
                watched(words, trace, folder, seconds=10 if name == "window" else 0)
                text = trace.read_text("utf-8", "replace")
                made.update(SOCKET.findall(text))
                made.update(CONNECT.findall(text))
                lines = text.splitlines()
                opened += sum(" open" in line for line in lines)
                marked += sum(PICTURE in line for line in lines)
            asked = sum(made[family] for family in ("AF_INET", "AF_INET6"))
            others = ", ".join(f"{n} {family}" for family, n in made.items()) or "none"
            print(  # noqa: T201
                f"{name}: {len(all_words)} run(s), {opened} files opened, sockets: {others};"
                f" of the internet: {asked}; marked pictures opened: {marked}"
            )
            wrong += asked + marked
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
