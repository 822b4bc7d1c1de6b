"""The texts of the window, read from its source: what, in which context, with a plural or not.

Qt's own reader of Python knows `self.tr` and `translate` with literal arguments. Ours also
follows a module's shorthand (`def _tr(text, n=-1): return translate("Answers", text, "", n)`),
and says which calls it cannot read, so that no text is forgotten.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(slots=True)
class Text:
    """A text to translate; ``plural`` if a number decides its form, ``about`` is for translators."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False
    about: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Shorthand:
    """A function that hands one of its arguments on to be translated."""

    context: str  # empty: that of the class where it is called
    text: int
    number: int | None


Texts = dict[tuple[str, str, str], Text]
Shorthands = dict[str, Shorthand]
Function = ast.FunctionDef | ast.AsyncFunctionDef


def texts_in(folder: Path) -> tuple[list[Text], list[str]]:
    """All texts of the modules below a folder, and the places whose text cannot be read."""
    modules = {path: ast.parse(path.read_text("utf-8")) for path in sorted(folder.rglob("*.py"))}
    known = {_module(path, folder): _shorthands(tree) for path, tree in modules.items()}
    found: Texts = {}
    unread: list[str] = []
    for path, tree in modules.items():
        name = str(path.relative_to(folder.parent))
        reader = _Reader(name, known[_module(path, folder)] | _imported(tree, known))
        reader.visit(tree)
        unread += reader.unread
        for text in reader.texts:
            kept = found.setdefault((text.context, text.source, text.comment), text)
            kept.plural = kept.plural or text.plural
            if name not in kept.about:
                kept.about.append(name)
    return list(found.values()), unread


def _module(path: Path, folder: Path) -> str:
    return ".".join(path.relative_to(folder.parents[1]).with_suffix("").parts)


def _shorthands(tree: ast.Module) -> Shorthands:
    """By their names the functions of a module that translate one of their arguments."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, Function):
            names = [one.arg for one in node.args.args if one.arg != "self"]
            for call in (one for one in ast.walk(node) if isinstance(one, ast.Call)):
                read = _direct(call, plain=False)
                if read is None or not isinstance(read[1], ast.Name) or read[1].id not in names:
                    continue
                number = read[3].id if isinstance(read[3], ast.Name) else None
                found[node.name] = Shorthand(
                    read[0], names.index(read[1].id), names.index(number) if number else None
                )
    return found


def _imported(tree: ast.Module, known: dict[str, Shorthands]) -> Shorthands:
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            there = known.get(node.module or "", {})
            found |= {
                one.asname or one.name: there[one.name] for one in node.names if one.name in there
            }
    return found


def _direct(call: ast.Call, *, plain: bool) -> tuple[str, ast.expr, str, ast.expr | None] | None:
    """Context, text, comment and number of a call that Qt itself translates.

    ``plain`` is whether `tr` alone is short for `self.tr` in this module.
    """
    name = _name(call)
    arguments: list[ast.expr] = list(call.args)
    if name == "tr" and arguments and (plain or isinstance(call.func, ast.Attribute)):
        context = ""
    elif name in ("translate", "QT_TRANSLATE_NOOP") and len(arguments) > 1:
        first = arguments.pop(0)
        if not (isinstance(first, ast.Constant) and isinstance(first.value, str)):
            return None
        context = first.value
    else:
        return None
    comment = (
        arguments[1].value if len(arguments) > 1 and isinstance(arguments[1], ast.Constant) else ""
    )
    return context, arguments[0], comment or "", arguments[2] if len(arguments) > 2 else None


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


class _Reader(ast.NodeVisitor):
    """Walks through one module, and knows in which class and function it is."""

    def __init__(self, file: str, shorthands: Shorthands) -> None:
        self.texts: list[Text] = []
        self.unread: list[str] = []
        self._file = file
        self._shorthands = shorthands
        self._classes: list[str] = []
        self._functions: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._functions.append(node.name)
        self.generic_visit(node)
        self._functions.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        read = _direct(node, plain="tr" not in self._shorthands) or self._through_shorthand(node)
        if read is None or (self._is_in_shorthand and isinstance(read[1], ast.Name)):
            return  # in a shorthand: the text stands where that is called
        context, text, comment, number = read
        context = context or (self._classes[-1] if self._classes else "")
        for source in self._literals(text, node):
            # Of a text that is only marked the number comes where it is translated.
            counts = number is not None or (_name(node) == "QT_TRANSLATE_NOOP" and "%n" in source)
            self.texts.append(Text(context, source, comment, counts))

    @property
    def _is_in_shorthand(self) -> bool:
        return any(name in self._shorthands for name in self._functions)

    def _through_shorthand(
        self, call: ast.Call
    ) -> tuple[str, ast.expr, str, ast.expr | None] | None:
        short = self._shorthands.get(_name(call))
        if short is None or len(call.args) <= short.text:
            return None
        given = short.number is not None and len(call.args) > short.number
        number = call.args[short.number] if given and short.number is not None else None
        return short.context, call.args[short.text], "", number

    def _literals(self, text: ast.expr, call: ast.Call) -> Iterator[str]:
        match text:
            case ast.Constant(value=str(source)):
                if source:
                    yield source
            case ast.IfExp(body=body, orelse=other):
                yield from self._literals(body, call)
                yield from self._literals(other, call)
            case _:
                where = ".".join((*self._classes, *self._functions)) or "module"
                self.unread.append(f"{self._file}::{where}: {ast.unparse(call)}")
