"""Exports that were packed once more, or lie deep in a folder among other things."""

import io
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.importers.instagram_export import read_all, source, whole
from tests.importers.packed import OPTIONS
from tests.importers.test_one_export import PLAIN

from growthdesk.errors import Trouble
from growthdesk.importers.files.one_export import joined
from growthdesk.importers.files.source import read_sources

COUNTS = "date,followers\n2026-01-01,100\n2026-01-02,103\n"


def packed(files: Mapping[str, bytes | str]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for path, content in files.items():
            archive.writestr(path, content)
    return data.getvalue()


def halves() -> dict[str, bytes]:
    files = [(part.name, part.read()) for part in source(whole()).parts]
    return {
        f"{PLAIN}-AbCd-1.zip": packed(dict(files[:3])),
        f"{PLAIN}-AbCd-2.zip": packed(dict(files[3:])),
    }


def test_parts_of_an_export_inside_of_a_zip_are_one(tmp_path: Path) -> None:
    path = tmp_path / "drive-download.zip"
    path.write_bytes(packed({f"Takeout/{name}": data for name, data in halves().items()}))
    (found,) = read_all(joined(read_sources(path)), OPTIONS)
    (alone,) = read_all([source(whole())], OPTIONS)
    assert found.posts == alone.posts


def test_parts_of_an_export_deep_in_a_folder_are_one(tmp_path: Path) -> None:
    deep = tmp_path / "mine" / "2026" / "Instagram"
    deep.mkdir(parents=True)
    for name, data in halves().items():
        (deep / name).write_bytes(data)
    (found,) = read_all(joined(read_sources(tmp_path / "mine")), OPTIONS)
    assert len(found.posts) == 5


def test_a_zip_inside_that_is_damaged_is_named(tmp_path: Path) -> None:
    path = tmp_path / "both.zip"
    path.write_bytes(packed({"counts.csv": COUNTS, "cut.zip": packed({"a.csv": COUNTS})[:60]}))
    with pytest.raises(Trouble, match=r"cut\.zip"):
        read_sources(path)


def test_a_heap_of_zips_inside_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "heap.zip"
    path.write_bytes(packed({f"{number}.zip": packed({"a": ""}) for number in range(101)}))
    with pytest.raises(Trouble, match="too many or too large"):
        read_sources(path)


def test_a_zip_in_a_packed_tar_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "archive.tar.gz"
    with tarfile.open(path, "w:gz") as archive:
        for name, content in (("photos.zip", packed({"a": "b"})), ("c.csv", COUNTS.encode())):
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    (one,) = read_sources(path)
    assert [part.name for part in one.parts] == ["photos.zip", "c.csv"]
