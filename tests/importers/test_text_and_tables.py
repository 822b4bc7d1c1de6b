"""Bytes become text, text becomes rows: by hand, and for anything at all."""

import csv
import io
import tracemalloc
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.importers.files import read

from growthdesk.errors import Trouble
from growthdesk.importers.files.delimited import read_table
from growthdesk.importers.files.part import LARGEST_PART
from growthdesk.importers.files.source import in_memory, pasted, read_source
from growthdesk.importers.files.text import text_of
from growthdesk.importers.found import Found, Options
from growthdesk.importers.recognise import recognise

OPTIONS = Options(ZoneInfo("Europe/Berlin"), date(2026, 11, 23))


def found_in(data: bytes | str) -> Found:
    return read("t.csv", data, OPTIONS)


def counts(data: bytes | str) -> dict[str, int]:
    return {c.day.isoformat(): c.count.followers for c in found_in(data).counts}


TEXT = "Datum;Follower\n2025-01-01;7412\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode("utf-8"),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
        TEXT.replace(";", "\t").encode(),
        TEXT.replace(";", ",").encode(),
        TEXT.replace(";", "|").encode(),
        TEXT.replace(";", "   ").encode(),
        ("sep=;\r\n" + TEXT).encode(),
        ("sep=,\n" + TEXT.replace(";", ",")).encode("utf-16"),
        ("# Start, end; Jan 2025\n\n" + TEXT).encode(),
        ("Instagram\n\n" + TEXT).encode(),
        b'"Datum;""Follower"""\n"2025-01-01;""7412"""\n',
        b"2025-01-01;7412\n",
        b"2025-01-01\t7,412",
        "Day;\u00adFol\u00adlo\u00adwers \u200b;followers\n2025-01-01;7412;1".encode(),
    ],
)
def test_the_same_table_in_every_dress(data: bytes) -> None:
    assert counts(data) == {"2025-01-01": 7412}


def test_letters_survive_each_encoding() -> None:
    text = "published_at,title\n2025-01-01,Käsekuchen für 8 €\n"
    for encoding in ("utf-8", "utf-8-sig", "cp1252", "utf-16"):
        assert found_in(text.encode(encoding)).posts[0].title == "Käsekuchen für 8 €"


@pytest.mark.parametrize(
    ("title", "encoding", "told"),
    [
        ("パンの作り方", "shift-jis", "Shift-JIS"),
        ("Хлеб на закваске", "cp1251", "Windows-1251"),
        ("Przepis na żurek z Łodzi", "cp1250", "Windows-1250"),
        ("面包的做法", "gb18030", "GB 18030"),
        ("麵包的做法", "big5", "Big5"),
        ("빵 만드는 법", "cp949", "EUC-KR"),
        ("Crème brûlée", "mac-roman", "Mac Roman"),
        ("Ekşi mayalı ekmek", "cp1254", "Windows-1254"),
        ("Πώς να φτιάξετε ψωμί", "cp1253", "Windows-1253"),
        ("طريقة عمل الخبز", "cp1256", "Windows-1256"),
    ],
)
def test_letters_of_another_encoding_are_guessed_and_doubted(
    title: str, encoding: str, told: str
) -> None:
    found = found_in(f"published_at,title\n2025-01-01,{title}\n".encode(encoding))
    assert [post.title for post in found.posts] == [title]
    assert f"read as {told}, which is a guess" in found.doubts[0]


def test_letters_that_cannot_be_told_are_not_guessed() -> None:
    with pytest.raises(Trouble) as told:
        found_in(b"published_at,title\n2025-01-01,\xff\xfe\x81\x9d\xff\x81\x8d\xfe\n")
    assert told.value.says == "“t.csv” is written in an encoding that cannot be told."
    assert told.value.advice == "Save the table as “CSV UTF-8”, and import that file."


@pytest.mark.parametrize(
    "title", ["———————— «Été à l’œuvre…» ————————", "Año nuevo – ¡sí!", "€€€€ für Öl", "Straße"]
)
def test_letters_of_western_europe_need_no_utf_8(title: str) -> None:
    found = found_in(f"published_at,title\n2025-01-01,{title}\n".encode("cp1252"))
    assert [post.title for post in found.posts] == [title]


def test_a_damaged_byte_does_not_change_the_letters_around_it() -> None:
    data = "published_at,title\n2025-01-01,Crêpes für Zoë\n2025-01-02,R?sti\n".encode()
    found = found_in(data.replace(b"?", b"\xf6"))
    assert [post.title for post in found.posts] == ["Crêpes für Zoë", "R\ufffdsti"]


def test_lines_are_those_of_the_file() -> None:
    data = 'sep=,\n# by hand\n\ndate,title\n2025-01-01,"two\nlines"\n\nx,bad\n2025-01-03,fine\n'
    found = found_in(data)
    assert [(p.line, p.title) for p in found.posts] == [(5, "two\nlines"), (9, "fine")]
    assert [(s.line, s.reason) for s in found.skipped] == [(8, "“x” is not a day.")]


def test_a_quote_left_open_costs_its_own_row_only() -> None:
    found = found_in('date,followers\n2025-01-01,5\n2025-01-02,"6\n2025-01-03,7\n2025-01-04,8\n')
    assert [c.line for c in found.counts] == [2, 4, 5]
    assert [(s.line, s.reason) for s in found.skipped] == [
        (3, "A quote opens here and is never closed.")
    ]


