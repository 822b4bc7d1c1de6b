"""The sentences that come from below the window: troubles, doubts, questions, steps, explanations.

The rooms below know no Qt and no language: they say whole English sentences. They are gathered
here as templates, with a name in braces where a value goes, and `growthdesk.ui.said` finds the
template of a finished sentence again.
"""

import ast
import importlib
import inspect
import re
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

from texts import Text

SENTENCES = "Sentences"
EXPLANATIONS = "Explanations"
_ROOMS = ("domain", "analysis", "store", "importers", "reports/write.py", "paths.py", "ui")
_VALUES = ("numbers", "overview", "posts by day", "tables", "spreadsheets", "JSON files")
"""Words that importers put into their sentences, besides those that they list by name."""

_SENTENCE = re.compile(r"[A-Z“{].* .*[.?]|\{\w+\} .*[.?]")


def sentences(package: Path) -> list[Text]:
    """Every sentence of the rooms below as a template; of the window only troubles and steps."""
    found: dict[str, Text] = {}
    for room in _ROOMS:
        place = package / room
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            tree = ast.parse(path.read_text("utf-8"))
            name = str(path.relative_to(package))
            for node in _said(tree, all_of_it=room != "ui"):
                for template in _templates(node):
                    if re.search(r"[^\W\d_]{2}", re.sub(r"\{\w*\}", "", template)):
                        text = found.setdefault(template, Text(SENTENCES, template))
                        text.about = sorted({*text.about, name})
    return list(found.values())


def _said(tree: ast.Module, *, all_of_it: bool) -> Iterator[ast.expr]:
    """What is told to people: troubles, questions, steps, and whatever reads like a sentence."""
    quiet = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    quiet |= {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for part in node.values
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name == "Trouble":
                yield from node.args
            elif name in ("do", "apply") and len(node.args) == 2:
                yield node.args[1]
            elif name == "Question":
                yield from _choices(node)
        elif isinstance(node, ast.keyword):
            if node.arg in ("recognised_as", "step"):
                yield node.value
        elif isinstance(node, ast.Assign):
            if _target(node) in ("recognised_as", "label", "step"):
                yield node.value
            elif _target(node) == "_CHOICES":
                yield from _choices(node.value)
        elif all_of_it and id(node) not in quiet and _reads_like_a_sentence(node):
            yield node


def _choices(node: ast.AST) -> Iterator[ast.expr]:
    """The words of pairs of a key and its words."""
    for pair in ast.walk(node):
        if isinstance(pair, ast.Tuple) and len(pair.elts) == 2:
            key, words = pair.elts
            if isinstance(key, ast.Constant) and isinstance(words, ast.Constant):
                yield words


def _target(node: ast.Assign) -> str:
    return getattr(node.targets[0], "id", "")


def _reads_like_a_sentence(node: ast.AST) -> bool:
    if not isinstance(node, ast.Constant | ast.JoinedStr):
        return False
    if isinstance(node, ast.Constant) and not isinstance(node.value, str):
        return False
    return any(
        _SENTENCE.fullmatch(one) and not re.search(r"[\\\n<=]|\.[+*]|\)\?| \?$", one)
        for one in _templates(node)
    )


def _templates(node: ast.expr) -> list[str]:
    """A text as templates: one for each way that its own conditions let it read."""
    match node:
        case ast.Constant(value=str(text)):
            return [re.sub(r"\{[:,]*\}", "{value}", text)]
        case ast.IfExp(body=body, orelse=other):
            return [*_templates(body), *_templates(other)]
        case ast.JoinedStr(values=parts):
            ways = [_part(part) for part in parts]
            return [_numbered("".join(way)) for way in product(*ways)]
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return [_numbered("".join(way)) for way in product(_templates(left), _templates(right))]
    return []


def _part(part: ast.expr) -> list[str]:
    if isinstance(part, ast.Constant):
        return [str(part.value)]
    if not isinstance(part, ast.FormattedValue):
        return [""]
    if isinstance(part.value, ast.IfExp) and (ways := _templates(part.value)):
        return ways
    words = re.findall(r"[a-z_]+", ast.unparse(part.value).lower())
    names = [
        word.strip("_") for word in words if word not in ("self", "name_of", "quoted", "short")
    ]
    return ["{" + (names[-1] if names and names[-1] else "value") + "}"]


def _numbered(template: str) -> str:
    """No name twice: the second {name} is {name2}."""
    seen: dict[str, int] = {}

    def again(match: re.Match[str]) -> str:
        name = match[1]
        seen[name] = seen.get(name, 0) + 1
        return "{" + name + (str(seen[name]) if seen[name] > 1 else "") + "}"

    return re.sub(r"\{(\w+)\}", again, template)


def names_of_values() -> list[Text]:
    """What stands in the log as a short key, and is shown as a word made of it."""
    kind = importlib.import_module("growthdesk.domain.platform").Kind
    field = importlib.import_module("growthdesk.importers.values.names").Field
    named = [
        Text(context, one.value.replace("_", " ").capitalize(), about=[about])
        for context, values, about in (
            ("Kind", kind, "the kind of a post"),
            ("Field", field, "what a column of a table is taken for"),
        )
        for one in values
    ]
    metrics = importlib.import_module("growthdesk.importers.meta.daily").NAMES.values()
    sorts = importlib.import_module("growthdesk.importers.tiktok.sorts").Sort
    values = dict.fromkeys((*metrics, *(one.value for one in sorts), *_VALUES))
    return [*named, *(Text("Values", one, about=["a value in Sentences"]) for one in values)]


_ANSWERS = tuple(
    f"growthdesk.{room}" for room in ("analysis", "domain", "ui.models.post_figures", "ui.session")
)
"""Where the functions are whose numbers stand on the screen."""


def explanations(package: Path) -> list[Text]:
    """The docstrings that “Explain this” shows, a paragraph each."""
    told_by = importlib.import_module("growthdesk.ui.explain").paragraphs_of
    found: dict[str, Text] = {}
    for path in sorted((package / "ui").rglob("*.py")):
        source = path.read_text("utf-8")
        if not re.search(r"\b(explain|explanation|told_by|made_by)\b|\bLine\(", source):
            continue
        name = ".".join(("growthdesk", *path.relative_to(package).with_suffix("").parts))
        module = importlib.import_module(name)
        for function in _explained(ast.parse(source), module):
            for paragraph in told_by(function):
                about = f"docstring of {function.__module__}.{function.__qualname__}"
                found.setdefault(paragraph, Text(EXPLANATIONS, paragraph, about=[about]))
    return list(found.values())


def _explained(tree: ast.Module, module: object) -> Iterator[Callable[..., object]]:
    """Functions that a module names without calling them, so that their words are shown."""
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    session = importlib.import_module("growthdesk.ui.session").Session
    for node in ast.walk(tree):
        if not isinstance(node, ast.Name | ast.Attribute) or id(node) in called | inner:
            continue
        name = re.sub(r"^(self\.)?_?session\.", "Session.", ast.unparse(node))
        try:
            value = eval(name, {"Session": session, **vars(module)})  # noqa: S307 - of our own source
        except (AttributeError, NameError):
            continue
        if inspect.isfunction(value) and value.__module__.startswith(_ANSWERS):
            yield value
