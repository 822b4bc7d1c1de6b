"""Files made to do harm: each ends in rows or in one clear sentence, within limits of its reading."""

import re
import tarfile
import unicodedata
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from tests.importers import hostile_files as hostile
from tests.importers.hostile_files import MEGABYTE, TABLE, Builder, tar_entry, written
from tests.importers.workbooks import xlsx_of

from growthdesk.domain.known_rows import KnownRows
from growthdesk.domain.rows import Account
from growthdesk.domain.rules import Rules
from growthdesk.errors import Trouble
from growthdesk.importers.comparing.compare import FileFacts, compare
from growthdesk.importers.files import archive, bounded, sheets, tars, text
from growthdesk.importers.files.part import LARGEST_PART
from growthdesk.importers.files.source import digest_of, read_sources
from growthdesk.importers.found import Found, Options
from growthdesk.importers.recognise import recognise
from growthdesk.importers.values.month_names import languages

ZONE = ZoneInfo("Europe/Sofia")
OPTIONS = Options(ZONE, date(2026, 11, 23))


def imported(path: Path) -> list[Found]:
    """Everything that a file gives, after it was compared with an empty log."""
    found = []
    for source in read_sources(path):
        for thing in recognise(source):
            one = thing.read(OPTIONS)
            compare(
                *(one, Account("a", "instagram", "mira"), KnownRows()),
                datetime(2026, 11, 23, 12, tzinfo=ZONE),
                rules=Rules(),
                file=FileFacts(source.name, 1, digest_of(thing.parts)),
            )
            found.append(one)
    return found


def refused(path: Path) -> str:
    """What is said of a file that gives nothing: a sentence and an advice that people can read."""
    with pytest.raises(Trouble) as caught:
        imported(path)
    for said in (caught.value.says, caught.value.advice):
        assert said.endswith(".")
        assert len(said) < 300
        assert not any(unicodedata.category(letter) in ("Cc", "Cs") for letter in said)
    assert not re.search(r"[.:;] [A-Z]", re.sub(r"“.*?”", "", caught.value.says))
    return caught.value.says


def file_of(name: str, data: bytes) -> Builder:
    return lambda to: written(to, name, data)


HEADER = b"date,followers\n"
POSTS = b'[{"media":[{"creation_timestamp":%s,"uri":"a.jpg"}]}]'

_TOO_LONG = "unpacks to more than any export|is damaged"
"""From 3.14 on Python does not read a header of such a length at all."""

