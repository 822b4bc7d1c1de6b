"""The law of exports: what goes out comes back, row by row, whatever was written."""

import csv
import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.store.rows import Log, contents, fitting, rows

from growthdesk.domain.edits import Put, batch
from growthdesk.domain.made_report import MadeReport
from growthdesk.domain.rows import Account, Note, Post, Row, key_of
from growthdesk.exports.cells import cell, columns_of, value_in
from growthdesk.exports.compare import compare_log, known_rows
from growthdesk.exports.found import WholeLog, is_whole_log, read_whole_log
from growthdesk.exports.names import file_of, kinds_by_file
from growthdesk.exports.tables import Made
from growthdesk.exports.write import write_export
from growthdesk.importers.comparing.fates import Fate
from growthdesk.importers.files.source import read_sources
from growthdesk.store.store import Store
from growthdesk.store.tables import TABLES

NOW = datetime(2026, 11, 23, 11, tzinfo=UTC)
KINDS = (
    "kind: “hologram” is not one of photo, carousel, reel, video, short, story, live, text, link,"
    " reply."
)
FORMS = ("log", "log.zip", "log.json")
some_rows = st.lists(rows, max_size=12)


@contextmanager
def log_of(wanted: list[Row], folder: Path, name: str) -> Iterator[Store]:
    """A log with these rows, and with those that they need."""
    log: Log = {}
    with Store(folder / name, lambda: NOW) as store:
        store.apply(fitting(log, [("put", row) for row in wanted]), "these")
        yield store


def exported(store: Store, path: Path) -> Path:
    made = Made("0.1.0", NOW.date(), store.read.digest())
    write_export(path, store.read.everything(), made, lambda _: None)
    return path


def found_in(path: Path) -> WholeLog:
    (source,) = read_sources(path)
    assert is_whole_log(source)
    return read_whole_log(source, lambda _: None)


def imported(store: Store, path: Path) -> WholeLog:
    found = found_in(path)
    store.apply(compare_log(found, known_rows(store.read.every)).edit, "import")
    return found


