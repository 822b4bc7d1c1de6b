"""What is no export is told as what it is, with what to choose instead."""

import json

import pytest
from tests.importers.packed import packed

from growthdesk.errors import Trouble
from growthdesk.importers.files.source import Source, in_memory
from growthdesk.importers.recognise import recognise

COUNTS = b"[My tracker]\nDate,Followers\n2026-02-01,1200\n2026-02-02,1210\n"
FOLLOWING = {"relationships_following": [{"title": "bob", "string_list_data": [{"timestamp": 1}]}]}


@pytest.mark.parametrize(
    ("source", "says", "advice"),
    [
        (in_memory("a.html", b"\xef\xbb\xbf<!DOCTYPE html><p>"), "web page", "JSON"),
        (in_memory("report.xls", b"<html><table><tr><td>Date</td>"), "web page", "XLSX"),
        (in_memory("a.pdf", b"%PDF-1.7\n"), "PDF", "CSV"),
        (in_memory("shot.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF"), "picture", "Type"),
        (in_memory("clip.mov", b"\0\0\0\x14ftypqt  "), "video", "Type"),
        (in_memory("a.rar", b"Rar!\x1a\x07\x01\0"), "archive", "Unpack"),
        (in_memory("old.growthdesk", b"SQLite format 3\0" + bytes(99)), "database", "Merge"),
        (in_memory("repo.car", b"\x3a\xa2eroots\x81\xd8"), "Bluesky", "by hand"),
        (in_memory("following.json", json.dumps(FOLLOWING).encode()), "no list", "whole"),
        (in_memory("cut.json", b'[{"title": "bo'), "ends too early", "again"),
        (packed("t.numbers", {"Index/Document.iwa": b"\0"}), "Numbers", "Export To"),
        (packed("n.docx", {"word/document.xml": "<w/>"}), "text document", "paste"),
        (packed("fb.zip", {"your_facebook_activity/posts/a.json": "[]"}), "Facebook", "Meta"),
        (packed("pins.zip", {"index.html": "<p>", "pins/1.html": "<p>"}), "web pages", "JSON"),
    ],
)
def test_it_is_named_with_what_to_do(source: Source, says: str, advice: str) -> None:
    with pytest.raises(Trouble) as trouble:
        recognise(source)
    assert trouble.value.says.startswith(f"“{source.name}” ")
    assert says in trouble.value.says
    assert advice in trouble.value.advice


def test_a_title_in_brackets_makes_no_json_of_a_table() -> None:
    (table,) = recognise(in_memory("tracker.csv", COUNTS))
    assert table.name == "tracker.csv"


def test_a_page_beside_a_table_keeps_it_not_out() -> None:
    (table,) = recognise(packed("a.zip", {"readme.html": "<p>", "counts.csv": COUNTS}))
    assert table.name == "counts.csv"
