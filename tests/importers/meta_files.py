"""Lists of posts as Meta Business Suite writes them, built row by row."""

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_EPOCH = datetime.fromtimestamp(1_314_220_021.721, UTC)
PACIFIC = ZoneInfo("America/Los_Angeles")

INSTAGRAM = (
    *("Post ID", "Account ID", "Account username", "Account name", "Description"),
    *("Duration (sec)", "Publish time", "Permalink", "Post type", "Data comment", "Date"),
    *("Views", "Reach", "Likes", "Shares", "Follows", "Comments", "Saves"),
)
FACEBOOK = (
    *("Post ID", "Page ID", "Page name", "Title", "Description", "Duration (sec)"),
    *("Publish time", "Caption type", "Permalink", "Is crosspost", "Is share", "Post type"),
    *("Languages", "Custom labels", "Funded content status", "Data comment", "Date", "Views"),
    *("Reach", "Reactions, Comments and Shares", "Reactions", "Comments", "Shares"),
    *("Total clicks", "Views"),
)


def shortcode(moment: datetime) -> str:
    """The shortcode of a post that was sent off then."""
    number = (int((moment - _EPOCH).total_seconds() * 1000) << 23) + 4711
    letters = ""
    while number:
        number, digit = divmod(number, 64)
        letters = _ALPHABET[digit] + letters
    return letters


def link(moment: datetime, path: str = "reel") -> str:
    """The link of such a post."""
    return f"https://www.instagram.com/{path}/{shortcode(moment)}/"


def written(moment: datetime, zone: ZoneInfo = PACIFIC, order: str = "%m/%d/%Y") -> str:
    """The time as the file tells it, without seconds."""
    return moment.astimezone(zone).strftime(f"{order} %H:%M")


def content_csv(
    header: Sequence[str], rows: Sequence[Mapping[str, str]], divider: str = ","
) -> bytes:
    """The file; a row gives its cells by header, and what it does not give is empty."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=divider, lineterminator="\n")
    writer.writerow(header)
    for row in rows:
        # Of two columns of one name the second holds nothing but zeros.
        first = [name not in header[:place] for place, name in enumerate(header)]
        writer.writerow([row.get(n, "") if f else "0" for n, f in zip(header, first, strict=True)])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def reel(sent: datetime, **cells: str) -> dict[str, str]:
    """A reel of @mira.bakes that came out four minutes after it was sent off."""
    return {
        "Post ID": "17895695668004550",
        "Account ID": "17841400000000001",
        "Account username": "mira.bakes",
        "Account name": "Mira bakes",
        "Description": "Crumbs, and\nmore “crumbs”",
        "Duration (sec)": "31",
        "Publish time": written(sent + timedelta(minutes=4)),
        "Permalink": link(sent),
        "Post type": "IG reel",
        "Date": "Lifetime",
        "Views": "2011",
        "Reach": "1530",
        "Likes": "96",
        "Shares": "3",
        "Comments": "7",
        "Saves": "0",
        **{name.replace("_", " "): cell for name, cell in cells.items()},
    }
