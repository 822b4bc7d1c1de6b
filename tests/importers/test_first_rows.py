"""The first rows of a part, whatever it is."""

from functools import partial

import pytest

from growthdesk.errors import Trouble
from growthdesk.importers.files.first_rows import first_rows, may_be_tables
from growthdesk.importers.files.part import Part
from growthdesk.importers.files.source import Source


def part_of(data: bytes, name: str = "a.csv") -> Part:
    return Part(name, len(data), partial(bytes, data))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_first_rows_of_a_long_text(encoding: str) -> None:
    text = "day,text\n\n" + "2025-01-01,ünï 🎂 文\n" * 50_000
    rows = first_rows(part_of(text.encode(encoding)), most=3)
    assert rows == [["day", "text"], ["2025-01-01", "ünï 🎂 文"], ["2025-01-01", "ünï 🎂 文"]]


@pytest.mark.parametrize("data", [b"", b"\x00" * 100_000, b"\x89PNG\r\n\x1a\n\x00\x00\x00"])
def test_what_is_no_text_has_no_rows(data: bytes) -> None:
    assert first_rows(part_of(data)) == []


def test_what_cannot_be_read_has_no_rows() -> None:
    def locked() -> bytes:
        raise Trouble("It is locked.", "Unpack it.")

    assert first_rows(Part("a.csv", 5, locked)) == []


def test_of_several_parts_those_named_as_tables_are_looked_at() -> None:
    parts = tuple(part_of(b"a", name) for name in ("a.CSV", "b.jpg", "c.txt", "d/e.tsv", "f"))
    assert [part.name for part in may_be_tables(Source("x.zip", parts))] == [
        "a.CSV",
        "c.txt",
        "d/e.tsv",
    ]
    assert may_be_tables(Source("f", parts[4:])) == parts[4:]
