"""Builders of downloads from Instagram, in the three shapes that there were, without a disk."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any

from growthdesk.importers.files.part import Part
from growthdesk.importers.files.source import Source
from growthdesk.importers.found import Found, Options
from growthdesk.importers.recognise import recognise

ROOT = "instagram-mira.bakes-2026-02-12-AbCdEfGh/"
NEWEST = {"posts": "your_instagram_activity/media/", "insights": "logged_information/"}
NEWEST["followers"] = "connections/"
OLDER = NEWEST | {"posts": "your_instagram_activity/content/"}
OLDEST = {"posts": "content/", "insights": "", "followers": ""}

NOVEMBER = int(datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC).timestamp())
DAY = 86_400


def broken(text: str) -> str:
    """The text as Meta writes it: its UTF-8 read as Latin-1."""
    return text.encode().decode("latin-1")


def as_json(value: Any) -> bytes:
    return json.dumps(value, indent=2).encode("ascii")


def medium(uri: str, created: int, title: str = "") -> dict[str, Any]:
    return {"uri": uri, "creation_timestamp": created, "media_metadata": {}, "title": broken(title)}


def said(value: str, timestamp: int = 0) -> dict[str, Any]:
    return {"href": "", "value": broken(value), "timestamp": timestamp}


@dataclass(frozen=True)
class Language:
    """The labels and the numbers of one language, as real downloads have them."""

    audience: tuple[str, ...]
    days: str
    change: str
    total: str
    created: str
    thumbnail: str
    numbers: tuple[str, ...]
    reach: str = "1,530"
    views: str = "2,011"


LANGUAGES = {
    "en": Language(
        ("Date Range", "Followers", "Followers Delta", "Follows", "Unfollows", "Overall Followers"),
        *("Nov 14 - Feb 11", "+3.1% vs Aug 16 - Nov 13", "1,204"),
        *("Creation Timestamp", "Media Thumbnail"),
        ("Accounts reached", "Impressions", "Likes", "Comments", "Shares", "Saves", "Follows"),
    ),
    "en-GB": Language(
        ("Date range", "Followers", "Followers delta", "Follows", "Unfollows", "Overall followers"),
        *("Nov 14, 2025 - Feb 11, 2026", "+3.1% vs Aug 16 - Nov 13", "1,204"),
        *("Creation timestamp", "Media thumbnail"),
        ("Accounts reached", "Views", "Likes", "Comments", "Shares", "Saves", "Follows"),
    ),
    "fr": Language(
        (
            *("Période", "Followers", "Nombre de followers", "Followers en plus"),
            *("Followers en moins", "Total des followers"),
        ),
        *("Nov 14 - Feb 11", "+3.1% vs Aug 16 - Nov 13", "1,204"),
        *("Horodatage de la création", "Miniature du média"),
        (
            *("Comptes touchés", "Impressions", "J’aime", "Commentaires", "Partages"),
            *("Enregistrements", "Followers"),
        ),
    ),
    "de": Language(
        (
            *("Zeitraum", "Follower", "Delta von Followern", "Neue Follower"),
            *("Verlorene Follower", "Follower insgesamt"),
        ),
        *("14. Nov. - 11. Feb.", "+3,1% im Vergleich zu 16. Aug. - 13. Nov.", "1.204"),
        *("Erstellungszeitstempel", "Medien-Miniaturbild"),
        (
            *("Erreichte Konten", "Impressionen", "„Gefällt mir“-Angaben", "Kommentare"),
            *("Geteilt", "Gespeichert", "Neue Follower"),
        ),
        *("1.530", "2.011"),
    ),
    "pt": Language(
        (
            *("Intervalo de datas", "Total de seguidores", "Variação de seguidores"),
            *("Novos seguidores", "Deixaram de seguir", "Saldo geral"),
        ),
        *("14 de nov. - 11 de fev.", "+3,1% vs. 16 de ago. - 13 de nov.", "1.204"),
        *("Data de publicação", "Miniatura de mídia"),
        (
            *("Contas alcançadas", "Impressões", "Curtidas", "Comentários"),
            *("Compartilhamentos", "Salvamentos", "Seguimentos"),
        ),
        *("1.530", "2.011"),
    ),
    "es": Language(
        (
            *("Intervalo de fechas", "Seguidores", "Variación de seguidores"),
            *("Seguimientos", "Dejaron de seguir", "Seguidores en general"),
        ),
        *("14 nov - 11 feb", "+3,1% frente a 16 ago - 13 nov", "1.204"),
        *("Fecha de creación", "Miniatura del contenido multimedia"),
        (
            *("Cuentas alcanzadas", "Impresiones", "Me gusta", "Comentarios"),
            *("Veces que se compartió", "Guardados", "Seguimientos"),
        ),
        *("1.530", "2.011"),
    ),
}


def audience(language: str = "en", *, net: str = "36") -> dict[str, Any]:
    """The audience insights, with the ages and places that stand behind the numbers."""
    told = LANGUAGES[language]
    values = (told.days, told.total, told.change, "64", "28", net)
    numbers = dict(zip(told.audience, values, strict=True))
    if language in ("en", "de"):  # the order of the change differs between exports
        numbers = dict(sorted(numbers.items(), key=lambda pair: pair[1] == told.change))
    numbers["Follower percentage by city"] = "Berlin: 12.1%, Lyon: 3.0%"
    entries = {broken(label): said(value) for label, value in numbers.items()}
    return {"organic_insights_audience": [{"media_map_data": {}, "string_map_data": entries}]}


def insights(
    root: str, uri: str, created: int, numbers: Mapping[str, str], language: str = "en"
) -> dict[str, Any]:
    told = LANGUAGES[language]
    entries = {broken(told.created): {"href": "", "value": "", "timestamp": created}}
    entries |= {broken(label): said(value) for label, value in numbers.items()}
    thumbnail = {broken(told.thumbnail): medium(uri, created, "Première ☕")}
    return {root: [{"title": "", "media_map_data": thumbnail, "string_map_data": entries}]}


def post_insights(language: str = "en") -> dict[str, Any]:
    """The insights of the first post of ``posts``."""
    told = LANGUAGES[language]
    values = (told.reach, told.views, "96", "7", "3", "11", "--")
    numbers = dict(zip(told.numbers, values, strict=True))
    uri = "media/posts/202311/1_1.jpg"
    return insights("organic_insights_posts", uri, NOVEMBER, numbers, language)


def posts() -> list[dict[str, Any]]:
    """A photo, a carousel of three, and a video of before all videos were reels."""
    later = NOVEMBER + 20 * DAY
    carousel = [medium(f"media/posts/202312/2_{n}.jpg", later + n) for n in range(3)]
    return [
        {"media": [medium("media/posts/202311/1_1.jpg", NOVEMBER, "Première photo ☕ #café")]},
        {"media": carousel, "title": broken("Carousel 🎉"), "creation_timestamp": later},
        {"media": [medium("media/posts/202101/0_0.mp4", NOVEMBER - 1000 * DAY, "Old video")]},
    ]


def reels() -> dict[str, Any]:
    return {
        "ig_reels_media": [{"media": [medium("media/reels/3_3.mp4", NOVEMBER + 60 * DAY, "R")]}]
    }


def stories() -> dict[str, Any]:
    return {"ig_stories": [medium("media/stories/4_4.jpg", NOVEMBER + 61 * DAY)]}


def followers(count: int, first: int = 0) -> list[dict[str, Any]]:
    names = [f"example_fan_{number}" for number in range(first, first + count)]
    return [
        {
            "title": "",
            "media_list_data": [],
            "string_list_data": [{"href": f"https://x/{n}", "value": n, "timestamp": NOVEMBER}],
        }
        for n in names
    ]


def request(asked: int, *times: int) -> list[dict[str, Any]]:
    """The list of requests for downloads, with the times of the newest one."""
    labels = [{"label": "x", "timestamp_value": moment} for moment in times]
    return [{"timestamp": asked, "media": [], "label_values": labels}]


def whole(language: str = "en", paths: Mapping[str, str] = NEWEST) -> dict[str, Any]:
    """All files of a download by their paths."""
    inside = paths["insights"] + "past_instagram_insights/"
    lists = paths["followers"] + "followers_and_following/"
    wrapped = {"relationships_followers": followers(12)}
    return {
        paths["posts"] + "posts_1.json": posts(),
        paths["posts"] + "reels.json": reels(),
        paths["posts"] + "stories.json": stories(),
        inside + "audience_insights.json": audience(language),
        inside + "posts.json": post_insights(language),
        **(
            {lists + "followers.json": wrapped}
            if paths is OLDEST
            else {lists + "followers_1.json": followers(12)}
        ),
    }


def source(files: Mapping[str, Any], root: str = ROOT, name: str = "download.zip") -> Source:
    """An archive of these files; what is not bytes is written as JSON."""
    parts = []
    for path, value in files.items():
        data = value if isinstance(value, bytes) else as_json(value)
        parts.append(Part(root + path, len(data), partial(bytes, data)))
    return Source(name, tuple(parts))


def found_in(
    files: Mapping[str, Any], options: Options, root: str = ROOT, name: str = "download.zip"
) -> Found:
    """What the one thing in an archive of these files gives."""
    (recognised,) = recognise(source(files, root, name))
    return recognised.read(options)


def read_all(sources: Sequence[Source], options: Options) -> list[Found]:
    return [recognised.read(options) for one in sources for recognised in recognise(one)]
