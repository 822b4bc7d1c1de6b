"""What each platform lets a creator download, and where to click for it."""

from collections.abc import Mapping
from dataclasses import dataclass

from growthdesk.ui.actions import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Way:
    """One download: what it gives, the steps to it, and what it does not give."""

    gives: str
    steps: tuple[str, ...]
    limits: str


_META = (
    Way(
        QT_TRANSLATE_NOOP("Downloads", "Posts with their numbers, from Meta Business Suite"),
        (
            QT_TRANSLATE_NOOP(
                "Downloads", "On a computer, open Meta Business Suite, then Insights."
            ),
            QT_TRANSLATE_NOOP(
                "Downloads", "Choose Content, set the days, and export the data as CSV."
            ),
            QT_TRANSLATE_NOOP(
                "Downloads", "For new follows by day, export the card Follows under Results."
            ),
        ),
        QT_TRANSLATE_NOOP(
            "Downloads",
            "Follows are those gained, not a total: log your follower count beside them.",
        ),
    ),
)

_INSTAGRAM_DOWNLOAD = Way(
    QT_TRANSLATE_NOOP("Downloads", "Everything you posted, from your Instagram download"),
    (
        QT_TRANSLATE_NOOP(
            "Downloads", "Open Accounts Center, then Your information and permissions."
        ),
        QT_TRANSLATE_NOOP("Downloads", "Choose Download your information, to your device."),
        QT_TRANSLATE_NOOP(
            "Downloads", "Set the format to JSON, not HTML, and the date range to All time."
        ),
        QT_TRANSLATE_NOOP("Downloads", "When the mail comes, drop every zip here as it is."),
    ),
    QT_TRANSLATE_NOOP(
        "Downloads",
        "Reach and likes are in it only for a professional account, and for recent posts.",
    ),
)

