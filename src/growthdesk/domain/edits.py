"""An edit is a value: what is asked for, what is told, and what is undone."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from growthdesk.domain.rows import Key, Row, key_of


@dataclass(frozen=True, slots=True)
class Put:
    """Write a row: new if its key is new, else in place of the one that has its key."""

    row: Row


@dataclass(frozen=True, slots=True)
class Remove:
    """Take out the row of this kind with this key. Nothing happens if there is none."""

    kind: type[Row]
    key: Key


@dataclass(frozen=True, slots=True)
class Batch:
    """Several edits that happen together or not at all, in this order."""

    edits: tuple["Edit", ...]


Edit = Put | Remove | Batch

NOTHING = Batch(())


def remove(row: Row) -> Remove:
    """The edit that takes out this row."""
    return Remove(type(row), key_of(row))


def batch(edits: Iterable[Edit]) -> Batch:
    """Several edits as one."""
    return Batch(tuple(edits))


def single(edit: Edit) -> Iterator[Put | Remove]:
    """The puts and removals of an edit, in their order, however deep they lie."""
    match edit:
        case Batch(edits):
            for inner in edits:
                if isinstance(inner, Batch):
                    yield from single(inner)
                else:
                    yield inner
        case _:
            yield edit