@settings(max_examples=30, deadline=None)
@given(some_rows, st.sampled_from(FORMS))
def test_what_went_out_comes_back_into_an_empty_log(wanted: list[Row], form: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with log_of(wanted, folder, "a.db") as store:
            path = exported(store, folder / form)
            before = (contents(store.path), store.read.digest(), store.read.everything())
        with Store(folder / "b.db", lambda: NOW) as other:
            found = imported(other, path)
            assert (found.unread, found.doubts) == ((), ())
            assert contents(other.path) == before[0]
            assert other.read.digest() == before[1]
            assert other.read.everything() == before[2]  # in the same order too


@settings(max_examples=20, deadline=None)
@given(some_rows, some_rows)
def test_into_another_log_it_is_one_step(wanted: list[Row], there: list[Row]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with log_of(wanted, folder, "a.db") as store:
            path = exported(store, folder / "log.zip")
            out = contents(store.path)
        with log_of(there, folder, "b.db") as other:
            before = contents(other.path)
            imported(other, path)
            assert contents(other.path) == before | out
            assert compare_log(found_in(path), known_rows(other.read.every)).count(Fate.SAME) == (
                len(out)
            )
            if contents(other.path) != before:
                other.undo()
            assert contents(other.path) == before


@settings(max_examples=200, deadline=None)
@given(st.text() | st.sampled_from(("=1+1", "+49", "-1", "@mira", "\t=1", "\r=1", "'", "''", "")))
def test_a_text_is_no_formula_and_stays_the_same(text: str) -> None:
    for column in columns_of(Post):
        if column.sort != "text":
            continue
        written = cell(column, text)
        assert isinstance(written, str)
        assert not written.startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"))
        assert value_in(column, written) == text


@pytest.mark.parametrize(
    "text", ["17912345678901234", "12345e67", "2026-11-03", "3/4", "1,5 %", "€ 12", "12:30", "007"]
)
def test_what_a_spreadsheet_would_round_stands_there_as_text(text: str) -> None:
    (title,) = (column for column in columns_of(Post) if column.name == "title")
    assert cell(title, text) == f"'{text}"


def test_every_table_is_in_an_export(store: Store, tmp_path: Path) -> None:
    folder = exported(store, tmp_path / "log")
    assert {path.name for path in folder.iterdir()} == {
        "README.txt", "log.json", *(file_of(kind) for kind in TABLES)
    }  # fmt: skip
    readme = (folder / "README.txt").read_text("utf-8")
    said = json.loads((folder / "log.json").read_text("utf-8"))
    assert len(said["tables"]) == len(said["rows"]) == len(TABLES)
    for name, kind in kinds_by_file().items():
        with (folder / name).open(encoding="utf-8-sig", newline="") as file:
            (header,) = csv.reader(file)
        assert [word for word in header if word != "account"] == [*TABLES[kind].columns]
        assert f"{name}: 0 rows" in readme


def test_where_reports_lie_is_in_no_export(store: Store, tmp_path: Path) -> None:
    made = MadeReport(
        *("r1", "progress", "2026-10", "", "growth", "en", "October.pdf"),
        *(NOW.date(), NOW, "0.1.0", "0" * 16, "0" * 16),
    )
    store.keep_report(made, Path("/home/mira/secret/October.pdf"))
    folder = exported(store, tmp_path / "log")
    assert all(b"secret" not in path.read_bytes() for path in folder.iterdir())
    assert b"October.pdf" in (folder / "made-reports.csv").read_bytes()


@pytest.mark.parametrize("accounts", ["", ",", ",jo", "mira,,jo,"])
def test_accounts_of_a_report_come_back_to_the_letter(
    store: Store, tmp_path: Path, accounts: str
) -> None:
    made = MadeReport(
        *("r1", "progress", "2026-10", accounts, "growth", "en", "October.pdf"),
        *(NOW.date(), NOW, "0.1.0", "0" * 16, "0" * 16),
    )
    store.apply(Put(made), "another program wrote it so")
    with Store(tmp_path / "other.growthdesk", lambda: NOW) as other:
        imported(other, exported(store, tmp_path / "log"))
        assert contents(other.path) == contents(store.path)


@pytest.fixture
def folder(store: Store, tmp_path: Path) -> Path:
    """The export of a log with an account, three posts and a note."""
    mira = Account("mira", "instagram", "mira.bakes")
    posts = [Post(f"p{n}", "mira", date(2026, 11, n), title=f"Loaf {n}") for n in (1, 2, 3)]
    note = Note("n1", "mira", date(2026, 11, 2), "=a storm,\n“rain”")
    store.apply(batch([Put(mira), *map(Put, posts), Put(note)]), "these")
    return exported(store, tmp_path / "log")


def change(path: Path, old: str, new: str) -> None:
    text = path.read_bytes().decode()
    assert old in text
    path.write_bytes(text.replace(old, new).encode())


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("2026-11-02", "2 Nov", [(3, "day: “2 Nov” is not a day like 2026-11-23.")]),
        ("2026-11-02", "0026-11-02", [(3, "day: 0026-11-02 is too far away.")]),
        ("photo,Loaf 2", "hologram,Loaf 2", [(3, KINDS)]),
        ("Loaf 2,,,,0", "Loaf 2,,,,7", [(3, "pinned: “7” is not 1 or 0.")]),
        ("p3,mira", "p2,mira", [(4, "The same row stands above.")]),
        ("p2,mira", "p2,jo", [(3, "Its account is neither in the export nor in the log.")]),
        ("Loaf 2", '"Loaf 2', [(3, "A quote opens here and is never closed.")]),
        ("Loaf 2", '"Loaf" 2', [(3, "Its cells cannot be told apart: ',' expected after '\"'.")]),
        ("Loaf 2,", "Loaf 2,,,", [(3, "It has more cells than there are columns.")]),
    ],
)  # fmt: skip
def test_a_bad_row_is_told_with_its_line(
    folder: Path, tmp_path: Path, old: str, new: str, says: list[tuple[int, str]]
) -> None:
    change(folder / "posts.csv", old, new)
    with Store(tmp_path / "b.db", lambda: NOW) as other:
        found = found_in(folder)
        comparison = compare_log(found, known_rows(other.read.every))
        skipped = [one for one in comparison.fates if one.fate is Fate.SKIPPED]
        assert [(one.line, one.reason) for one in skipped if one.line < 5] == says
        assert {one.part for one in skipped} == {"posts.csv"}
        other.apply(comparison.edit, "import")
        assert other.read.accounts()[0].handle == "mira.bakes"
        assert [note.text for note in other.read.notes("mira")] == ["=a storm,\n“rain”"]


def test_a_bad_row_of_the_json_is_told_with_its_line(folder: Path, tmp_path: Path) -> None:
    alone = (folder / "log.json").rename(tmp_path / "mine.json")
    number = (
        alone.read_text("utf-8")
        .split("\n")
        .index(next(line for line in alone.read_text("utf-8").split("\n") if "Loaf 2" in line))
    )
    change(alone, '"2026-11-02","published', '7,"published')
    found = found_in(alone)
    assert [(one.kind, one.line, one.reason) for one in found.unread] == [
        (Post, number + 1, "day: “7” is not a day like 2026-11-23.")
    ]