WAYS: Mapping[str, tuple[Way, ...]] = {
    "tiktok": (
        Way(
            QT_TRANSLATE_NOOP("Downloads", "Followers and views by day, from TikTok Studio"),
            (
                QT_TRANSLATE_NOOP(
                    "Downloads", "On a computer, open TikTok Studio, then Analytics."
                ),
                QT_TRANSLATE_NOOP("Downloads", "Set the days to the last 365."),
                QT_TRANSLATE_NOOP(
                    "Downloads",
                    "Download the data of Overview, Content, Viewers and Followers, as CSV or XLSX.",
                ),
            ),
            QT_TRANSLATE_NOOP(
                "Downloads",
                "TikTok Studio keeps 365 days. Its list of videos has only about 15 of them.",
            ),
        ),
        Way(
            QT_TRANSLATE_NOOP("Downloads", "All your videos, from your TikTok data"),
            (
                QT_TRANSLATE_NOOP(
                    "Downloads", "In the app, open Settings, Account, Download your data."
                ),
                QT_TRANSLATE_NOOP("Downloads", "Ask for all data, as JSON."),
            ),
            QT_TRANSLATE_NOOP(
                "Downloads", "Times and likes of every video; no views, and no titles."
            ),
        ),
    ),
    "instagram": (*_META, _INSTAGRAM_DOWNLOAD),
    "facebook": _META,
    "youtube": (
        Way(
            QT_TRANSLATE_NOOP("Downloads", "Videos and subscribers, from YouTube Studio"),
            (
                QT_TRANSLATE_NOOP(
                    "Downloads", "On a computer, open YouTube Studio, Analytics, Advanced mode."
                ),
                QT_TRANSLATE_NOOP(
                    "Downloads", "On the tab Content, set the days, and export as CSV."
                ),
                QT_TRANSLATE_NOOP(
                    "Downloads",
                    "On the tab Date, choose Subscribers for the chart, and export again.",
                ),
            ),
            QT_TRANSLATE_NOOP(
                "Downloads",
                "The table holds 500 videos at most. Subscribers are the change of each day.",
            ),
        ),
        Way(
            QT_TRANSLATE_NOOP("Downloads", "Every video, from Google Takeout"),
            (
                QT_TRANSLATE_NOOP(
                    "Downloads", "At Google Takeout, choose YouTube, and of it only videos."
                ),
            ),
            QT_TRANSLATE_NOOP("Downloads", "Titles and times only, without views or subscribers."),
        ),
    ),
    "x": (
        Way(
            QT_TRANSLATE_NOOP("Downloads", "Follows by day and posts, from X Analytics"),
            (
                QT_TRANSLATE_NOOP(
                    "Downloads", "On a computer, open Analytics, and set it to one year."
                ),
                QT_TRANSLATE_NOOP(
                    "Downloads", "Download the CSV of Overview, and that of Content."
                ),
            ),
            QT_TRANSLATE_NOOP(
                "Downloads",
                "X gives about a year, and no total: log your follower count beside it.",
            ),
        ),
        Way(
            QT_TRANSLATE_NOOP("Downloads", "All your posts, from the archive of your data"),
            (
                QT_TRANSLATE_NOOP(
                    "Downloads", "Open Settings, Your account, Download an archive of your data."
                ),
                QT_TRANSLATE_NOOP("Downloads", "When it is ready, drop the zip here as it is."),
            ),
            QT_TRANSLATE_NOOP(
                "Downloads", "Likes and reposts, without views; followers of that day."
            ),
        ),
    ),
    "linkedin": (
        Way(
            QT_TRANSLATE_NOOP(
                "Downloads", "New followers by day and posts, from LinkedIn analytics"
            ),
            (
                QT_TRANSLATE_NOOP("Downloads", "On a computer, open your profile, then Analytics."),
                QT_TRANSLATE_NOOP(
                    "Downloads", "Choose Post impressions, the longest range, and Export."
                ),
            ),
            QT_TRANSLATE_NOOP(
                "Downloads",
                "LinkedIn keeps about 13 months, and lists 50 posts at most.",
            ),
        ),
        Way(
            QT_TRANSLATE_NOOP("Downloads", "All your posts, from the archive of your data"),
            (
                QT_TRANSLATE_NOOP(
                    "Downloads", "Open Settings, Data privacy, Get a copy of your data."
                ),
                QT_TRANSLATE_NOOP("Downloads", "Ask for the larger data archive."),
                QT_TRANSLATE_NOOP("Downloads", "When it is ready, drop the zip here as it is."),
            ),
            QT_TRANSLATE_NOOP(
                "Downloads",
                "Texts, links and times of every post, without numbers. Messages and contacts in it "
                "are not read.",
            ),
        ),
    ),
    "threads": (
        Way(
            QT_TRANSLATE_NOOP("Downloads", "Your posts, in your Instagram download"),
            _INSTAGRAM_DOWNLOAD.steps,
            QT_TRANSLATE_NOOP("Downloads", "Texts and times, without likes."),
        ),
    ),
    "mastodon": (
        Way(
            QT_TRANSLATE_NOOP("Downloads", "Your posts, from the archive of your server"),
            (
                QT_TRANSLATE_NOOP("Downloads", "Open Preferences, Import and export, Data export."),
                QT_TRANSLATE_NOOP(
                    "Downloads", "Request your archive, and drop it here when it is ready."
                ),
            ),
            QT_TRANSLATE_NOOP("Downloads", "Posts only: the archive has no followers."),
        ),
    ),
    "other": (
        Way(
            QT_TRANSLATE_NOOP("Downloads", "A table of your own, or of another tool"),
            (
                QT_TRANSLATE_NOOP(
                    "Downloads", "Save it as CSV, TSV, XLSX or ODS, and drop it here."
                ),
                QT_TRANSLATE_NOOP(
                    "Downloads", "Or copy the cells in your spreadsheet, and paste them here."
                ),
            ),
            QT_TRANSLATE_NOOP(
                "Downloads",
                "It takes a column for the day, and one for followers or for titles of posts.",
            ),
        ),
    ),
}
"""By the key of the platform; those that are not named here are like "other"."""