REFUSED: dict[str, tuple[Builder, str]] = {
    "zeros after a mark": (file_of("a.csv", b"\xff\xfe" + b"\0" * 9000), "is not a text file"),
    "noise": (file_of("a.csv", bytes(range(256)) * 400), "encoding|not a text"),
    "a long line": (file_of("a.csv", HEADER + b"1" * 1_000_001), "more than 1,000,000"),
    "10^6 columns": (file_of("a.csv", b",".join(b"%d" % n for n in range(10**6))), "more than"),
    "more cells than memory": (file_of("a.csv", HEADER + b"1,2,3\n" * 800_000), "larger than any"),
    "empty lines": (file_of("a.csv", b"\n" * 2_000_000), "nothing in"),
    "more JSON than memory": (
        file_of("posts_1.json", b'[{"media":[]}' + b",{}" * 2_000_000 + b"]"),
        "is larger than any list",
    ),
    "escapes without end": (
        file_of("posts_1.json", b'[{"media":[],"title":"' + rb"\ud800" * 7_900_000 + b'"}]'),
        "is larger than any list",
    ),
    "a deep script": (
        file_of("tweets.js", b"window.YTD.tweets.part0 = " + b"[" * 3_000_000),
        "is damaged",
    ),
    "a bomb": (
        lambda to: hostile.bomb(to, "a.zip", "followers.csv", LARGEST_PART + 1),
        "“followers.csv” is larger than 128 MB",
    ),
    "a bomb of bzip2": (
        lambda to: hostile.bomb(to, "a.zip", "a.csv", 50 * MEGABYTE, zipfile.ZIP_BZIP2),
        "“a.zip” is damaged",
    ),
    "a bomb of lzma": (
        lambda to: hostile.bomb(to, "a.zip", "a.csv", 20 * MEGABYTE, zipfile.ZIP_LZMA),
        "“a.zip” is damaged",
    ),
    "a bomb of bzip2 in a workbook": (
        lambda to: hostile.bomb(to, "a.xlsx", "xl/workbook.xml", 9 * MEGABYTE, zipfile.ZIP_BZIP2),
        "cannot be read as a spreadsheet",
    ),
    "zips in zips": (partial(hostile.nested, depth=3, width=9), "export that is known"),
    "links": (hostile.linked, "export that is known"),
    "a lock": (hostile.locked, "locked with a password"),
    "outside": (
        lambda to: hostile.zipped(to, "a.zip", {"../a.csv": TABLE, "x\\..\\b.csv": TABLE}),
        "export that is known",
    ),
    "a heap of tables": (
        partial(hostile.many_entries, count=1_001, name="{}.csv", data=TABLE),
        "holds 1,001 tables",
    ),
    "a heap of workbooks": (
        partial(hostile.many_entries, count=41, name="{}.xlsx", data=b"x"),
        "holds 41 spreadsheets",
    ),
    "a name of control signs": (
        lambda to: written(to, "a.zip", hostile.raw_zip([(b"a\x1b[2J\x07.csv", TABLE, 0)], lie=10**9)),
        "“a�\\[2J�.csv” is larger than",
    ),
    "a name of 1,900 letters": (
        lambda to: written(to, "a.zip", hostile.raw_zip([(b"a" * 1896 + b".csv", TABLE, 0)], lie=10**9)),
        "“a{60}…a{35}.csv” is larger than",
    ),
    "a name that is longer than any path": (
        lambda to: written(to, "a.zip", hostile.raw_zip([(b"a/" * 20_000 + b"a.csv", TABLE, 0)])),
        "export that is known",
    ),
    "a name that is no UTF-8": (
        lambda to: written(to, "a.zip", hostile.raw_zip([(b"\xff\xfe.csv", TABLE, 0x800)])),
        "is damaged",
    ),
    "an empty name": (
        lambda to: written(to, "a.zip", hostile.raw_zip([(b"", TABLE, 0)])),
        "export that is known",
    ),
    "half a zip": (file_of("a.zip", hostile.raw_zip([(b"a.csv", TABLE, 0)])[:-30]), "is damaged"),
    "a size that is a lie": (
        lambda to: written(to, "a.zip", hostile.raw_zip([(b"a.csv", TABLE, 0)], lie=7)),
        "is damaged",
    ),
    "devices": (
        lambda to: hostile.tarred(
            to, "a.tar", *(tar_entry("a.csv", kind, "/etc/passwd") for kind in (b"1", b"2", b"3", b"6"))
        ),
        "export that is known",
    ),
    "a header of gigabytes": (
        lambda to: hostile.packed_header(to, "a.tar.gz", tarfile.XHDTYPE, 9 * MEGABYTE),
        _TOO_LONG,
    ),
    "a name of gigabytes": (
        lambda to: hostile.packed_header(to, "a.tgz", tarfile.GNUTYPE_LONGNAME, 9 * MEGABYTE),
        _TOO_LONG,
    ),
    "a packed tar of gigabytes": (
        lambda to: hostile.packed_header(
            to, "a.tar.gz", tarfile.REGTYPE, tars.LEAST_UNPACKED + 9 * MEGABYTE
        ),
        "unpacks to more than any export",
    ),
    "a sparse file": (lambda to: hostile.sparse_tar(to, 10**18), "export that is known"),
    "gzip without a tar": (file_of("a.gz", b"\x1f\x8b\x08" + bytes(99)), "is damaged"),
    "gzip of a sort that is not": (file_of("a.gz", b"\x1f\x8b\x07" + bytes(99)), "is damaged"),
    "bzip2 that ends": (file_of("a.bz2", b"BZh91AY&SY" + b"x" * 99), "is damaged"),
    "a billion laughs": (hostile.laughs, "cannot be read as a spreadsheet"),
    "two cells in opposite corners": (hostile.corners, "cannot be read|larger than any"),
    "cells by saying so": (
        partial(hostile.repeated_cells, columns=10**9, rows=10**9),
        "cannot be read|larger than any",
    ),
    "more files than a workbook has": (
        lambda to: written(
            to, "a.xlsx", xlsx_of({f"S{n}": "<row/>" for n in range(10_001)})
        ),
        "is larger than any export",
    ),
    "tags without end": (
        lambda to: hostile.workbook(to, "<si>" * 100_000, ""),
        "cannot be read as a spreadsheet|no table",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_is_refused_in_a_sentence(name: str, tmp_path: Path) -> None:
    build, says = REFUSED[name]
    assert re.search(says, refused(build(tmp_path)))


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(lambda to: hostile.overlapping(to, 300, 0), id="entries on each other"),
        pytest.param(hostile.with_pipes, id="a folder with pipes, links and devices"),
        pytest.param(hostile.twice_the_same_name, id="two files of one name"),
        pytest.param(lambda to: hostile.tarred(to, "a.tar", tar_entry("a\udcff\x1b.csv")), id="tar"),
        pytest.param(lambda to: hostile.tarred(to, "a.tgz", tar_entry("a.csv")), id="packed tar"),
        pytest.param(
            file_of("a.csv", HEADER + b"2026-11-01,9\n" + b"2026-11-02," + b"9" * 900_000),
            id="a cell of 900,000 digits",
        ),
        pytest.param(
            file_of("a.csv", HEADER + b"2026-11-01,9\n=cmd|' /C calc'!A0,@SUM(1)\n"), id="formulas"
        ),
        pytest.param(
            file_of("a.csv", HEADER + b"2026-11-01,9\r2026-11-02,9\r\n\x1b[2J\x07\n"), id="signs"
        ),
        pytest.param(
            file_of("a.csv", HEADER + "ﷺ".encode() * 90_000 + b",1\n2026-11-01,9\n"), id="letters"
        ),
        pytest.param(
            file_of("posts_1.json", POSTS % b"NaN" + b" "), id="a time that is no number"
        ),
        pytest.param(
            lambda to: hostile.outbox(to, "<a b='<!--&#99999999999;" * 400, 30), id="broken pages"
        ),
    ],
)  # fmt: skip
def test_what_is_odd_gives_what_is_sound_in_it(
    path: Callable[[Path], Path], tmp_path: Path
) -> None:
    found = imported(path(tmp_path))
    assert found
    for one in found:
        said = [one.name, *one.doubts, *(row.reason for row in one.skipped)]
        assert all(text.isprintable() and len(text) < 300 for text in said)


