"""Valid exports, a small one of each platform, as a file by its name."""

import io
import json
import tarfile
import zipfile
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

from tests.importers import instagram_export as instagram
from tests.importers import linkedin_files as linkedin
from tests.importers import meta_files as meta
from tests.importers import tiktok_files as tiktok
from tests.importers.workbooks import ods_of, xlsx

DAYS = tiktok.days_from(date(2025, 12, 20), 30)
SENT = datetime(2026, 1, 5, 10, 30, tzinfo=UTC)


def seeds() -> dict[str, bytes]:
    """The bytes of each file, by a name such as a platform would give it."""
    texts = {f"{name}.csv": data for name, data in _texts().items()}
    archives = {f"{name}.zip": zipped(files) for name, files in _archives().items()}
    return {**texts, **archives, **_others()}


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A zip of these files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def _texts() -> dict[str, bytes]:
    days = "".join(f"{day},{900 + n},{n % 3}\n" for n, day in enumerate(DAYS))
    instagram_csv = meta.content_csv(
        meta.INSTAGRAM, [meta.reel(SENT + timedelta(days=n)) for n in range(9)]
    )
    daily = "".join(f'"{day}T00:00:00","{n}"\n' for n, day in enumerate(DAYS))
    section = f'"Instagram follows"\n"Date","Primary"\n{daily}'
    business = [(day, 9, 8, 7, 6, 5, 4, 0, 0, n - 2, n, 2) for n, day in enumerate(DAYS)]
    overview = "".join(
        f'"{day:%a, %b} {day.day}, {day.year}",900,5,15,0,0,4,1,1,0,14,1,0,0\n' for day in DAYS
    )
    return {
        "counts": b"date,followers,views\n" + days.encode(),
        "zaehler": b"Datum;Follower;Aufrufe\n" + days.replace(",", ";").encode("cp1252"),
        "posts": b"published_at,title,link,likes,views\n"
        + b"".join(
            f'2026-01-{n:02} 10:30,"Rye, no. {n}",https://x.com/m/status/{n},12,"1,204"\n'.encode()
            for n in range(1, 20)
        ),
        "wide": b"Date,Instagram followers,TikTok followers,@mira on X\n" + days.encode(),
        "mbs content": instagram_csv,
        "mbs Follows": b"\xff\xfe" + f"sep=,\n{section}{section}".encode("utf-16-le"),
        "Overview": tiktok.studio(
            tiktok.OVERVIEW, [(tiktok.in_british(d), 9, 5, 3, 1, 0) for d in DAYS]
        ),
        "business": tiktok.business(tiktok.BUSINESS, business),
        "account_overview": (
            "Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,"
            "Reposts,Profile visits,Create Post,Video views,Media views\n" + overview
        ).encode(),
        "publer": (
            "# Start Date: 2026-01-01\n# End Date: 2026-01-31\n\nDate,Social Account,Social Network,"
            "Post Link,Post Text,Reach,Reactions\n"
            + "".join(f"2026-01-{n:02} 10:00,Mira,Instagram,,Rye {n},{n},3\n" for n in range(1, 20))
        ).encode(),
        "Table data": (
            "Content,Video title,Video publish time,Duration,Views,Subscribers\nTotal,,,,99,9\n"
            + "".join(f'dQw4w9WgX{n},Rye,"Jan {n}, 2026",252,20,3\n' for n in range(10, 29))
        ).encode(),
    }


