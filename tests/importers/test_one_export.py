"""Several archives of one export are one, and others stay what they are."""

import zipfile
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from tests.importers.instagram_export import as_json, read_all, source, whole

from growthdesk.importers.files.one_export import joined
from growthdesk.importers.files.source import Source, in_memory, read_sources
from growthdesk.importers.found import Options

OPTIONS = Options(ZoneInfo("Europe/Berlin"), date(2026, 11, 23))
PLAIN = "instagram-mira.bakes-2026-02-12"


def halves(first_root: str, second_root: str, names: tuple[str, str]) -> list[Source]:
    files = list(whole().items())
    return [
        source(dict(files[:2]), first_root, names[0]),
        source(dict(files[2:]) | {"no-data.txt": b""}, second_root, names[1]),
    ]


@pytest.mark.parametrize(
    ("roots", "names"),
    [
        ((f"{PLAIN}-AbCd/", f"{PLAIN}-AbCd/"), ("a.zip", "b.zip")),
        ((f"{PLAIN}-AbCd/", f"{PLAIN}-EfGh/"), ("a.zip", "b.zip")),
        (("", ""), (f"{PLAIN}-AbCd.zip", f"{PLAIN}-EfGh.zip")),
        (("", ""), ("mira_20260212_part_1.zip", "mira_20260212_part_2.zip")),
    ],
)
def test_archives_of_one_export_are_one(roots: tuple[str, str], names: tuple[str, str]) -> None:
    (one,) = joined(halves(*roots, names))
    (found,) = read_all([one], OPTIONS)
    (alone,) = read_all([source(whole())], OPTIONS)
    assert found.posts == alone.posts
    assert found.counts == alone.counts
    assert found.complete == alone.complete


@pytest.mark.parametrize(
    "names",
    [
        ("instagram-mira-2026-02-12-a.zip", "instagram-lena-2026-02-12-a.zip"),
        ("instagram-mira-2026-02-12-a.zip", "instagram-mira-2026-03-12-a.zip"),
        ("Overview.zip", "Followers.zip"),
        ("data-2025.zip", "data-2026.zip"),
        ("posts_1.json", "posts_2.json"),
    ],
)
def test_other_archives_stay_apart(names: tuple[str, str]) -> None:
    sources = [source({"a.json": b"[]"}, "", names[0]), source({"b.json": b"[]"}, "", names[1])]
    assert joined(sources) == sources


def test_two_exports_of_one_day_stay_apart() -> None:
    sources = [source(whole(), f"{PLAIN}-AbCd/"), source(whole(), f"{PLAIN}-EfGh/")]
    sources = [Source(f"{n}.zip", one.parts) for n, one in enumerate(sources)]
    assert joined(sources) == sources


def test_a_plain_file_is_no_part() -> None:
    sources = [in_memory("part_1.csv", b"a"), in_memory("part_2.csv", b"b")]
    assert joined(sources) == sources


def test_parts_on_disk_are_read_as_one(tmp_path: Path) -> None:
    for number, files in enumerate((list(whole().items())[:3], list(whole().items())[3:])):
        with zipfile.ZipFile(tmp_path / f"{PLAIN}-part{number + 1}.zip", "w") as archive:
            for path, value in files:
                archive.writestr(path, as_json(value))
    (found,) = read_all(joined(read_sources(tmp_path)), OPTIONS)
    assert len(found.posts) == 5
    assert found.whose is not None
    assert found.whose.handle == "mira.bakes"