def test_a_row_with_more_cells_than_the_header_is_not_guessed_at() -> None:
    found = found_in("published_at,title,likes\n2025-01-01,Salt, fat,7\n2025-01-02,Acid,8,\n")
    assert [p.title for p in found.posts] == ["Acid"]
    assert [s.line for s in found.skipped] == [2]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"1" * 10_000_000, "a line of more than 1,000,000 characters"),
        (b"date,followers\n" + b"2025-01-01,5," * 800_000, "a line of more than"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", "is a picture or a video"),
        (b"PK\x03\x04\x14\0\0\0\x08\0" + b"date,followers" * 9, "is not a text file"),
        (b"\n\n  \n\r\n", "There is nothing in"),
        (b"date,followers\n", "a header and no rows"),
        (b"\xef\xbb\xbfpublished_at\r\n\r\n", "a header and no rows"),
        (b"hello", "no table of follower counts or posts"),
        (b"name,age\nMira,29\nTom,31\n", "no table of follower counts or posts"),
        (b"date" + b",x" * 10_000 + b"\n2025-01-01,1", "more than 10,000 columns"),
    ],
)
def test_what_is_no_table_is_said_in_a_sentence(data: bytes, says: str) -> None:
    with pytest.raises(Trouble) as told:
        found_in(data)
    assert says in told.value.says
    assert told.value.advice.endswith(".")


def test_a_million_blank_rows_below_a_table_are_nothing() -> None:
    assert counts("date,followers,a\n2025-01-01,5,\n" + ",,\n" * 1_000_000) == {"2025-01-01": 5}


def test_ten_megabytes_on_one_line_cost_no_more_than_themselves() -> None:
    data = b"7" * 10_000_000
    tracemalloc.start()
    with pytest.raises(Trouble):
        found_in(data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 25_000_000


def test_reading_a_path(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"date,followers\n")
    (part,) = read_source(tmp_path / "a.csv").parts
    assert (part.name, part.size, part.read()) == ("a.csv", 15, b"date,followers\n")
    (tmp_path / "empty.csv").touch()
    for name, says in (
        ("none.csv", "There is no file “none.csv”."),
        ("empty.csv", "“empty.csv” is empty."),
        (".", "is a folder."),
        ("a.csv/b.csv", "“b.csv” cannot be read"),
        ("a\0b", "cannot be read"),
    ):
        with pytest.raises(Trouble) as told:
            read_source(tmp_path / name)
        assert says in told.value.says


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "big.csv").open("wb") as file:
        file.truncate(LARGEST_PART + 1)  # a hole: it takes no room on the disk
    with pytest.raises(Trouble, match="larger than 128 MB"):
        read_source(tmp_path / "big.csv")


def test_a_paste_is_a_table_too() -> None:
    found = recognise(pasted("Date\tFollowers\n2025-01-01\t7,412\n"))[0].read(OPTIONS)
    assert found.name == "Pasted table"
    assert found.counts[0].count.followers == 7412


CELL = st.text(
    st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\u2028"), max_size=12
) | st.sampled_from(['a "b" c', "x\ny", "1,5", "a;b", "a\tb", "'", '"', "=1+1", "#x"])


@settings(max_examples=60)
@given(
    st.lists(st.tuples(CELL, CELL), min_size=1, max_size=8),
    st.sampled_from(",;\t|"),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_what_a_csv_writer_writes_is_read_back(
    rows: list[tuple[str, str]], divider: str, encoding: str
) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=divider)
    writer.writerow(["date", "title", "caption"])
    writer.writerows(("2025-01-01", *row) for row in rows)
    table = read_table("t", text_of(in_memory("t", out.getvalue().encode(encoding)).parts[0]))
    assert table.header == ("date", "title", "caption")
    assert [[cell.strip() for cell in cells[1:]] for _, cells in table.rows] == [
        [cell.strip() for cell in row] for row in rows
    ]


MESS = st.lists(
    st.sampled_from(
        [
            *("date", "followers", "published_at", "likes", "subscribers", "net", "time"),
            *(",", ";", "\t", "\n", "\r\n", '"', "sep=;", "#", "|", " ", "\ufeff", "\0"),
            *("2025-01-01", "1/2/25", "2025-02-30", "12.3K", "1,234.5", "-5", "5%", "²", "٣"),
            *("0001-01-01T00:00+23:59", "9999-12-31T23:59-23:59", "45000.5", "1735689600"),
            *("12:60", "24:00", "13 pm", "30 Feb 2024", "9" * 30, "K", "reel", "é"),
        ]
    ),
    max_size=40,
).map("".join)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300) | MESS.map(str.encode))
def test_no_bytes_end_in_anything_but_a_finding_or_trouble(data: bytes) -> None:
    try:
        founds = [one.read(OPTIONS) for one in recognise(in_memory("t.csv", data))]
    except Trouble:
        return
    for found in founds:
        assert all(count.day <= OPTIONS.today for count in found.counts)
        assert all(post.day <= OPTIONS.today for post in found.posts)
        lines = [skipped.line for skipped in found.skipped]
        assert lines == sorted(set(lines))
        taken = {post.line for post in found.posts} | {count.line for count in found.counts}
        assert not taken & set(lines)