def _archives() -> dict[str, dict[str, bytes]]:
    studio = {
        "Overview.csv": tiktok.studio(
            tiktok.OVERVIEW, [(tiktok.in_vietnamese(d), 9, 5, 3, 1, 0) for d in DAYS]
        ),
        "FollowerHistory.csv": tiktok.studio(
            tiktok.FOLLOWERS, [(tiktok.in_spanish(d), 90 + n, 1) for n, d in enumerate(DAYS)]
        ),
        "Content.csv": tiktok.studio(
            tiktok.CONTENT,
            [("January 9", "Rye", tiktok.video_link(SENT), "January 5", 9, 1, 0, 200)] * 3,
        ),
    }
    tiktok_data = {
        "Profile": {
            "Profile Information": {"ProfileMap": {"userName": "mira", "followerCount": 9}}
        },
        "Video": {
            "Videos": {
                "VideoList": [
                    {"Date": f"2026-01-{n:02} 10:00:00", "Link": "https://x", "Likes": "7"}
                    for n in range(1, 20)
                ]
            }
        },
    }
    return {
        "instagram-mira.bakes-2026-02-12-AbCdEfGh": {
            path: instagram.as_json(value) for path, value in instagram.whole("de").items()
        },
        "threads": {"threads/threads_and_replies.json": instagram.as_json(_threads())},
        "Overview_2025-12-20_1768564800_mira_en-GB": studio,
        "TikTok_Data": {"user_data_tiktok.json": json.dumps(tiktok_data).encode()},
        "TikTok_Data_old": {
            "TikTok/Posts/Posts.txt": b"Date: 2026-01-05 10:00:00 UTC\nLink: x\nLike(s): 7\n\n" * 9,
            "TikTok/Profile/Profile.txt": b"Username: mira\nFollower count: 9\n",
        },
        "twitter-2026-02-12-0123abcd": {
            "data/manifest.js": _script("__THAR_CONFIG", {"userInfo": {"userName": "mira"}}),
            "data/account.js": _script("YTD.account.part0", [{"account": {"username": "mira"}}]),
            "data/follower.js": _script(
                "YTD.follower.part0", [{"follower": {"accountId": "1"}}] * 9
            ),
            "data/tweets.js": _script("YTD.tweets.part0", [{"tweet": _tweet(n)} for n in range(9)]),
        },
        "takeout-20260212T230000Z-001": {
            "Takeout/YouTube/video metadata/videos.csv": (
                "Video ID,Approx Duration (ms),Video Title (Original),Channel ID,Privacy,"
                "Video State,Video Create Timestamp,Video Publish Timestamp\n"
                + "".join(
                    f"dQw4w9WgX{n},252000,Rye,UCaBcDeFgHiJkLmNoPqRsTuV,Public,Processed,"
                    f"2018-12-01T20:00:00+00:00,2018-12-{n}T22:55:54+00:00\n"
                    for n in range(10, 29)
                )
            ).encode()
        },
        "Content 2026-01-01_2026-03-01 Mira": {
            "Chart data.csv": b"Date,Content,Views\n"
            + b"".join(b"%s,dQw4w9WgX10,7\n" % str(d).encode() for d in DAYS),
            "Totals.csv": b"Date,Views,Subscribers\n"
            + b"".join(b"%s,7,1\n" % str(d).encode() for d in DAYS),
        },
        "mastodon": {"outbox.json": json.dumps(_outbox()).encode(), "actor.json": b"{}"},
    }


def _others() -> dict[str, bytes]:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        data = json.dumps(_outbox()).encode()
        entry = tarfile.TarInfo("outbox.json")
        entry.size = len(data)
        archive.addfile(entry, io.BytesIO(data))
    rows = "".join(
        f"<table:table-row><table:table-cell><text:p>{day}</text:p></table:table-cell>"
        f"<table:table-cell><text:p>{n}</text:p></table:table-cell></table:table-row>"
        for n, day in enumerate(["date", *DAYS])
    )
    ranked = linkedin.rankings(
        [(linkedin.activity(SENT), "1/5/2025", 7)], [(linkedin.activity(SENT), "1/5/2025", 70)]
    )
    return {
        "Content_2025-01-01_2025-03-01_Mira.xlsx": linkedin.english(ranked),
        "counts.xlsx": xlsx(
            {"S": [("date", "followers"), *((str(d), n) for n, d in enumerate(DAYS))]}
        ),
        "counts.ods": ods_of(rows),
        "posts_1.json": instagram.as_json(instagram.posts()),
        "archive.tar.gz": out.getvalue(),
    }


def _threads() -> object:
    return {
        "text_post_app_text_posts": [
            {"media": [instagram.medium("", instagram.NOVEMBER, "Ein schöner Tag")]}
        ]
    }


def _script(name: str, value: object) -> bytes:
    return f"window.{name} = {json.dumps(value)}".encode()


def _tweet(number: int) -> dict[str, str]:
    return {
        "id_str": str(1724550000000000000 + number),
        "full_text": f"Rye {number}",
        "created_at": "Tue Nov 14 22:13:20 +0000 2023",
        "favorite_count": "12",
    }


def _outbox() -> object:
    note = {
        "published": "2026-05-01T12:30:00Z",
        "content": "<p>Rye &amp; salt</p>",
        "id": "https://x.example/1",
    }
    return {
        "orderedItems": [{"type": "Create", "actor": "https://x.example/@mira", "object": note}] * 3
    }
