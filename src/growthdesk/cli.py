"""``growthdesk …``: the same deeds as in the window, without a window."""

import codecs
import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import IO, Any

import click

from growthdesk import __version__
from growthdesk.app import clock, open_window
from growthdesk.commands.place import Place
from growthdesk.commands.telling import harmless
from growthdesk.commands.values import DAY, FILE
from growthdesk.domain.days import check_year
from growthdesk.errors import Trouble

_NAMES_IN = {
    "questions": ("status", "gaps", "forecast"),
    "posts": ("posts",),
    "reporting": ("report",),
    "reports_made": ("reports",),
    "media_kit": ("media-kit",),
    "share_card": ("share-card",),
    "account": ("account",),
    "creator": ("creator",),
    "log": ("log",),
    "planning": ("plan", "break", "note"),
    "editing": ("edit",),
    "deleting": ("delete",),
    "history": ("undo", "redo"),
    "quick": ("quick",),
    "importing": ("import", "imports"),
    "exporting": ("export",),
    "merging": ("merge",),
    "rules": ("rules",),
    "sampling": ("sample", "tour"),
    "backtest": ("backtest",),
    "backups": ("backup", "backups", "restore"),
    "checking": ("check",),
}
"""Which commands each module of growthdesk.commands has."""

_MODULE_OF = {name: module for module, names in _NAMES_IN.items() for name in names}
_GLOBAL = ("--file", "--today")
_PLAIN = {"—": "-", "–": "-", "−": "-", "“": '"', "”": '"', "’": "'", "…": "...", "·": "-"}


class _Told(click.ClickException):
    """A Trouble on its way to standard error and exit code 1."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(harmless(f"{trouble.says} {trouble.advice}"))

    def show(self, file: IO[Any] | None = None) -> None:
        click.echo(self.message, file=file, err=True)


class _Unexpected(click.ClickException):
    """An error of the program itself on its way to standard error and its own exit code."""

    exit_code = 70  # EX_SOFTWARE of sysexits.h


class Commands(click.Group):
    """All commands, each imported when it is asked for. Trouble in any of them is told in two sentences."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Their names in the order of the alphabet."""
        return sorted({*_MODULE_OF, *self.commands})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name; None if there is none."""
        if cmd_name in self.commands or cmd_name not in _MODULE_OF:
            return super().get_command(ctx, cmd_name)
        module = import_module(f"growthdesk.commands.{_MODULE_OF[cmd_name]}")
        name = cmd_name.replace("-", "_")
        # A name that Python or the module needs itself ends in an underscore: import_, check_.
        command = getattr(module, f"{name}_", None) or getattr(module, name)
        return command if isinstance(command, click.Command) else None

    def make_context(
        self, info_name: str | None, args: list[str], *rest: Any, **extra: Any
    ) -> click.Context:
        """Read the words of the command line."""
        _speak_plainly_where_needed()
        with _troubles_told():
            return super().make_context(info_name, _global_first(args), *rest, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Do what they say."""
        with _troubles_told():
            return super().invoke(ctx)


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option("--file", type=FILE, metavar="LOG", help="The log to use.")
@click.option("--today", type=DAY, help="Answer, and write, as on this day.")
@click.option("--in-tray", is_flag=True, help="Begin in the tray, without a window.")
@click.version_option(__version__, message="Growthdesk %(version)s")
@click.pass_context
def cli(ctx: click.Context, file: Path | None, today: date | None, *, in_tray: bool) -> None:
    """Your own log of posts and followers, growth and gaps.

    Without a command the window opens. An ACCOUNT is written instagram:mira.bakes, or just
    mira.bakes if only one account has that handle; a DAY is written 2026-11-23.
    """
    if today is not None:
        check_year(today)
    ctx.obj = Place(file, today)
    if ctx.invoked_subcommand is None:
        ctx.exit(open_window(file, clock(today), in_tray=in_tray))
    gc.set_threshold(1_000_000, 50, 50)  # a command ends before cycles add up


def main() -> None:
    """The entry of the program; ends it with exit code 0, 1 for trouble, 2 for wrong usage."""
    try:
        cli(prog_name="growthdesk")
    finally:
        # All that is left goes with the process: Python would look for cycles in it, for 15 ms.
        gc.freeze()


def _global_first(args: list[str]) -> list[str]:
    """The words of a command line with the global options in front, wherever they were said."""
    words, first, rest = list(args), [], []
    while words:
        word = words.pop(0)
        if word == "--":
            rest += [word, *words]
            break
        if word in _GLOBAL:
            first += [word, *words[:1]]
            words = words[1:]
        elif word.startswith(tuple(f"{option}=" for option in _GLOBAL)):
            first.append(word)
        else:
            rest.append(word)
    return first + rest


@contextmanager
def _troubles_told() -> Iterator[None]:
    try:
        yield
    except Trouble as trouble:
        raise _Told(trouble) from trouble
    except KeyboardInterrupt:
        raise _Told(Trouble("Stopped.", "Nothing was left half-done.")) from None
    except BrokenPipeError:
        raise  # click ends quietly when nobody reads on
    except UnicodeEncodeError as error:
        raise _Told(
            Trouble(
                "One of the words holds a broken character.",
                "Nothing was changed. Type it again, in a terminal that writes UTF-8.",
            )
        ) from error
    except (click.ClickException, click.exceptions.Exit, click.Abort):
        raise
    except ImportError as error:  # such as a library of the system that Qt needs
        raise _Told(
            Trouble(
                f"A part of the program cannot be loaded: {error}.",
                "Install what is missing, or set the program up again with make run.",
            )
        ) from error
    except OSError as error:
        _give_up_output()
        where = f" to {error.filename}" if error.filename else ""
        raise _Told(
            Trouble(
                f"The output could not be written{where}: {error.strerror}.",
                "Make some room, and look at the log before you repeat it: it may be saved.",
            )
        ) from error
    except Exception as error:
        from growthdesk.error_log import error_log, keep_error, place_of

        keep_error(error, clock()())
        raise _Unexpected(
            f"Something went wrong inside Growthdesk: {place_of(error)}."
            f" What was confirmed is in the log; where it happened lies in {error_log()}."
        ) from error


def _give_up_output() -> None:
    """Let what is left in the output go nowhere: Python would fail on it once more at its end."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _speak_plainly_where_needed() -> None:
    """Let a terminal that has no dashes and curly quotes show plain ones instead of failing."""
    codecs.register_error("growthdesk", _plain)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="growthdesk")


def _plain(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    missing = error.object[error.start : error.end]
    return "".join(_PLAIN.get(character, "?") for character in missing), error.end
