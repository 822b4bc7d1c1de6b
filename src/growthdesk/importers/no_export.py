"""What people choose that is no export: told by what stands in it, with what to choose instead."""

import re

from growthdesk.errors import Trouble
from growthdesk.importers.files.json_text import json_of
from growthdesk.importers.files.part import Part
from growthdesk.importers.files.source import Source

_LOOKED_AT = 1024
_PAGE = re.compile(rb"[\s\xef\xbb\xbf]*<(?:!doctype\s+html|html|head|body|table)\b", re.IGNORECASE)
_LISTS = re.compile(rb"[\s\xef\xbb\xbf]*[\[{]")

_NUMBERS = "Type the numbers that it shows, or export them as CSV or XLSX."
_OTHER_FORMAT = (
    "Ask the platform for its data as JSON or CSV; save a table of your own as CSV or XLSX."
)
_UNPACK = "Unpack it, and import the folder."

_BEGINNINGS: tuple[tuple[re.Pattern[bytes], str, str], ...] = (
    (_PAGE, "is a web page, which is not read", _OTHER_FORMAT),
    (re.compile(rb"%PDF-"), "is a PDF, which is not read", _NUMBERS),
    (
        re.compile(rb"\xff\xd8\xff|\x89PNG|GIF8|RIFF....WEBP|....ftyp", re.DOTALL),
        "is a picture or a video",
        _NUMBERS,
    ),
    (
        re.compile(rb"7z\xbc\xaf|Rar!|PK\x07\x08"),
        "is an archive of a sort that is not opened here",
        _UNPACK,
    ),
    (
        re.compile(rb"SQLite format 3\0"),
        "is a database, no export",
        "If it is a log, open it with File > Open, or take its rows in with File > Merge.",
    ),
    (
        re.compile(rb".{1,3}\xa2eroots", re.DOTALL),
        "is a repository of Bluesky, which tells neither followers nor likes",
        "Log your counts by hand, or import a table of them.",
    ),
)
_INSIDE: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (
        re.compile(r"(?:^|/)Index/.*\.iwa$|(?:^|/)Index\.zip$"),
        "is a document of Numbers, Pages or Keynote",
        "In Numbers choose File, Export To, and CSV or Excel; import what it writes.",
    ),
    (
        re.compile(r"^(?:word/document|ppt/presentation)\.xml$"),
        "is a text document or a presentation",
        "Copy the table in it, and paste it here, or save it as CSV or XLSX.",
    ),
    (
        re.compile(r"(?:^|/)your_facebook_activity/"),
        "is a download of Facebook, which is not read",
        "Export the posts of your page from Meta Business Suite instead.",
    ),
)
_READ = frozenset(("csv", "tsv", "tab", "txt", "xlsx", "xls", "xlsb", "ods"))


def refuse_what_is_no_export(source: Source) -> None:
    """Raises Trouble, with what to choose instead, for a source that no importer can have use of.

    A text is left to those who read tables, and so is what is not known here.
    """
    said = _of_file(source.plain_file) if source.plain_file else _of_archive(source)
    if said is not None:
        what, advice = said
        raise Trouble(f"“{source.name}” {what}.", advice)


def _of_file(part: Part) -> tuple[str, str] | None:
    head = part.head(_LOOKED_AT)[:_LOOKED_AT]
    for beginning, what, advice in _BEGINNINGS:
        if beginning.match(head):
            return what, advice
    if not _LISTS.match(head):
        return None
    try:
        json_of(part)
    except Trouble:
        if part.name.lower().endswith((".json", ".js")):
            raise
        return None  # a title in brackets, perhaps
    return (
        "is no list of posts or followers that is known from a platform",
        "Choose the whole download as it came; save a table of your own as CSV or XLSX.",
    )


def _of_archive(source: Source) -> tuple[str, str] | None:
    for inside, what, advice in _INSIDE:
        if any(inside.search(part.name) for part in source.parts):
            return what, advice
    ends = {part.name.lower().rpartition(".")[2] for part in source.parts}
    if "html" in ends and not ends & _READ:
        return "holds only web pages, which are not read", _OTHER_FORMAT
    return None