def test_a_folder_is_read_without_its_links(tmp_path: Path) -> None:
    (found,) = imported(hostile.with_pipes(tmp_path))
    assert [count.count.followers for count in found.counts] == [900, 905, 911]


def test_all_readings_of_an_archive_are_counted_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounded, "MOST_READ", 5 * bounded.LEAST)
    (source,) = read_sources(hostile.zipped(tmp_path, "a.zip", {"a.csv": TABLE}))
    (part,) = source.parts
    for _ in range(5):
        assert part.read() == TABLE
    with pytest.raises(Trouble, match="unpacks to more than any export"):
        part.head(3)


def test_the_list_of_a_zip_is_bounded_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = hostile.many_entries(tmp_path, 300, "{}.jpg", b"")
    monkeypatch.setattr(archive, "LARGEST_LIST", 4_000)
    assert "unpacks to more" in refused(path)


def test_a_file_that_is_larger_than_any_is_not_read_to_its_end(tmp_path: Path) -> None:
    with (tmp_path / "a.csv").open("wb") as file:
        file.truncate(10**12)
    assert "is larger than 128 MB" in refused(tmp_path / "a.csv")


def test_parts_of_a_packed_tar_beyond_memory_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tars, "LARGEST_PART", len(TABLE))
    (source,) = read_sources(
        hostile.tarred(tmp_path, "a.tgz", tar_entry("a.csv"), tar_entry("b.csv"))
    )
    first, second = source.parts
    assert first.read() == TABLE
    with pytest.raises(Trouble, match="is larger than"):
        second.read()


def test_a_workbook_beside_others_has_a_tenth_of_the_room(tmp_path: Path) -> None:
    row = '<row r="1"><c r="A1"><v>1</v></c></row>'
    data = xlsx_of({"S": row + "<!--" + " " * (sheets.MOST_UNPACKED // 10) + "-->"})
    (source,) = read_sources(hostile.zipped(tmp_path, "a.zip", {"a.xlsx": data}))
    (part,) = source.parts
    with pytest.raises(Trouble, match="is larger than any export"):
        sheets.read_sheets(part)
    (sheet,) = sheets.read_sheets(replace(part, begin=None))
    assert sheet.rows == ((1, ("1",)),)


def test_memory_is_counted_before_rows_are_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, "a.csv", TABLE)
    assert imported(path)
    monkeypatch.setattr(text, "MOST_MEMORY", 1_000)
    assert "is larger than any sheet" in refused(path)


def test_a_month_is_found_whole_and_the_longest_of_two() -> None:
    english = next(one for one in languages() if one.key == "en")
    found = [english.pattern.search(said) for said in ("may", "mayor", "xmay", "5 sept.", "sep")]
    assert [match[0] if match else None for match in found] == ["may", None, None, "sept", "sep"]
