"""The texts of a report: whole sentences that are said to a language, and words of the log.

`language.say("… {value} …", n)` is called where a sentence is written, in the room of reports and
where one is drawn; `language.name(word)` asks for a word of the log, and those are listed here.
"""

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

from texts import Text

CONTEXT = "Report"
_ROOMS = ("reports", "ui")
_LANGUAGE = "reports/language.py"
"""Where a language says something of its own."""


def report_texts(package: Path) -> tuple[list[Text], list[str]]:
    """Every sentence that a report says, and the places whose text cannot be read."""
    found: dict[str, Text] = {}
    unread: list[str] = []
    for path in sorted(one for room in _ROOMS for one in (package / room).rglob("*.py")):
        place = str(path.relative_to(package))
        speaker = "self" if place == _LANGUAGE else "language"
        for call in _sayings(ast.parse(path.read_text("utf-8")), speaker):
            sources = list(_literals(call.args[0]))
            if not sources:
                unread.append(f"{place}: {ast.unparse(call)}")
            for source in sources:
                text = found.setdefault(source, Text(CONTEXT, source))
                text.plural = text.plural or len(call.args) > 1
                text.about = sorted({*text.about, place})
    return list(found.values()), unread


def report_names() -> list[Text]:
    """The words of the log that stand in a report; kinds of posts are told elsewhere."""
    log = importlib.import_module("growthdesk.domain.account_log")
    platforms = importlib.import_module("growthdesk.domain.platform").PLATFORMS
    tiers = importlib.import_module("growthdesk.domain.milestones").TIERS
    named = [
        ("a number of a post, at the head of a column", [one.capitalize() for one in log.NUMBERS]),
        ("a part of the engagement, in a formula", log.NUMBERS),
        ("a tier", [name for _, name in tiers]),
        ("the name of a platform", [platforms["other"].name]),
    ]
    return [Text(CONTEXT, word, about=[about]) for about, words in named for word in words]


def _sayings(tree: ast.Module, speaker: str) -> Iterator[ast.Call]:
    """Calls of `say` of a language, whatever it is kept in."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            asked = ast.unparse(node.func.value).rpartition(".")[2].strip("_")
            if node.func.attr == "say" and asked == speaker:
                yield node


def _literals(text: ast.expr) -> Iterator[str]:
    match text:
        case ast.Constant(value=str(source)):
            yield source
        case ast.IfExp(body=body, orelse=other):
            yield from _literals(body)
            yield from _literals(other)
