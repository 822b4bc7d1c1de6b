"""What a creator does to a log, one deed after another, as the attacks let it be interrupted."""

import json
import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from time import monotonic

from growthdesk.domain.edits import Edit, Put, batch, remove
from growthdesk.domain.identity import new_id
from growthdesk.domain.rows import Account, FollowerCount, ImportedFile, Post, Result
from growthdesk.store.backup import back_up
from growthdesk.store.backup_files import Backup, Why, backup_at, backups_of
from growthdesk.store.keeping import MANY, back_up_before
from growthdesk.store.looking import reading
from growthdesk.store.restoring import difference
from growthdesk.store.rotation import kept
from growthdesk.store.store import Store
from growthdesk.store.upkeep import backup_folder

MIRA = Account("mira", "instagram", "mira.bakes")
START = datetime(2026, 11, 23, 12, tzinfo=UTC)
FIRST_DAY = date(2026, 1, 1)


_BEGUN = monotonic()


def now() -> datetime:
    """A clock that runs a hundred times as fast, as if all this were done by hand."""
    return START + timedelta(seconds=100 * (monotonic() - _BEGUN))


@dataclass(frozen=True, slots=True)
class Standing:
    """How a log stands: its fingerprint, what undo and redo would do, and its backups by name."""

    digest: str
    undo: str | None
    redo: str | None
    backups: tuple[str, ...]

    @classmethod
    def of(cls, store: Store) -> "Standing":
        """As an open log stands."""
        found = backups_of(store.path, backup_folder(store.path))
        names = tuple(sorted(one.path.name for one in found))
        return cls(store.read.digest(), store.undo_label, store.redo_label, names)


@dataclass(frozen=True, slots=True)
class Told:
    """What was told: how the log stands, and the deed that begins now, empty if none does."""

    begun: str
    standing: Standing

    @classmethod
    def of(cls, store: Store) -> "Told":
        """That an open log stands so, and nothing begins."""
        return cls("", Standing.of(store))

    @property
    def line(self) -> bytes:
        """As one line of JSON."""
        return json.dumps(asdict(self)).encode() + b"\n"

    @classmethod
    def read(cls, line: bytes) -> "Told":
        """What such a line says."""
        said = json.loads(line)
        standing = said["standing"]
        return cls(said["begun"], Standing(**{**standing, "backups": tuple(standing["backups"])}))


Deed = Callable[[Store, Random], object]


def log_post(store: Store, random: Random) -> None:
    """Log one post with its first numbers."""
    post = Post(new_id(), MIRA.id, _day(random), title=f"Rye {random.random()}")
    result = Result(post.id, START, START.date(), views=random.randrange(10_000))
    store.apply(batch([Put(MIRA), Put(post), Put(result)]), f"Log “{post.title}”")


def count(store: Store, random: Random) -> None:
    """Type a follower count, perhaps over one that is there."""
    followers = random.randrange(10_000_000)
    edit = batch([Put(MIRA), Put(FollowerCount(MIRA.id, _day(random), followers, followers))])
    store.apply(edit, f"Count {followers}")


def remove_post(store: Store, random: Random) -> None:
    """Take out a post with its results, if there is one."""
    posts = [*store.read.every(Post)]
    if posts:
        post = random.choice(posts)
        results = [one for one in store.read.every(Result) if one.post_id == post.id]
        store.apply(batch([*map(remove, results), remove(post)]), f"Remove “{post.title}”")


