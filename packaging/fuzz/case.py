"""One file through everything that reads it, and what it took: run as a process of its own.

    python packaging/fuzz/case.py PATH…

A line of JSON for each path: seconds of work, megabytes at the highest, what came of it and
what is wrong with that. Works on Linux, where a process can be asked for its memory.
"""

import json
import os
import re
import resource
import signal
import sqlite3
import sys
import tempfile
import traceback
import unicodedata
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import click
from click.testing import CliRunner

from growthdesk.cli import cli
from growthdesk.domain.known_rows import KnownRows
from growthdesk.domain.rows import Account
from growthdesk.domain.rules import Rules
from growthdesk.errors import Trouble
from growthdesk.importers.comparing.compare import FileFacts, compare
from growthdesk.importers.files.source import digest_of, read_sources
from growthdesk.importers.found import Found, Options
from growthdesk.importers.recognise import recognise

MOST_SECONDS = 5.0
MOST_MEMORY = 500.0
"""In megabytes, of the process and of the one that reads workbooks, each."""
_STOPPED_AFTER = 40
_BACKSTOP = 3 << 30

_ZONE = ZoneInfo("Europe/Sofia")
_NOW = datetime(2026, 11, 23, 12, tzinfo=_ZONE)
_OPTIONS = Options(_ZONE, date(2026, 11, 23))
_ACCOUNT = Account("a", "instagram", "mira")
_QUOTED = re.compile(r"“.*?”", re.DOTALL)


class HungError(BaseException):
    """It worked far longer than any file may take."""


def whole(path: Path, all_found: list[Found]) -> tuple[str, list[str]]:
    """What comes of the file at a path, in a word or a sentence, and what is wrong with that."""
    rows = 0
    try:
        for source in read_sources(path):
            for thing in recognise(source):
                found = thing.read(_OPTIONS)
                facts = FileFacts(source.name, 1, digest_of(thing.parts))
                told = compare(found, _ACCOUNT, KnownRows(), _NOW, rules=Rules(), file=facts)
                rows += len(told.fates)
                all_found.append(found)
    except Trouble as trouble:
        return f"{trouble.says} {trouble.advice}", _wrong_sentences(trouble)
    except HungError:
        return "hung", [f"it hangs {_where()}"]
    except Exception as error:  # noqa: BLE001  # the very thing that is looked for
        return type(error).__name__, [f"{type(error).__name__} {_where()}: {str(error)[:120]}"]
    return f"{rows} rows", []


def through_cli(path: Path, log: Path) -> list[str]:
    """What is wrong with the log after an import by the command line."""
    before = _dump(log)
    words = ["--file", str(log), "--today", "2026-11-23", "import", "--account", "mira", str(path)]
    run = CliRunner().invoke(cli, words, prog_name="growthdesk")
    if run.exit_code == 0:
        CliRunner().invoke(cli, ["--file", str(log), "undo"])
        return []
    wrong = [] if _dump(log) == before else ["a failed import changed the log"]
    if run.exception is not None and not isinstance(run.exception, SystemExit):
        wrong.append(f"the command line fell over: {run.exception!r}"[:300])
    return wrong


def new_log(folder: Path) -> Path | None:
    """A log with an account and a few rows; None if the readers alone are asked for."""
    if "READERS_ALONE" in os.environ:
        return None
    log = folder / "log.db"
    (folder / "counts.csv").write_text("date,followers\n2026-01-01,100\n2026-01-02,103\n")
    for words in (
        ["account", "add", "instagram:mira"],
        ["import", "--account", "mira", str(folder / "counts.csv")],
    ):
        run = CliRunner().invoke(cli, ["--file", str(log), "--today", "2026-11-23", *words])
        if run.exit_code != 0:
            raise SystemExit(run.output)
    return log


