"""Folders that are kept the same on several computers."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from growthdesk.domain.edits import Put
from growthdesk.domain.rows import Setting
from growthdesk.store.store import Store
from growthdesk.store.synced import conflict_copies, sync_of

Now = Callable[[], datetime]


def names_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


@pytest.mark.parametrize(
    ("mark", "program"),
    [
        (".stfolder/", "Syncthing"),
        (".stignore", "Syncthing"),
        (".dropbox", "Dropbox"),
        (".dropbox.cache/", "Dropbox"),
        (".sync_1a2b3c.db", "Nextcloud"),
        ("._sync_1a2b3c.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
        (".tmp.driveupload/", "Google Drive"),
        (".sync/ID", "Resilio Sync"),
        (".dropbox/", None),
        ("notes.txt", None),
    ],
)
def test_a_synced_folder_is_known_by_what_lies_in_it(
    tmp_path: Path, mark: str, program: str | None
) -> None:
    at = tmp_path / mark
    at.parent.mkdir(parents=True, exist_ok=True)
    at.mkdir() if mark.endswith("/") else at.touch()
    assert sync_of(tmp_path / "deep" / "er" / "log.growthdesk") == program


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Personal)", "Dropbox"),
        ("OneDrive - Mira Bakes", "OneDrive"),
        ("Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("Google Drive", "Google Drive"),
        ("Nextcloud", "Nextcloud"),
        ("My Dropboxes", None),
    ],
)
def test_a_synced_folder_is_known_by_its_name(
    tmp_path: Path, folder: str, program: str | None
) -> None:
    assert sync_of(tmp_path / folder / "log.growthdesk") == program


def test_a_log_in_a_synced_folder_is_one_file(tmp_path: Path, now: Now) -> None:
    (tmp_path / ".stfolder").mkdir()
    with Store(tmp_path / "log.growthdesk", now) as store:
        store.apply(Put(Setting("tiers", "x")), "edit")
        assert names_in(tmp_path) == [".stfolder", "log.growthdesk"]


def test_a_log_that_comes_into_a_synced_folder_becomes_one_file_with_all_it_has(
    tmp_path: Path, now: Now
) -> None:
    path = tmp_path / "log.growthdesk"
    with Store(path, now) as store:
        store.apply(Put(Setting("tiers", "x")), "edit")
        (tmp_path / ".stfolder").mkdir()
        with Store(path, now) as second:  # the first still has it open
            assert second.read.setting("tiers") == "x"
    with Store(path, now) as store, closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert store.read.setting("tiers") == "x"
    assert names_in(tmp_path) == [".stfolder", "log.growthdesk"]


@pytest.mark.parametrize(
    "name",
    [
        "log.sync-conflict-20261130-101500-ABCDEF7.growthdesk",
        "log (conflicted copy 2026-11-30 101500).growthdesk",
        "log (Mira's conflicted copy 2026-11-30).growthdesk",
        "log (mira-laptop's conflicted copy 2026-11-30).growthdesk",
        "log_conflict-20261130-101500.growthdesk",
        "log (1).growthdesk",
    ],
)
def test_copies_that_lie_beside_a_log_are_found(tmp_path: Path, now: Now, name: str) -> None:
    path = tmp_path / "log.growthdesk"
    Store(path, now).close()
    Store(tmp_path / name, now).close()
    (tmp_path / "log (2).growthdesk").write_text("no log")
    Store(tmp_path / "log-old.growthdesk", now).close()
    Store(tmp_path / "another (1).growthdesk", now).close()
    assert conflict_copies(path) == [tmp_path / name]


def test_in_onedrive_a_copy_has_the_name_of_the_computer(tmp_path: Path, now: Now) -> None:
    folder = tmp_path / "OneDrive"
    folder.mkdir()
    path = folder / "log.growthdesk"
    for name in (path, folder / "log-MIRA-PC.growthdesk"):
        Store(name, now).close()
    assert conflict_copies(path) == [folder / "log-MIRA-PC.growthdesk"]
