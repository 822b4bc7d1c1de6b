"""The columns of Meta's list of posts: by their names, else by what stands in them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from growthdesk.importers.tables.columns import NUMBER_FIELDS
from growthdesk.importers.values.names import NAMES, Field, plain

HANDLE = "handle"
NAME = "name"
COMMENT = "comment"

_OWN: Mapping[str, tuple[str, ...]] = {
    HANDLE: (
        *("account username", "nombre de usuario de la cuenta", "nome de usuário da conta"),
        *("benutzername des kontos", "konto-benutzername", "kontobenutzername"),
        *("nom d’utilisateur du compte", "nom d'utilisateur du compte", "nom de profil du compte"),
    ),
    NAME: (
        *("page name", "nombre de la página", "nome da página", "seitenname", "name der seite"),
        *("nom de la page", "account name", "nombre de la cuenta", "nome da conta", "kontoname"),
        *("name des kontos", "nom du compte"),
    ),
    COMMENT: (
        *("data comment", "comentario sobre los datos", "comentario de los datos"),
        *("comentario de datos", "comentário sobre os dados", "comentário dos dados"),
        *("comentário de dados", "datenkommentar", "kommentar zu den daten"),
        *("commentaire sur les données", "commentaire de données"),
    ),
    # The number of a video is that of its link, wherever it was posted.
    Field.PLATFORM_ID: (
        *("universal video id", "video asset id", "identifiant de publication"),
        *("id de publication", "identificador de publicación", "beitrags id", "beitragskennung"),
    ),
    Field.LINK: ("permalien", "enlace permanente de la publicación"),
    Field.VIEWS: ("3-second video views",),
    Field.FOLLOWS: ("nouveaux followers", "followers", "suivis"),
}
_WANTED = (
    *(HANDLE, NAME, COMMENT, Field.PLATFORM_ID, Field.LINK, Field.PUBLISHED, Field.DAY),
    *(Field.TITLE, Field.CAPTION, Field.KIND, *NUMBER_FIELDS.values()),
)
_NAMES: Mapping[str, tuple[str, ...]] = {
    wanted: tuple(
        dict.fromkeys(
            plain(name)
            for names in (
                (NAMES[wanted] if isinstance(wanted, Field) else ()),
                _OWN.get(wanted, ()),
            )
            for name in names
        )
    )
    for wanted in _WANTED
}

INSTAGRAM = re.compile(r"https?://(?:www\.)?instagram\.com/(?:[\w.]+/)?(?:p|reels?|tv|stories)/")
FACEBOOK = re.compile(r"https?://(?:\w+\.)?(?:facebook\.com|fb\.watch)/")
_TIME = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[T,]? ?\d{1,2}:\d{2}.*")
_ID = re.compile(r"\d{8,20}|\d(?:[.,]\d+)?E\+\d+", re.IGNORECASE)
_LEAST_COLUMNS = 10
_MOST_COLUMNS = 400


@dataclass(frozen=True, slots=True)
class Layout:
    """Where things stand in a list of posts: columns by what they hold, best first.

    ``is_named`` says that the numbers go by names that are known.
    """

    header: tuple[str, ...]
    columns: Mapping[str, tuple[int, ...]]
    platform: str
    is_named: bool

    def place(self, what: str) -> int | None:
        """The best column for that; None if there is none."""
        places = self.columns.get(what, ())
        return places[0] if places else None


def layout_of(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Layout | None:
    """The columns of a list of posts from Meta; None if it is none. ``rows`` are the first few."""
    if len(header) > _MOST_COLUMNS:
        return None
    columns = _by_name(header)
    by_cells = _by_cells(header, rows)
    is_headed = Field.PUBLISHED in columns and Field.PLATFORM_ID in columns
    has_owner = HANDLE in columns or NAME in columns
    is_of_videos = plain("Video asset ID") in map(plain, header)
    if not (is_headed and has_owner and (Field.LINK in columns or is_of_videos)) and not by_cells:
        return None
    for what, places in by_cells.items():
        columns.setdefault(what, places)
    named = [field for field in NUMBER_FIELDS.values() if field in columns]
    links = [row[p] for row in rows for p in columns.get(Field.LINK, ())[:1] if p < len(row)]
    is_instagram = HANDLE in columns or any(map(INSTAGRAM.match, links))
    platform = "instagram" if is_instagram else "facebook"
    return Layout(tuple(header), columns, platform, is_named=len(named) > 1)


def _by_name(header: Sequence[str]) -> dict[str, tuple[int, ...]]:
    places: dict[str, int] = {}
    for place, text in enumerate(header):
        places.setdefault(plain(text), place)  # there are two “Views”, and the second is empty
    columns = {
        wanted: tuple(places[name] for name in names if name in places)
        for wanted, names in _NAMES.items()
    }
    return {wanted: found for wanted, found in columns.items() if found}


def _by_cells(header: Sequence[str], rows: Sequence[Sequence[str]]) -> dict[str, tuple[int, ...]]:
    """The columns of a list in any language: ids of post and account, its names, time and link."""
    if len(header) < _LEAST_COLUMNS or not rows:
        return {}
    cells = [[row[p].strip() if p < len(row) else "" for row in rows] for p in range(len(header))]
    if not (_most(cells[0], _ID) and _most(cells[1], _ID)):
        return {}
    links = {p for p in range(2, len(header)) if _most(cells[p], INSTAGRAM)}
    pages = {p for p in range(2, len(header)) if _most(cells[p], FACEBOOK)}
    times = [p for p in range(2, len(header)) if _most(cells[p], _TIME)]
    if not (links or pages) or not times:
        return {}
    found: dict[str, tuple[int, ...]] = {
        Field.PLATFORM_ID: (0,),
        Field.LINK: (min(links or pages),),
        Field.PUBLISHED: (times[0],),
    }
    days = [p for p in range(min(links or pages) + 1, len(header)) if _is_range(cells[p])]
    owner: dict[str, tuple[int, ...]] = {HANDLE: (2,), NAME: (3,)} if links else {NAME: (2,)}
    if links:  # the kind stands behind the link, the caption before the length and the time
        owner |= {Field.CAPTION: (4,), Field.KIND: (min(links) + 1,)}
    return {**found, **owner, **({Field.DAY: (days[-1],)} if days else {})}


def _most(cells: Sequence[str], pattern: re.Pattern[str]) -> bool:
    given = [cell for cell in cells if cell]
    return bool(given) and 2 * sum(pattern.match(cell) is not None for cell in given) > len(given)


def _is_range(cells: Sequence[str]) -> bool:
    """Whether a column says one word for all rows, as “Lifetime” does, or beside it days."""
    words = {cell for cell in cells if not re.fullmatch(r"\d+([-/.]\d+)+", cell)}
    return len(words) == 1 and not any(map(str.isdigit, "".join(words))) and "" not in words
