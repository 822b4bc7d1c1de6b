"""A matching of columns that was made by hand is known for the next table of its shape."""

from dataclasses import replace

from tests.importers.tables import OPTIONS, counts, founds_in

from growthdesk.domain.edits import NOTHING, Put
from growthdesk.domain.rows import Setting
from growthdesk.importers.files.source import in_memory
from growthdesk.importers.found import Found
from growthdesk.importers.tables.any_table import recognise_tables
from growthdesk.importers.tables.remembered import PREFIX, columns_of, matchings, remember, shape_of
from growthdesk.importers.values.names import Field

MINE = "When,Mine,Hers\n2025-01-01,100,7\n2025-01-02,101,8\n"


def by_hand(text: str, **columns: int) -> Found:
    (table,) = recognise_tables(in_memory("t.csv", text.encode()))
    chosen = {Field(name): place for name, place in columns.items()}
    return table.read(replace(OPTIONS, columns=chosen))


def setting_of(found: Found) -> Setting:
    edit = remember(found, {})
    assert isinstance(edit, Put)
    assert isinstance(edit.row, Setting)
    return edit.row


def test_the_next_table_of_the_shape_is_read_the_same() -> None:
    kept = setting_of(by_hand(MINE, day=0, followers=1))
    assert kept.name.startswith(PREFIX)
    assert kept.value == '{"day": "when", "followers": "mine"}'
    options = replace(OPTIONS, remembered=matchings({kept.name: kept.value}))
    turned = "hers;WHEN;Mine\n9;2025-01-03;102\n"
    (found,) = founds_in(turned, options=options).values()
    assert counts(found) == [(2, "2025-01-03", 102)]
    assert found.doubts == ("Its columns are matched as you matched them the last time.",)
    assert remember(found, options.remembered) == NOTHING
    (other,) = founds_in("When,Mine\n2025-01-03,102\n", options=options).values()
    assert other.is_empty


def test_a_matching_that_no_longer_holds_days_is_passed_over() -> None:
    kept = setting_of(by_hand("Date,Day,Followers\n1,2025-01-01,5\n", day=1, followers=2))
    options = replace(OPTIONS, remembered=matchings({kept.name: kept.value}))
    (found,) = founds_in("Date,Day,Followers\n2025-01-01,Wed,5\n", options=options).values()
    assert counts(found) == [(2, "2025-01-01", 5)]


def test_each_account_of_a_wide_table_has_its_own() -> None:
    first, second = founds_in("Date,Instagram,TikTok\n2025-01-01,5,6\n").values()
    assert first.shape != second.shape
    rows = "Date,Platform,Followers\n2025-01-01,X,5\n2025-01-01,TikTok,6\n"
    one, other = founds_in(rows).values()
    assert one.shape == other.shape


def test_columns_of_one_name_are_told_apart() -> None:
    header = ("Views", "views ", "", "")
    assert columns_of({Field.VIEWS: "views #2", Field.LIKES: "#2"}, header) == {
        Field.VIEWS: 1,
        Field.LIKES: 3,
    }
    assert columns_of({Field.VIEWS: "gone"}, header) == {}
    assert shape_of(header) == shape_of(("", "VIEWS", "Views", ""))
    assert shape_of(header) != shape_of(("Views", "Views", ""))


def test_what_cannot_be_read_is_passed_over() -> None:
    said = matchings(
        {
            "columns.a": '{"day": "when"}',
            "columns.b": "{",
            "columns.c": '{"moon": "when"}',
            "columns.d": "[1, 2]",
            "columns.e": "[" * 100_000,
            "other": '{"day": "when"}',
        }
    )
    assert said == {"a": {Field.DAY: "when"}}


def test_a_file_that_needs_no_matching_keeps_none() -> None:
    assert remember(Found("x", "X: archive"), {}) == NOTHING
