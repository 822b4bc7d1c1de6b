"""Mastodon's archive, entry by entry."""

import io
import json
import tarfile
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.importers.packed import OPTIONS, WRITTEN, only_in, packed

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.platform import Kind
from growthdesk.errors import Trouble
from growthdesk.importers.files.plain_text import text_of_html
from growthdesk.importers.files.source import read_source
from growthdesk.importers.found import FoundPost, Whose
from growthdesk.importers.mastodon import recognise_mastodon
from growthdesk.importers.recognise import recognise

HOST = "https://example.social"
PUBLIC = "https://www.w3.org/ns/activitystreams#Public"
ACTOR = {"id": f"{HOST}/users/mira", "type": "Person", "preferredUsername": "mira"}


def created(number: int, content: str, **more: Any) -> dict[str, Any]:
    note = {
        "id": f"{HOST}/users/mira/statuses/{number}",
        "type": "Note",
        "url": f"{HOST}/@mira/{number}",
        "published": "2026-05-01T22:30:00Z",
        "to": [PUBLIC],
        "cc": [f"{HOST}/users/mira/followers"],
        "content": content,
        "inReplyTo": None,
        "summary": None,
        "attachment": [],
    }
    return {"type": "Create", "actor": ACTOR["id"], "object": note | more}


def outbox(*items: Any) -> str:
    return json.dumps(
        {"type": "OrderedCollection", "totalItems": len(items), "orderedItems": items}
    )


def archive(*items: Any) -> dict[str, str | bytes]:
    return {
        "outbox.json": outbox(*items),
        "actor.json": json.dumps(ACTOR),
        "likes.json": json.dumps({"orderedItems": [f"{HOST}/@somebody/1"]}),
        "bookmarks.json": json.dumps({"orderedItems": []}),
    }


ITEMS = (
    created(
        111111111111111111, "<p>Bread, <a href='x'>slowly</a></p><p>And<br>crumbs &amp; all</p>"
    ),
    {"type": "Announce", "object": f"{HOST}/@somebody/2"},
    created(
        111111111111111112,
        "<p>Look</p>",
        attachment=[{"type": "Document", "mediaType": "image/png"}],
        likes={"type": "Collection", "totalItems": 12},
        shares={"type": "Collection", "totalItems": 0},
        summary="Food",
    ),
    created(111111111111111113, "Yes", inReplyTo=f"{HOST}/@somebody/3"),
    created(111111111111111114, "Psst", to=[f"{HOST}/users/somebody"], cc=[]),
    created(111111111111111115, "", attachment=[{"mediaType": "video/mp4"}]),
    {"type": "Delete", "object": "x"},
    created(111111111111111116, "When?", published="soon"),
)


def post(line: int, number: int, kind: Kind, caption: str, **numbers: int) -> FoundPost:
    return FoundPost(
        line,
        date(2026, 5, 2),
        datetime(2026, 5, 1, 22, 30, tzinfo=UTC),
        "Europe/Sofia",
        kind,
        caption=caption,
        link=f"{HOST}/@mira/{number}",
        platform_id=str(number),
        numbers=tuple(numbers.get(name) for name in NUMBERS),
    )


def test_own_posts_are_found_and_nothing_else() -> None:
    found = only_in(packed("archive.zip", archive(*ITEMS)))
    first = 111111111111111111
    assert found.posts == (
        post(1, first, Kind.TEXT, "Bread, slowly\n\nAnd\ncrumbs & all"),
        post(3, first + 1, Kind.PHOTO, "Food\n\nLook", likes=12, shares=0),
        post(4, first + 2, Kind.REPLY, "Yes"),
        post(6, first + 4, Kind.VIDEO, ""),
    )
    assert [row.line for row in found.skipped] == [2, 5, 7, 8]
    assert found.whose == Whose("mastodon", "mira@example.social")
    assert found.complete == (date(2026, 5, 2), date(2026, 11, 20))
    assert found.seen_at == WRITTEN
    assert (found.counts, found.changes) == ((), ())
    assert "@somebody" not in repr(found)