def measured(path: Path, log: Path | None) -> dict[str, object]:
    """One case, with the seconds and the memory that it took."""
    started = _seconds()
    signal.setitimer(signal.ITIMER_PROF, _STOPPED_AFTER)
    found: list[Found] = []
    came, wrong = whole(path, found)
    signal.setitimer(signal.ITIMER_PROF, 0)
    seconds, memory = _seconds() - started, _memory()
    wrong += [one for each in found for one in _wrong_texts(each)][:5]
    del found
    if seconds > MOST_SECONDS:
        wrong.append(f"{seconds:.1f} seconds of work")
    if memory > MOST_MEMORY:
        wrong.append(f"{memory:.0f} MB of memory")
    if log is not None and "hung" not in came:
        wrong += through_cli(path, log)
    return {"came": came[:300], "wrong": wrong, "seconds": seconds, "memory": memory}


def _wrong_sentences(trouble: Trouble) -> list[str]:
    wrong = []
    for name, said, most in (("says", trouble.says, 220), ("advice", trouble.advice, 400)):
        if not said.endswith("."):
            wrong.append(f"{name} does not end as a sentence: {said[:80]!r}")
        if len(said) > most:
            wrong.append(f"{name} has {len(said)} characters: {said[:80]!r}")
        wrong += _wrong_signs(name, said)
    if re.search(r"[.:;] [A-Z]", _QUOTED.sub("“”", trouble.says)):
        wrong.append(f"more than one sentence: {trouble.says[:80]!r}")
    return wrong


def _wrong_texts(found: Found) -> list[str]:
    said = {
        "name": [found.name, found.recognised_as, found.whose.handle if found.whose else ""],
        "doubt": found.doubts,
        "reason": [row.reason for row in found.skipped[:1000]],
        "question": [question.says for question in found.questions],
    }
    wrong = [
        one for name, texts in said.items() for text in texts for one in _wrong_signs(name, text)
    ]
    for post in found.posts:
        texts = (post.title, post.caption, post.link, post.platform_id or "")
        wrong += [
            f"half a letter in a post: {one[:40]!r}" for one in texts if not _is_writable(one)
        ]
        if any(n is not None and not 0 <= n < 2**63 for n in post.numbers):
            wrong.append(f"a number that no log holds: {post.numbers}")
    return wrong[:5]


def _is_writable(text: str) -> bool:
    try:
        return bool(text.encode()) or not text
    except UnicodeEncodeError:
        return False


def _wrong_signs(name: str, text: str) -> list[str]:
    odd = {letter for letter in text if unicodedata.category(letter) in ("Cc", "Cs")}
    return [f"{name} has {sorted(odd)!r}: {text[:60]!r}"] if odd else []


def _where() -> str:
    """The innermost place of ours that an error went through."""
    frames = traceback.extract_tb(sys.exc_info()[2])
    ours = [frame for frame in frames if "growthdesk" in frame.filename] or frames
    last, inner = ours[-1], frames[-1]
    return f"in {Path(last.filename).name}:{last.lineno} {last.name} ({inner.name})"


def _dump(log: Path) -> str:
    with sqlite3.connect(f"file:{log}?mode=ro", uri=True) as connection:
        return "\n".join(connection.iterdump())


def _seconds() -> float:
    own, children = (
        resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def _memory() -> float:
    """Megabytes at the highest since the process began, of it or of a process that it began."""
    status = Path("/proc/self/status").read_text()
    own = int(status.partition("VmHWM:")[2].split()[0])
    return max(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) / 1024


def _hung(*_: object) -> None:
    raise HungError


def limit() -> None:
    """Backstops for this process, so that a bad case costs itself alone."""
    signal.signal(signal.SIGPROF, _hung)
    resource.setrlimit(resource.RLIMIT_AS, (_BACKSTOP, _BACKSTOP))


def main() -> None:
    """Each path, judged."""
    limit()
    with tempfile.TemporaryDirectory() as folder:
        log = new_log(Path(folder))
        for path in sys.argv[1:]:
            click.echo(json.dumps(measured(Path(path), log)))


if __name__ == "__main__":
    main()
