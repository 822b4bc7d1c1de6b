"""Writes resources/translations anew from the source: the .ts of translators, and the .qm of Qt.

`make translations` runs it. What translators wrote stays; texts that are gone go; new ones come
as unfinished, and stand in English until somebody translates them. With --check nothing is written:
the exit code is 1 if the files are not as the source is, or a translation lost a value on its way;
with --complete also if a text is unfinished, as none is in a release.
"""

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from below import explanations, names_of_values, sentences
from glossary import WORDS
from report import report_names, report_texts
from texts import Text, texts_in

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "growthdesk"
sys.path.insert(0, str(PACKAGE.parent))  # installed or not
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "fr", "pt_BR")
GLOSSARY = "0 Glossary"

_ELSEWHERE = re.compile(
    r"translated\(|_NAMES\[|_NUMBER_NAMES\[|_tr\((step|way\.\w+)\)|'(Kind|Field)'"
    r"|_FIELDS\.get\(|_SO_MANY\[|_ONE\[kind\]"
    r"|'(Explanations|Sentences)'"
)
"""Calls whose texts are marked where they are written, or gathered from the rooms below."""


def all_texts() -> list[Text]:
    """Every text that can be asked for. Ends the program if one cannot be read."""
    texts, unread = texts_in(PACKAGE / "ui")
    unread = [one for one in unread if not _ELSEWHERE.search(one)]
    reports, unread_in_reports = report_texts(PACKAGE)
    unread += unread_in_reports
    if unread:
        sys.exit("These texts cannot be read; write them as literals:\n" + "\n".join(unread))
    glossary = [Text(GLOSSARY, word, about=[about]) for word, about in WORDS.items()]
    below = [*names_of_values(), *sentences(PACKAGE), *explanations(PACKAGE)]
    return [*glossary, *texts, *reports, *report_names(), *below]


def main() -> None:
    """Write every file, and tell how much of each language is done."""
    texts = all_texts()
    only_looks = not {"--check", "--complete"}.isdisjoint(sys.argv)
    if not only_looks:
        FOLDER.mkdir(parents=True, exist_ok=True)
        templates = [text.source for text in texts if text.context == "Sentences"]
        templates = sorted(one for one in templates if "{" in one)
        listed = json.dumps(templates, ensure_ascii=False, indent=0)
        (FOLDER / "sentences.json").write_text(listed + "\n", "utf-8")
        _update(texts)
    wanted = {(text.context, text.source) for text in texts}
    is_wrong = False
    for language in LANGUAGES:
        path = FOLDER / f"growthdesk_{language}.ts"
        tree = ElementTree.parse(path)  # noqa: S314 - our own file
        there = {
            (c.findtext("name"), m.findtext("source"))
            for c in tree.iter("context")
            for m in c.iter("message")
        }
        if there != wanted:
            sys.exit(f"{path.name} is not as the source is. Run: make translations")
        left, broken = unfinished(tree), broken_texts(tree)
        print(  # noqa: T201 - run by hand
            f"{path.name}: {len(there)} texts, {len(left)} left",
            *(*broken, *left)[: 20 if only_looks else len(broken)],
            sep="\n    ",
        )
        is_wrong = is_wrong or bool(broken or (left and "--complete" in sys.argv))
        if not only_looks:
            _compile(tree, path.with_suffix(".qm"))
    sys.exit(1 if is_wrong else 0)


def _update(texts: list[Text]) -> None:
    """Let Qt merge the texts into the .ts files: it keeps what was translated."""
    lines = []
    for text in texts:
        number = ", 1" if text.plural else ""
        words = ", ".join(
            json.dumps(one, ensure_ascii=False) for one in (text.context, text.source, text.comment)
        )
        lines.append(
            f"//: {', '.join(text.about)}\nQCoreApplication::translate({words}{number});\n"
        )
    with tempfile.TemporaryDirectory() as place:
        source = Path(place, "texts.cpp")
        source.write_text("".join(lines), "utf-8")
        for language in LANGUAGES:
            _qt(
                "lupdate", str(source), "-silent", "-locations", "none", "-no-obsolete",
                "-source-language", "en", "-target-language", language,
                "-ts", str(FOLDER / f"growthdesk_{language}.ts"),
            )  # fmt: skip


def _compile(tree: ElementTree.ElementTree, path: Path) -> None:
    """A .qm in which numbers are written with the groups of the language."""
    for message in tree.iter("message"):
        if message.get("numerus") == "yes":
            for form in message.iter("numerusform"):
                form.text = (form.text or "").replace("%n", "%Ln")
    with tempfile.TemporaryDirectory() as place:
        source = Path(place, path.with_suffix(".ts").name)
        tree.write(source, "utf-8", xml_declaration=True)
        _qt("lrelease", "-silent", str(source), "-qm", str(path))


def _qt(tool: str, *arguments: str) -> None:
    here = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([str(here), *arguments], check=True)  # noqa: S603 - Qt's own tool


def unfinished(tree: ElementTree.ElementTree) -> list[str]:
    """The texts that nobody has translated yet."""
    return [where for where, _, told in _translations(tree) if not told]


def broken_texts(tree: ElementTree.ElementTree) -> list[str]:
    """The texts that lost a value, a number or a letter of the menu on their way."""
    return [
        f"{where}: {why}"
        for where, source, told in _translations(tree)
        for one in told
        if not where.startswith(f"{GLOSSARY}:")
        and (why := _lost(source, one, is_form=len(told) > 1))
    ]


def _translations(tree: ElementTree.ElementTree) -> Iterator[tuple[str, str, list[str]]]:
    """Where each text is said, its source, and its forms; none while it is unfinished."""
    for context in tree.iter("context"):
        for message in context.iter("message"):
            source, translation = message.findtext("source", ""), message.find("translation")
            told: list[str] = []
            if translation is not None and not translation.get("type"):
                forms = [*translation.iter("numerusform")] or [translation]
                told = [one.text or "" for one in forms]
            where = f"{context.findtext('name')}: {source[:70]}"
            yield where, source, told if all(told) else []


def _lost(source: str, told: str, *, is_form: bool) -> str:
    values = re.compile(r"\{[^{}]*\}")
    if sorted(values.findall(source)) != sorted(values.findall(told)):
        return "the {values} differ"
    if not is_form and ("%n" in source or "%Ln" in source) and not re.search("%L?n", told):
        return "the number %n is missing"
    mnemonic = re.compile(r"&\w")
    if len(mnemonic.findall(source)) != len(mnemonic.findall(told)):
        return "the letter after & is missing, or one too many"
    if source.endswith("…") != told.endswith("…"):
        return "the … at the end differs"
    return ""


if __name__ == "__main__":
    main()
