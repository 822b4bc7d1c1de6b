"""What platforms would hand over, on a disk, under the names that the manual uses."""

import json
import zipfile
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from tests.importers import (
    test_linkedin_archive,
    test_mastodon,
    test_publer,
    test_threads,
    test_tiktok_archive,
    test_x_archive,
    test_x_tables,
    test_youtube_studio,
    test_youtube_takeout,
)
from tests.importers.instagram_export import ROOT, as_json
from tests.importers.linkedin_files import activity, english, rankings
from tests.importers.meta_files import INSTAGRAM, content_csv, reel
from tests.importers.test_meta_daily import ROWS, daily_csv
from tests.importers.tiktok_files import (
    BUSINESS,
    FOLLOWERS,
    OVERVIEW,
    business,
    days_from,
    in_american,
    studio,
)

SENT = datetime(2026, 10, 20, 20, 10, 5, tzinfo=UTC)
DAYS = days_from(date(2025, 12, 20), 28)
TRACKER = "Date,Fans\n2026-11-14,7290\n2026-11-15,7301\n"


def hand_over(folder: Path) -> None:
    """Put every download of the page about importing into a folder."""
    tiktok_studio(folder)
    names = test_x_archive.name_at(0)
    link = f"https://x.com/mira_bakes/status/{names}"
    post = f'{names},"Tue, Nov 14, 2023",Bread,{link},15,12,7,4,0,2,5,2,9,2,1,0,0\n'
    takeout = test_youtube_takeout
    videos = takeout.table(
        takeout.ENGLISH, *(takeout.row(name, sent) for name, sent in takeout.TIMES.items())
    )
    linkedin = datetime(2025, 1, 8, 23, 30, tzinfo=UTC)
    ranked = [(activity(linkedin), "1/8/2025", 40)]
    for name, content in {
        "Business.csv": business(
            BUSINESS, [("2025/10/30", 500, 321, 12, 40, 2, 3, "NAN", "NAN", 4, 9, 5)]
        ),
        "Content.csv": content_csv(INSTAGRAM, [reel(SENT + timedelta(days=day)) for day in (0, 3)]),
        "Follows.csv": daily_csv(("Instagram follows", "Date", ROWS)),
        "overview.csv": (test_x_tables.OVERVIEW + test_x_tables.DAYS).encode(),
        "content.csv": (test_x_tables.CONTENT + post).encode(),
        "Content_MiraBakes.xlsx": english(rankings(ranked, ranked)),
        "Publer.csv": "".join(
            [test_publer.PREAMBLE, test_publer.OVERVIEW, test_publer.POSTS, test_publer.BREAD]
        ).encode(),
        "tracker.csv": TRACKER.encode(),
    }.items():
        (folder / name).write_bytes(content)
    tweets = [test_x_archive.tweet(0, "Bread"), test_x_archive.tweet(90, "Butter")]
    instagram = {
        ROOT + path: value if isinstance(value, bytes) else as_json(value)
        for path, value in test_threads.both().items()
    }
    for name, files in {
        "TikTok_Data.zip": {
            "user_data_tiktok.json": json.dumps(test_tiktok_archive.NEWEST).encode()
        },
        "instagram-mira.bakes.zip": instagram,
        "Complete_LinkedInDataExport.zip": {
            name: text.encode()
            for name, text in {
                "Shares.csv": test_linkedin_archive.SHARES,
                **test_linkedin_archive.BESIDE,
            }.items()
        },
        "Videos.zip": {"Table data.csv": test_youtube_studio.VIDEOS.encode()},
        "takeout.zip": {f"{takeout.ROOT}video metadata/videos.csv": videos.encode()},
        "twitter-archive.zip": {
            "data/manifest.js": test_x_archive.manifest(),
            "data/tweets.js": test_x_archive.script("tweets", tweets),
        },
        "mastodon-archive.zip": {
            path: text.encode() if isinstance(text, str) else text
            for path, text in test_mastodon.archive(*test_mastodon.ITEMS).items()
        },
    }.items():
        _pack(folder / name, files)


def tiktok_studio(folder: Path) -> None:
    """The two tables of TikTok Studio that are by day."""
    counts = [(in_american(day), 900 + n, int(n > 0)) for n, day in enumerate(DAYS)]
    views = [(in_american(day), 40 + n, 3, 5, 1, 0) for n, day in enumerate(DAYS)]
    (folder / "Followers.csv").write_bytes(studio(FOLLOWERS, counts))
    (folder / "Overview.csv").write_bytes(studio(OVERVIEW, views))


def _pack(path: Path, files: Mapping[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