def import_file(store: Store, random: Random) -> None:
    """Import a file of some hundred rows, or of so many that a backup comes first."""
    rows = random.choice((50, 300, MANY // 2 + 1))
    edit = file_of(rows, random)
    back_up_before(store.path, store.read, edit, now())
    store.apply(edit, f"Import {rows} posts {random.random()}")


def file_of(posts: int, random: Random) -> Edit:
    """The import of a file with so many posts and their results."""
    name = new_id()
    file = ImportedFile(name, MIRA.id, f"{name}.csv", 1, "0" * 64, "posts", START, START)
    edits: list[Edit] = [Put(MIRA), Put(file)]
    for number in range(posts):
        post = Post(new_id(), MIRA.id, _day(random), title=f"Post {number}", imported_from=name)
        result = Result(post.id, START, START.date(), likes=number, imported_from=name)
        edits += [Put(post), Put(result)]
    return batch(edits)


def undo(store: Store, _: Random) -> None:
    """Take back the newest step."""
    store.undo()


def redo(store: Store, _: Random) -> None:
    """Do again what was undone last."""
    store.redo()


def make_backup(store: Store, _: Random) -> None:
    """Ask for a backup."""
    back_up(store.path, now(), Why.ASKED)


def settle(store: Store, _: Random) -> None:
    """Bring what was written into the file, as the window does a second later."""
    store.settle()


def restore(store: Store, random: Random) -> None:
    """Restore one of the backups, if there is one, after a backup of now."""
    backups = backups_of(store.path, backup_folder(store.path))
    if backups and store.read.accounts():
        found = difference(store.path, random.choice(backups).path)
        if len(found):
            back_up(store.path, now(), Why.RESTORE)
            store.apply(found.edit, f"Restore a backup {random.random()}")


def merge(store: Store, random: Random) -> None:
    """Merge a copy that went its own way: a backup in which two things were typed."""
    backups = backups_of(store.path, backup_folder(store.path))
    if not backups:
        return
    other = store.path.parent.with_name("other.growthdesk")
    for ending in ("", "-wal", "-shm", "-journal"):
        other.with_name(other.name + ending).unlink(missing_ok=True)
    shutil.copyfile(random.choice(backups).path, other)
    with Store(other, now) as there:
        count(there, random)
        log_post(there, random)
    store.merge(other)


DEEDS: tuple[Deed, ...] = (
    *(log_post, log_post, log_post, count, count, count, remove_post),
    *(import_file, import_file, undo, undo, redo, settle, make_backup, restore, merge),
)
"""What is done, as often as it stands here."""


def go_on(
    path: Path, seed: int, tell: Callable[[Told], object], *, deeds: int, reopen: bool
) -> None:
    """Do so many things, one after another, and tell what is begun and how the log stands after it.

    With ``reopen`` the log is closed and opened for each, so that what SQLite does then is met too.
    """
    random = Random(seed)
    left = deeds
    while left > 0:
        with Store(path, now) as store:
            tell(Told.of(store))
            for _ in range(1 if reopen else left):
                deed = random.choice(DEEDS)
                tell(Told(deed.__name__, Standing.of(store)))
                deed(store, random)
                tell(Told.of(store))
                left -= 1


def trouble_with(path: Path, told: Told | None) -> str:
    """What is wrong with a log after an attack; empty if nothing is.

    It has to be as it was told last or, if a deed had begun, the whole of that deed further, with
    one step of undo or redo that leads back. Where nothing was told it has to open.
    """
    with Store(path, now) as store:
        if not is_whole(path):
            return "the log is damaged"
        found = Standing.of(store)
        return _difference(store, found, told) if told is not None else ""


def _difference(store: Store, found: Standing, told: Told) -> str:
    confirmed, begun = told.standing, told.begun
    before, after = {*confirmed.backups}, {*found.backups}
    # Rotation lets old ones go for a new one, and for those whose rotation an earlier kill cut off.
    wanted = {one.path.name for one in kept(_backups(before | after))}
    if (before - after and not after - before) or wanted - after or len(after - before) > 1:
        return f"after {begun or 'nothing'}: backups were {before}, and are {after}"
    if before != after and begun not in _MAKE_BACKUPS:
        return f"{begun or 'nothing'} made or took away backups: {before ^ after}"
    folder = backup_folder(store.path)
    if broken := [name for name in found.backups if not is_whole(folder / name)]:
        return f"broken backups: {broken}"
    if replace(found, backups=confirmed.backups) == confirmed:
        return ""
    if not begun or found.digest == confirmed.digest:
        return f"after {begun or 'nothing'}: told was {confirmed}, found is {found}"
    back = store.redo if begun == "undo" else store.undo
    if back() is None or store.read.digest() != confirmed.digest:
        return f"{begun} was done in part: told was {confirmed}, found was {found}"
    return ""


_MAKE_BACKUPS = ("import_file", "make_backup", "restore")


def _backups(names: set[str]) -> list[Backup]:
    return [one for name in names if (one := backup_at(Path(name)))]


def is_whole(path: Path) -> bool:
    """Whether SQLite finds nothing wrong in a log, and no row is without its owner."""
    with reading(path, 0) as connection:
        return (
            connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            and connection.execute("PRAGMA foreign_key_check").fetchall() == []
        )


def _day(random: Random) -> date:
    return FIRST_DAY + timedelta(days=random.randrange(300))
