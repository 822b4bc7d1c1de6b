"""JSON of strangers: encodings, limits, and the letters that Meta breaks."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growthdesk.errors import Trouble
from growthdesk.importers.files import json_text
from growthdesk.importers.files.json_shapes import first_list, moment_in, objects_in
from growthdesk.importers.files.json_text import json_in, json_of, mended, mended_text
from growthdesk.importers.files.source import in_memory

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def read(data: bytes) -> Any:
    (part,) = in_memory("a.json", data).parts
    return json_of(part)


def trouble_of(data: bytes) -> Trouble:
    with pytest.raises(Trouble) as caught:
        read(data)
    assert caught.value.advice
    return caught.value


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32-be"])
def test_any_unicode_encoding_is_read(encoding: str) -> None:
    assert read('{"café": ["☕"]}'.encode(encoding)) == {"café": ["☕"]}


def test_of_a_key_that_stands_twice_the_last_counts() -> None:
    assert read(b'{"a": 1, "a": 2}') == {"a": 2}


def test_numbers_that_are_none_are_none() -> None:
    assert read(b"[NaN, Infinity, -Infinity, 1e999, 1.5]") == [None, None, None, None, 1.5]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (r'"\ud83d\ude00"', "😀"),
        (r'"\ud83dx"', "�x"),
        (r'"\ude00\ud83d"', "��"),
        (r'"\ud83d\ud83d\ude00"', "�😀"),
        (r'"\\ud83d"', r"\ud83d"),
    ],
)
def test_half_characters_are_replaced_and_whole_ones_kept(text: str, value: str) -> None:
    assert read(text.encode()) == value


@pytest.mark.parametrize("data", [b"", b"{", b"{}x", b"[1,]", b"\xff\xfe", b"9" * 9000, b"<html>"])
def test_what_is_no_json_is_told(data: bytes) -> None:
    assert "JSON" in trouble_of(data).says


@pytest.mark.parametrize(
    "data", [b"[" * 100_000, b'{"a":' * 100_000, b"[" * 200 + b"]" * 200, b"[" * 61 + b"]" * 61]
)
def test_depth_is_bounded(data: bytes) -> None:
    assert "inside of lists" in trouble_of(data).says


def test_the_depth_of_real_exports_is_read() -> None:
    assert read(b"[" * 50 + b"]" * 50) is not None


def test_what_would_take_too_much_memory_is_not_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_text, "MOST_MEMORY", 1_000_000)
    assert "larger" in trouble_of(b"[" + b"[]," * 20_000 + b"1]").says
    assert "larger" in trouble_of(b"[" + b'{"a":1},' * 6_000 + b"1]").says
    monkeypatch.setattr(json_text, "LARGEST_TEXT", 100)
    assert "larger" in trouble_of(b'"' + b"a" * 100 + b'"').says


def test_keys_and_texts_are_mended_once() -> None:
    broken = {"PÃ©riode": ["Jâ\x80\x99aime", {"x": 1}], "plain": "schön"}
    assert mended(broken) == {"Période": ["J’aime", {"x": 1}], "plain": "schön"}
    twice = "é".encode().decode("latin-1").encode().decode("latin-1")
    assert mended_text(twice) == "Ã©"


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_what_was_broken_is_whole_again(text: str) -> None:
    assert mended_text(text.encode().decode("latin-1")) == text


@given(VALUES)
@settings(max_examples=60)
def test_what_is_written_is_read(value: Any) -> None:
    assert json_in(json.dumps(value), "a.json") == value


@given(st.binary(max_size=60) | st.text(alphabet='{}[]",:\\ud8a0e1', max_size=60).map(str.encode))
def test_any_bytes_are_json_or_a_trouble(data: bytes) -> None:
    with suppress(Trouble):
        json.dumps(read(data), ensure_ascii=False).encode()


@pytest.mark.parametrize(
    ("value", "year"),
    [
        *((1_700_000_000, 2023), (1_700_000_000_000, 2023), ("1700000000", 2023)),
        *((1_700_000_000.5, 2023), (0, None), (-5, None), (True, None), ("soon", None)),
        *((10**400, None), (None, None), ([], None), ("²", None)),
    ],
)
def test_a_time_is_seconds_or_milliseconds(value: Any, year: int | None) -> None:
    moment = moment_in(value)
    assert (moment.year if moment else None) == year


def test_shapes_are_taken_only_where_they_are() -> None:
    assert objects_in([1, {"a": 1}, []]) == [{"a": 1}]
    assert objects_in({"a": 1}) == [{"a": 1}]
    assert objects_in("a") == []
    assert first_list({"x": 1, "y": [{"a": 1}], "z": [{"b": 1}]}) == [{"a": 1}]
