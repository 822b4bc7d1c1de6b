"""What desktops read: the menu entry, the AppStream metainfo and the type of a log."""

import os
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from string import Template
from xml.etree import ElementTree

from changelog import Release, plain

from growthdesk import __version__
from growthdesk.identity import HOME, PROGRAM_ID
from growthdesk.store.schema import APPLICATION_ID

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
MIME = "application/x-growthdesk"
_TRANSLATIONS = ROOT / "resources" / "translations"
_TRANSLATED = ("Name", "GenericName", "Comment")


def filled(template: str, summary: str) -> str:
    """A file beside this module, with what is known of the program put in."""
    return Template((HERE / template).read_text("utf-8")).substitute(
        id=PROGRAM_ID,
        mime=MIME,
        magic=f"0x{APPLICATION_ID:08X}",
        home=HOME,
        screenshots=f"{HOME}/raw/HEAD/packaging/screenshots",
        summary=summary,
    )


def menu_entry(summary: str) -> str:
    """The menu entry, in every language that has words for it in the window."""
    lines = []
    for line in filled("growthdesk.desktop", summary).splitlines():
        lines.append(line)
        key, _, text = line.partition("=")
        if key in _TRANSLATED:
            lines += [f"{key}[{code}]={said}" for code, said in sorted(_said(text).items())]
    return "\n".join(lines) + "\n"


def _said(text: str) -> dict[str, str]:
    """A text in the languages whose translation is finished and another than the English."""
    found = {}
    for file in _TRANSLATIONS.glob("growthdesk_*.ts"):
        for message in ElementTree.parse(file).iter("message"):  # noqa: S314 - our own file
            said = message.find("translation")
            if message.findtext("source") == text and said is not None and not said.get("type"):
                found[file.stem.removeprefix("growthdesk_")] = said.text or text
    return {code: said for code, said in found.items() if said != text}


def metainfo(summary: str, releases: list[Release]) -> str:
    """The AppStream metainfo, with the releases of the changelog; what is to come is development."""
    tree = ElementTree.fromstring(filled("growthdesk.metainfo.xml", summary))  # noqa: S314
    ElementTree.SubElement(tree, "releases").extend(_told(releases))
    ElementTree.indent(tree)
    return ElementTree.tostring(tree, encoding="unicode", xml_declaration=True) + "\n"


def _told(releases: list[Release]) -> Iterator[ElementTree.Element]:
    for release in releases:
        if not release.changes:
            continue
        kind = "stable" if release.version else "development"
        made = ElementTree.Element(
            "release",
            type=kind,
            version=release.version or __version__,
            date=(release.day or built_on()).isoformat(),
        )
        description = ElementTree.SubElement(made, "description")
        for name, entries in release.changes.items():
            ElementTree.SubElement(description, "p").text = name
            changes = ElementTree.SubElement(description, "ul")
            for entry in entries:
                ElementTree.SubElement(changes, "li").text = plain(entry)
        yield made


def built_on() -> date:
    """The day of what is built: SOURCE_DATE_EPOCH if that is given, else of the changelog."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    moment = float(given) if given else (ROOT / "CHANGELOG.md").stat().st_mtime
    return datetime.fromtimestamp(moment, UTC).date()
