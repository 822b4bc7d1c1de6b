"""What people did with posts, as the insights of a download tell it, in any of its languages."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from growthdesk.domain.account_log import NUMBERS
from growthdesk.importers.files.json_shapes import Object, moment_in, named_objects, text_in
from growthdesk.importers.files.json_text import mended
from growthdesk.importers.found import NO_NUMBERS, Skipped
from growthdesk.importers.instagram.files import Piece, Sort
from growthdesk.importers.instagram.posts import Entry, entry_of
from growthdesk.importers.values.cells import Bad
from growthdesk.importers.values.names import plain
from growthdesk.importers.values.numbers import read_numbers

_LABELS: Mapping[str, tuple[str, ...]] = {
    # The first of several in one post counts: views took the place of plays and impressions.
    "views": (
        *("views", "visualizações", "visualizaciones", "aufrufe", "vues", "vistas"),
        *("instagram plays", "plays", "initial plays", "reproduções", "reproducciones"),
        *("visualizzazioni", "weergaven", "riproduzioni", "afgespeeld", "impression"),
        *("wiedergaben", "lectures", "impressions", "impressões", "impresiones", "impressionen"),
    ),
    "reach": (
        *("accounts reached", "reach", "contas alcançadas", "cuentas alcanzadas"),
        *("erreichte konten", "comptes touchés", "comptes atteints", "profiles reached"),
        *("account raggiunti", "copertura", "bereikte accounts", "bereik"),
    ),
    "likes": (
        *("likes", "instagram likes", "curtidas", "gostos", "me gusta", "gefällt mir"),
        *("gefällt mir“-angaben", "gefällt mir-angaben", "gefällt-mir-angaben"),
        *("j’aime", "j'aime", "mentions j’aime", "mentions j'aime", "mi piace", "vind-ik-leuks"),
    ),
    "comments": (
        *("comments", "instagram comments", "comentários", "comentarios", "kommentare"),
        *("commentaires", "replies", "respostas", "respuestas", "antworten", "réponses"),
        *("commenti", "risposte", "opmerkingen", "reacties"),
    ),
    "shares": (
        *("shares", "instagram shares", "compartilhamentos", "partilhas", "compartidos"),
        *("veces que se compartió", "veces compartido", "geteilt", "geteilte inhalte"),
        *("partages", "shared", "condivisioni", "deelacties", "gedeeld"),
    ),
    "saves": (
        *("saves", "instagram saves", "salvamentos", "itens salvos", "guardados", "saved"),
        *("veces que se guardó", "elementos guardados", "gespeichert", "gespeicherte beiträge"),
        *("enregistrements", "salvataggi", "elementi salvati", "opgeslagen"),
    ),
    "follows": (
        *("follows", "followers", "seguimentos", "novos seguidores", "seguimientos"),
        *("nuevos seguidores", "seguidores", "neue follower", "nouveaux followers"),
        *("followers en plus", "nouveaux abonnés", "nuovi follower", "nieuwe volgers"),
    ),
}
_LONGEST_NUMBER = 30
_RANKS = {
    plain(label): (name, rank)
    for name, labels in _LABELS.items()
    for rank, label in enumerate(labels)
}
_ENDINGS = ("do instagram", "de instagram", "sur instagram", "auf instagram", "d'instagram")
_CREATED = frozenset(
    map(plain, ("creation timestamp", "upload timestamp", "Erstellungszeitstempel"))
)


@dataclass(frozen=True, slots=True)
class Insight:
    """The numbers of one post, and the post as the insights themselves tell it."""

    entry: Entry
    has_known_label: bool


def with_insights(
    entries: Sequence[Entry], pieces: Sequence[Piece], line: int
) -> tuple[list[Entry], list[Skipped], bool]:
    """The posts with the numbers of their insights, and whether labels were in no known language.

    A post is found again by its time or by the name of its photo or video; one that stands in
    no list is added. ``line`` is the number of the last entry so far.
    """
    joined = list(entries)
    by_time: dict[tuple[bool, datetime], int] = {}
    by_stem: dict[tuple[bool, str], int] = {}
    for place, entry in enumerate(joined):
        by_time.setdefault((_passes(entry), entry.published_at), place)
        for stem in entry.stems:
            by_stem.setdefault((_passes(entry), stem), place)
    skipped: list[Skipped] = []
    unknown = False
    for piece in pieces:
        for insight in _insights(piece, line, skipped):
            told = insight.entry
            unknown = unknown or not insight.has_known_label
            mine = [by_stem.get((_passes(told), stem)) for stem in told.stems]
            mine.append(by_time.get((_passes(told), told.published_at)))
            known = [place for place in mine if place is not None]
            if known:
                joined[known[0]] = replace(joined[known[0]], numbers=told.numbers)
            else:
                joined.append(told)
        line += len(piece.objects)
    return joined, skipped, unknown


def _insights(piece: Piece, line: int, skipped: list[Skipped]) -> Iterator[Insight]:
    """The numbers of each post of a file; whether 1.530 is a thousand is settled for all of it."""
    rows = [mended(one) for one in piece.objects]
    values = [_values(one) for one in rows]
    numbers = iter(
        read_numbers([text for row in values for text in row.values()], "followers, likes or views")
    )
    for number, (one, row) in enumerate(zip(rows, values, strict=True), start=line + 1):
        given = {name: next(numbers) for name in row}
        told = {name: n for name, n in given.items() if not isinstance(n, Bad)}
        entry = _entry(one, number, piece.sort)
        if entry is None:
            skipped.append(Skipped(number, "The insights have no time of the post."))
            continue
        # A photo or video as thumbnail says that there is one, not that there is no other.
        known = tuple(told.get(name) for name in NUMBERS) if told else NO_NUMBERS
        yield Insight(replace(entry, numbers=known), bool(row) or not _has_texts(one))


def _values(one: Object) -> dict[str, str]:
    """The texts of the numbers that are known by their label, the best label of each."""
    best: dict[str, tuple[int, str]] = {}
    for label, entry in named_objects(one.get("string_map_data")):
        text = text_in(entry.get("value"))
        if (known := _known(label)) is None or len(text) > _LONGEST_NUMBER:
            continue
        name, rank = known
        if name not in best or rank < best[name][0]:
            best[name] = rank, text
    return {name: text for name, (_, text) in best.items()}


def _known(label: str) -> tuple[str, int] | None:
    name = plain(label)
    for ending in _ENDINGS:
        name = name.removesuffix(ending).strip()
    return _RANKS.get(name)


def _has_texts(one: Object) -> bool:
    return any(
        text_in(entry.get("value")) for _, entry in named_objects(one.get("string_map_data"))
    )


def _entry(one: Object, line: int, sort: Sort) -> Entry | None:
    """The post as its insights tell it: its thumbnail, and the one time that stands there."""
    media = [medium for _, medium in named_objects(one.get("media_map_data"))][:1]
    times = {
        plain(label): moment
        for label, entry in named_objects(one.get("string_map_data"))
        if (moment := moment_in(entry.get("timestamp"))) is not None
    }
    created = next((times[name] for name in times if name in _CREATED), None)
    created = created or next(iter(times.values()), None)
    stamp = int(created.timestamp()) if created else None
    return entry_of({"media": media, "creation_timestamp": stamp}, line, sort)


def _passes(entry: Entry) -> bool:
    """Whether it is a story, which may show a post of the same time and photo."""
    return entry.kind.value == "story"