def test_a_packed_tar_is_read_as_well(tmp_path: Path) -> None:
    path = tmp_path / "archive-20261120-abc.tar.gz"
    with tarfile.open(path, "w:gz") as tar:
        for name, content in archive(*ITEMS).items():
            data = content.encode() if isinstance(content, str) else content
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime = len(data), int(WRITTEN.timestamp())
            tar.addfile(entry, io.BytesIO(data))
    source = read_source(path)
    (thing,) = recognise(source)
    assert {part.name for part in thing.parts} == {part.name for part in source.parts}
    assert thing.read(OPTIONS).posts == only_in(packed("archive.zip", archive(*ITEMS))).posts


def test_a_loose_outbox_tells_whose_it_is() -> None:
    found = only_in(packed("renamed.json", {"renamed.json": outbox(*ITEMS[1:3], *ITEMS[:1])}))
    assert found.whose == Whose("mastodon", "mira@example.social")
    assert len(found.posts) == 2


@pytest.mark.parametrize(
    ("url", "link", "number"),
    [
        (f"{HOST}/@mira/1111111", f"{HOST}/@mira/1111111", "1111111"),
        ("javascript:alert(1)/1111111", "", None),
        (f"{HOST}/notes/9x8y7z", f"{HOST}/notes/9x8y7z", None),
    ],
)
def test_only_links_of_the_web_are_kept(url: str, link: str, number: str | None) -> None:
    (found,) = only_in(packed("a.zip", archive(created(1, "x", url=url)))).posts
    assert (found.link, found.platform_id) == (link, number)


def test_a_list_that_is_newer_than_its_file_is_not_complete() -> None:
    early = datetime(2026, 4, 1, tzinfo=UTC)
    assert only_in(packed("a.zip", archive(*ITEMS), early)).complete is None
    assert only_in(packed("a.zip", archive(*ITEMS), None)).complete is None


def test_a_damaged_outbox_is_told_in_one_sentence() -> None:
    with pytest.raises(Trouble, match="outbox"):
        recognise(packed("a.zip", {"outbox.json": outbox(*ITEMS)[:-9]}))


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("plain", "plain"),
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("<p>one<br/>two</p>", "one\ntwo"),
        ("<ul><li>a</li><li>b</li></ul>", "– a\n– b"),
        (
            (
                '<a href="https://e.example/a"><span class="invisible">https://</span>'
                '<span class="ellipsis">e.example</span><span class="invisible">/a</span></a>'
            ),
            "https://e.example/a",
        ),
        ("<script>evil()</script>&lt;b&gt; a\n b", "<b> a b"),
        ("<p>open <b>never closed", "open never closed"),
        ("a < b & c", "a < b & c"),
    ],
)
def test_pages_become_texts(page: str, text: str) -> None:
    assert text_of_html(page) == text


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="<>/!-&;ab p\n\"'=[]?", max_size=80))
def test_no_page_breaks_the_reader(page: str) -> None:
    assert text_of_html(page) == text_of_html(page).strip()


KEYS = st.sampled_from(
    [
        *("type", "object", "orderedItems", "published", "content", "to", "cc", "attachment"),
        *("mediaType", "url", "id", "likes", "shares", "totalItems", "inReplyTo", "actor"),
    ]
)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.sampled_from(
        [
            *("Create", "Announce", "Note", "2026-05-01T22:30:00Z", "9999-12-31T23:59:59Z"),
            *(PUBLIC, f"{HOST}/@mira/1111111", "http://[", "<p>", "image/png", ""),
        ]
    )
)
JSON = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=15,
)


@settings(max_examples=80, deadline=None)
@given(st.lists(JSON, max_size=3), st.dictionaries(KEYS, JSON, max_size=5), JSON)
def test_no_shape_of_json_breaks_it(items: list[Any], note: dict[str, Any], actor: Any) -> None:
    own = created(1, "x")
    files: dict[str, str | bytes] = {
        "outbox.json": outbox(*items, own | {"object": own["object"] | note}),
        "actor.json": json.dumps(actor),
    }
    (thing,) = recognise_mastodon(packed("a.zip", files))
    found = thing.read(OPTIONS)
    assert len(found.posts) + len(found.skipped) == len(items) + 1
