"""What was typed or pasted into cells of posts, as edits."""

from collections.abc import Mapping
from datetime import UTC
from typing import Any

from PySide6.QtCore import QCoreApplication

from growthdesk.domain.change_post import change_numbers, change_post, newest_result
from growthdesk.domain.days import read_moment, zone_named
from growthdesk.domain.edits import Batch, Edit, batch
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Post
from growthdesk.errors import Trouble
from growthdesk.ui import words
from growthdesk.ui.models.post_columns import (
    COUNTED,
    FIXED,
    NO,
    YES,
    Column,
    PostLine,
    column_name,
    plain_text,
)
from growthdesk.ui.models.typed_facts import read_link, read_number
from growthdesk.ui.session import Session


def _tr(text: str) -> str:
    return QCoreApplication.translate("TypedCells", text)


def cells_edit(session: Session, line: PostLine, typed: Mapping[Column, str]) -> Batch:
    """The edit that takes over what was typed into some cells of one post; empty if nothing differs.

    Cells that cannot be typed are passed over. Raises Trouble if one cannot be read or kept.
    """
    post, now, day_start = line.post, session.now(), session.rules.day_start
    other = {
        column: text
        for column, text in typed.items()
        if column not in FIXED and text.strip() != plain_text(line, column).strip()
    }
    edits: list[Edit] = []
    facts: dict[str, Any] = {}
    for column, text in other.items():
        if column not in COUNTED:
            facts |= read_facts(session, column, text, post)
    changed = {n: f for n, f in facts.items() if n in ("at", "day") or getattr(post, n) != f}
    if changed:
        spans = session.read.spans(post.account_id)
        edits.append(change_post(line.account, post, now, spans, day_start=day_start, **changed))
    if COUNTED & other.keys():
        newest = newest_result(session.read.results(post.id), session.today)
        numbers = {
            column.value: read_number(other[column], getattr(newest, column.value, None))
            for column in other
            if column in COUNTED
        }
        edits.append(change_numbers(post, newest, numbers, now, day_start))
    return batch(edits)


def read_facts(
    session: Session, column: Column, text: str, post: Post | None = None
) -> dict[str, Any]:
    """A cell as fields of a post, or as ``at`` or ``day`` of the deeds that log one.

    A time without an offset is on the clock of the place where the post was logged, for a new
    one on the clock here. Raises Trouble if it cannot be read.
    """
    match column:
        case Column.KIND:
            return {"kind": read_kind(text)}
        case Column.PINNED:
            return {"pinned": read_pinned(text)}
        case Column.LINK:
            return {"link": read_link(text)}
        case Column.PUBLISHED:
            zone = (zone_named(post.zone) if post else None) or session.now().tzinfo or UTC
            day, moment = read_moment(text, zone)
            return {"day": day} if day else {"at": moment}
    return {column.value: text.strip()}


def read_kind(text: str) -> Kind:
    """The kind of that name, in the language of the window or in the log's. Raises Trouble if none."""
    plain = text.strip().casefold()
    for kind in Kind:
        if plain in (kind.value, words.kind_name(kind).casefold()):
            return kind
    listed = ", ".join(words.kind_name(kind).lower() for kind in Kind)
    raise Trouble(
        _tr("“{text}” is not a kind of post.").format(text=text.strip()[:24]),
        _tr("Write one of {kinds}.").format(kinds=listed),
    )


def read_pinned(text: str) -> bool:
    """Whether a cell says that a post is pinned. Raises Trouble if it says neither."""
    plain = text.strip().casefold()
    if plain in (YES, "true", "1", "x", column_name(Column.PINNED).casefold(), _tr("yes")):
        return True
    if plain in (NO, "false", "0", "", _tr("no")):
        return False
    raise Trouble(
        _tr("“{text}” does not say whether the post is pinned.").format(text=text.strip()[:24]),
        _tr("Write yes or no."),
    )
