"""The man page and the completions of shells, made from the commands themselves."""

import re
from collections.abc import Iterator
from datetime import date

import click
from click.shell_completion import get_completion_class

from growthdesk import __version__
from growthdesk.cli import cli

COMPLETIONS = {
    "bash": "bash-completion/completions/growthdesk",
    "zsh": "zsh/vendor-completions/_growthdesk",
    "fish": "fish/vendor_completions.d/growthdesk.fish",
}
"""Where each shell looks, below share/."""

_END = r"""
.SH EXIT STATUS
0 for done, 1 for trouble (one sentence and one advice on standard error), 2 for wrong usage.
.SH FILES
.TP
.I ~/.local/share/growthdesk/log.growthdesk
The log, an SQLite file with commented tables. XDG_DATA_HOME moves it.
.TP
.I ~/.config/growthdesk/window.ini
Preferences of this computer.
.SH ENVIRONMENT
.TP
.B TZ
The time zone that new posts are logged in, such as Europe/Berlin.
"""


def man_page(day: date) -> str:
    """The manual of growthdesk(1): what it is, each command with its options, files."""
    context = click.Context(cli, info_name="growthdesk", **cli.context_settings)
    page = [
        f'.TH GROWTHDESK 1 {day.isoformat()} "Growthdesk {__version__}" "User commands"',
        ".SH NAME",
        rf"growthdesk, growthdesk\-gui \- {_roff(cli.get_short_help_str(200).rstrip('.'))}",
        ".SH SYNOPSIS",
        ".B growthdesk",
        "[\\fIOPTION\\fR]... [\\fICOMMAND\\fR [\\fIARGUMENT\\fR]...]",
        ".br",
        r".B growthdesk\-gui",
        "[\\fILOG\\fR]",
        ".SH DESCRIPTION",
        *_paragraphs(cli.help),
        ".SH OPTIONS",
        *_options(cli, context),
        ".SH COMMANDS",
        *_commands(cli, context, ""),
    ]
    return "\n".join(page) + _END


def completion(shell: str) -> str:
    """What makes a shell complete commands, options and files."""
    kind = get_completion_class(shell)
    if kind is None:
        raise ValueError(f"click knows no shell {shell}")
    return kind(cli, {}, "growthdesk", "_GROWTHDESK_COMPLETE").source()


def _commands(group: click.Group, context: click.Context, before: str) -> Iterator[str]:
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is None or command.hidden:
            continue
        whole = f"{before}{name}"
        below = click.Context(command, info_name=name, parent=context)
        if isinstance(command, click.Group):
            yield from _commands(command, below, f"{whole} ")
            continue
        pieces = " ".join(command.collect_usage_pieces(below))
        yield f".SS {_roff(whole)} {_roff(pieces)}"
        yield from _paragraphs(command.help)
        yield from _options(command, below)


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    for parameter in command.get_params(context):
        told = parameter.get_help_record(context)
        is_told = "--help" not in parameter.opts or command is cli
        if told is not None and told[1] and is_told:
            yield ".TP"
            yield rf"\fB{_roff(told[0])}\fR"
            yield _roff(told[1])


def _paragraphs(text: str | None) -> Iterator[str]:
    for number, paragraph in enumerate(re.split(r"\n\s*\n", (text or "").strip())):
        if number:
            yield ".PP"
        yield _roff(" ".join(paragraph.replace("\b", "").split()))


def _roff(text: str) -> str:
    """A text that troff shows as it is."""
    escaped = text.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{escaped}" if escaped.startswith((".", "'")) else escaped