def test_json_that_was_cut_off_is_told(folder: Path, tmp_path: Path) -> None:
    whole = (folder / "log.json").read_bytes()
    alone = tmp_path / "mine.json"
    alone.write_bytes(whole[: whole.index(b"Loaf 3")])
    found = found_in(alone)
    assert [one.reason for one in found.unread] == ["It is not written as JSON, or ends too early."]
    assert found.doubts == ("mine.json has 0 of the 1 notes that were exported.",)


def test_json_that_another_program_wrote_anew_is_read(folder: Path, tmp_path: Path) -> None:
    alone = tmp_path / "mine.json"
    alone.write_text(json.dumps(json.loads((folder / "log.json").read_text("utf-8")), indent=4))
    found = found_in(alone)
    assert (len(found.rows[Post]), found.unread, found.doubts) == (3, (), ())


def test_what_is_missing_or_changed_is_told(folder: Path) -> None:
    change(folder / "posts.csv", "Loaf 3", "Loaf three")
    assert found_in(folder).doubts == ("Something in it was changed since it was exported.",)
    lines = (folder / "posts.csv").read_bytes().split(b"\r\n")
    (folder / "posts.csv").write_bytes(b"\r\n".join(lines[:2]))
    (folder / "notes.csv").unlink()
    assert found_in(folder).doubts == (
        "posts.csv has 1 of the 3 posts that were exported.",
        "notes.csv has 0 of the 1 notes that were exported.",
    )
    (folder / "log.json").unlink()
    assert found_in(folder).doubts == (
        "log.json is missing, so that nothing tells whether rows are missing too.",
    )


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\r\n", b"id,handle\r\n"])
def test_a_table_of_accounts_alone_that_names_no_columns_is_no_log(
    tmp_path: Path, data: bytes
) -> None:
    (tmp_path / "saved").mkdir()
    (tmp_path / "saved" / "accounts.csv").write_bytes(data)
    (tmp_path / "saved" / "posts.csv").write_bytes(b"id,title\r\n1,Rye\r\n")
    (source,) = read_sources(tmp_path / "saved")
    assert not is_whole_log(source)


def test_a_table_that_a_spreadsheet_saved_again_is_read(folder: Path) -> None:
    for path in folder.glob("*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as file:
            table = [*csv.reader(file)]
        with path.open("w", encoding="cp1252", newline="") as file:  # as Excel does in Germany
            csv.writer(file, delimiter=";").writerows(table)
    found = found_in(folder)
    assert [row.title for _, row in found.rows[Post] if isinstance(row, Post)] == [
        "Loaf 1", "Loaf 2", "Loaf 3"
    ]  # fmt: skip
    (note,) = (row for _, row in found.rows[Note])
    assert isinstance(note, Note)
    assert note.text == "=a storm,\n“rain”"
    assert "not in UTF-8 any more" in found.doubts[0]


def test_an_account_that_was_added_anew_is_the_same_account(folder: Path, tmp_path: Path) -> None:
    with Store(tmp_path / "b.db", lambda: NOW) as other:
        anew = Account("new", "instagram", "Mira.Bakes")
        named = Post("other id", "new", date(2026, 11, 1), platform_id="#1")
        other.apply(batch([Put(anew), Put(named)]), "begun again")
        change(folder / "posts.csv", "Loaf 1,,,,0,,", "Loaf 1,,,,0,,#1")
        imported(other, folder)
        (account,) = other.read.accounts()
        assert (account.id, account.handle) == ("new", "mira.bakes")
        posts = other.read.every(Post)
        assert {(post.id, post.account_id) for post in posts} == {
            ("other id", "new"), ("p2", "new"), ("p3", "new")
        }  # fmt: skip
        assert [note.text for note in other.read.notes("new")] == ["=a storm,\n“rain”"]


def test_two_accounts_may_have_exchanged_a_handle(tmp_path: Path) -> None:
    with Store(tmp_path / "a.db", lambda: NOW) as store:
        store.apply(
            batch([Put(Account("a", "x", "new")), Put(Account("b", "x", "old"))]), "renamed"
        )
        path = exported(store, tmp_path / "log.zip")
    with Store(tmp_path / "b.db", lambda: NOW) as other:
        other.apply(Put(Account("a", "x", "old")), "before")
        imported(other, path)
        assert {(one.id, one.handle) for one in other.read.accounts()} == {
            ("a", "new"), ("b", "old")
        }  # fmt: skip


def test_a_row_and_its_key_are_read_as_they_were(folder: Path) -> None:
    found = found_in(folder)
    assert [key_of(row) for _, row in found.rows[Post]] == [("p1",), ("p2",), ("p3",)]
    assert [line for line, _ in found.rows[Post]] == [2, 3, 4]
