"""Atheris on one reader: guided.py READER [libFuzzer's options]; without words the readers.

What may come is a value or Trouble; anything else is a failure, and its input is kept.
"""

import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import atheris
import click

with atheris.instrument_imports(include=["growthdesk"]):
    from growthdesk.errors import Trouble
    from growthdesk.importers.files.archive import tar_parts, zip_parts
    from growthdesk.importers.files.delimited import read_table
    from growthdesk.importers.files.json_text import json_of_bytes, mended
    from growthdesk.importers.files.part import Part
    from growthdesk.importers.files.plain_text import text_of_html
    from growthdesk.importers.files.source import Source, in_memory
    from growthdesk.importers.files.text import text_of
    from growthdesk.importers.found import Options
    from growthdesk.importers.recognise import IMPORTERS, recognise
    from growthdesk.importers.values.moments import read_moments
    from growthdesk.importers.values.numbers import read_counts, read_numbers

from seeds import seeds

_OPTIONS = Options(ZoneInfo("Europe/Sofia"), date(2026, 11, 23))
_PLACE = Path(tempfile.gettempdir(), f"growthdesk-guided-{id(sys)}")


def _cells(data: bytes) -> list[str]:
    return data.decode("utf-8", "replace").split("\n")


def _numbers(data: bytes) -> None:
    read_counts(_cells(data))
    read_numbers(_cells(data), "likes", signed=True)


def _moments(data: bytes) -> None:
    read_moments(_cells(data), _OPTIONS, "Date", daily=True)
    read_moments(_cells(data), _OPTIONS, "Date", daily=False)


def _archive(data: bytes) -> None:
    _PLACE.write_bytes(data)
    for parts_of in (zip_parts, tar_parts):
        try:
            for part in parts_of(_PLACE)[:20]:
                part.read()
        except Trouble:
            continue


def _everything(data: bytes) -> None:
    for thing in recognise(in_memory("a.csv", data)):
        thing.read(_OPTIONS)


def _importer(name: str, files: tuple[str, ...]) -> Callable[[bytes], None]:
    """An importer on one part under each of the names that it looks at first."""
    (importer,) = (one for one in IMPORTERS if one.__name__ == f"recognise_{name}")

    def read(data: bytes) -> None:
        for file in files:
            parts = (Part(file, len(data), lambda: data),)
            for thing in importer(Source("a.zip", parts)):
                thing.read(_OPTIONS)

    return read


READERS: dict[str, Callable[[bytes], object]] = {
    "json_text": lambda data: mended(json_of_bytes(data, "a.json")),
    "text": lambda data: text_of(Part("a.csv", len(data), lambda: data)),
    "delimited": lambda data: read_table("a.csv", data.decode("utf-8", "replace")),
    "numbers": _numbers,
    "moments": _moments,
    "plain_text": lambda data: text_of_html(data.decode("utf-8", "replace")),
    "archive": _archive,
    "everything": _everything,
    "instagram": _importer("instagram", ("posts_1.json", "posts.json", "audience_insights.json")),
    "threads": _importer("threads", ("threads_and_replies.json",)),
    "meta_content": _importer("meta_content", ("a.csv",)),
    "meta_daily": _importer("meta_daily", ("Follows.csv",)),
    "meta_audience": _importer("meta_audience", ("Audience.csv",)),
    "x_archive": _importer("x_archive", ("data/tweets.js",)),
    "x_analytics": _importer("x_analytics", ("a.csv",)),
    "x_posts": _importer("x_posts", ("a.csv",)),
    "tiktok_studio": _importer("tiktok_studio", ("Overview.csv", "Content.csv")),
    "tiktok_business": _importer("tiktok_business", ("a.csv",)),
    "tiktok_archive": _importer("tiktok_archive", ("user_data_tiktok.json", "Posts.txt")),
    "linkedin": _importer("linkedin", ("a.xlsx",)),
    "mastodon": _importer("mastodon", ("outbox.json",)),
    "publer": _importer("publer", ("a.csv",)),
    "youtube_studio": _importer("youtube_studio", ("Table data.csv",)),
    "youtube_takeout": _importer("youtube_takeout", ("videos.csv",)),
}


def _seeds_into(folder: Path) -> None:
    """The valid files, and what lies in the archives among them, to begin with."""
    import io
    import zipfile

    for number, data in enumerate(seeds().values()):
        (folder / str(number)).write_bytes(data)
        if zipfile.is_zipfile(io.BytesIO(data)):
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                for place, entry in enumerate(archive.infolist()):
                    (folder / f"{number}-{place}").write_bytes(archive.read(entry))


def main() -> None:
    """Guide the reader that is named."""
    if len(sys.argv) < 2:
        click.echo("\n".join(READERS))
        return
    reader = READERS[sys.argv[1]]

    def attempt(data: bytes) -> None:
        try:
            reader(data)
        except Trouble:
            return

    with tempfile.TemporaryDirectory() as folder:
        _seeds_into(Path(folder))
        words = [*sys.argv[2:], "-max_len=20000", "-timeout=20", "-rss_limit_mb=2000", folder]
        atheris.Setup([sys.argv[0], *words], attempt)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
