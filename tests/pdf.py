"""The texts of a PDF as they would be selected in it, read without any other program."""

import re
import zlib
from collections.abc import Iterator

_OBJECT = re.compile(rb"(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
_STREAM = re.compile(rb"stream\n(.*?)\nendstream", re.DOTALL)
_RANGE = re.compile(rb"<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> (<[0-9A-Fa-f]+>|\[[^]]*\])")
_RUN = re.compile(rb"/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj")


def pdf_texts(content: bytes) -> list[list[str]]:
    """For each page its texts in the order in which they were drawn, with what they mean."""
    objects = {int(number): body for number, body in _OBJECT.findall(content)}
    return [
        list(_texts(_stream(objects[_number(page, b"Contents")]), _fonts(page, objects)))
        for page in (objects[number] for number in _kids(objects))
    ]


def _kids(objects: dict[int, bytes]) -> list[int]:
    (pages,) = (body for body in objects.values() if b"/Type /Pages" in body)
    kids = re.search(rb"/Kids\s*\[(.*?)\]", pages, re.DOTALL)
    assert kids is not None
    return [int(number) for number in re.findall(rb"(\d+) 0 R", kids[1])]


def _number(body: bytes, key: bytes) -> int:
    match = re.search(rb"/" + key + rb" (\d+) 0 R", body)
    assert match is not None
    return int(match[1])


def _stream(body: bytes) -> bytes:
    match = _STREAM.search(body)
    assert match is not None
    return zlib.decompress(match[1]) if b"/FlateDecode" in body else match[1]


def _fonts(page: bytes, objects: dict[int, bytes]) -> dict[bytes, dict[int, str]]:
    resources = objects[_number(page, b"Resources")]
    found = re.findall(rb"/(F\d+) (\d+) 0 R", resources)
    return {
        name: _meanings(_stream(objects[_number(objects[int(number)], b"ToUnicode")]))
        for name, number in found
    }


def _meanings(table: bytes) -> dict[int, str]:
    meanings = {}
    for first, last, target in _RANGE.findall(table):
        start, end = int(first, 16), int(last, 16)
        codes = re.findall(rb"<([0-9A-Fa-f]+)>", target)
        for place, glyph in enumerate(range(start, end + 1)):
            if len(codes) > 1:
                meanings[glyph] = bytes.fromhex(codes[place].decode()).decode("utf-16-be")
            else:
                meanings[glyph] = chr(int(codes[0], 16) + place)
    return meanings


def _texts(content: bytes, fonts: dict[bytes, dict[int, str]]) -> Iterator[str]:
    for run in re.findall(rb"BT\n(.*?)ET\n", content, re.DOTALL):
        text = ""
        meanings: dict[int, str] = {}
        for font, codes in _RUN.findall(run):
            if font:
                meanings = fonts[font]
            text += "".join(
                meanings.get(int(codes[i : i + 4], 16), "\ufffd") for i in range(0, len(codes), 4)
            )
        yield text.rstrip(" ")  # at which a line broke
