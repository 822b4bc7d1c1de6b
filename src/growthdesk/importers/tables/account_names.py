"""Which account a header, a cell, a title or a file's name means: “IG followers”, “@mira.bakes”."""

import re
from dataclasses import dataclass
from functools import lru_cache

from growthdesk.domain.platform import OTHER_NAMES, PLATFORMS
from growthdesk.importers.found import Whose
from growthdesk.importers.values.cells import is_missing
from growthdesk.importers.values.headers import dresses_off
from growthdesk.importers.values.names import plain

_HANDLE = re.compile(r"(?<![\w@.])@([A-Za-z0-9_](?:[\w.-]{0,62}\w)?)", re.ASCII)
_BARE_HANDLE = re.compile(r"[a-z0-9_](?:[a-z0-9._-]{0,62}[a-z0-9_])?")
_WORD = re.compile(r"[^\W_]+|\+/-")

_PLATFORM_WORDS = {
    **{key: key for key in PLATFORMS if key != "other"},
    **{word: key for word, key in OTHER_NAMES.items() if key != "other"},
}
_SURE = frozenset(key for key in PLATFORMS if len(key) > 5)
_TWO_WORDS = (("tik", "tok"), ("you", "tube"), ("linked", "in"), ("face", "book"), ("blue", "sky"))
_AROUND = frozenset(
    (
        *("on", "at", "for", "of", "the", "my", "our", "in", "auf", "bei", "von", "der", "die"),
        *("das", "mein", "meine", "en", "de", "del", "la", "el", "mi", "sur", "du", "le", "mon"),
        *("em", "no", "na", "do", "da", "meu", "minha", "account", "accounts", "page"),
        *("profile", "channel", "business", "creator", "official", "konto", "kanal", "seite"),
        *("profil", "cuenta", "canal", "perfil", "pagina", "compte", "chaine", "conta"),
    )
)
"""Words that stand around an account's name and tell nothing."""

PLATFORM_COLUMNS = frozenset(
    map(
        plain,
        (
            *("platform", "platforms", "network", "social network", "social platform", "channel"),
            *("social media", "site", "plattform", "netzwerk", "kanal", "soziales netzwerk"),
            *("plataforma", "red", "red social", "canal", "plateforme", "réseau", "réseau social"),
            *("rede", "rede social", "social", "media platform"),
        ),
    )
)
"""The headers of columns that name a platform in each row."""

ACCOUNT_COLUMNS = frozenset(
    map(
        plain,
        (
            *("account", "social account", "account name", "account username", "handle"),
            *("username", "user name", "profile", "profile name", "page name", "channel name"),
            *("konto", "kontoname", "profil", "nutzername", "benutzername", "cuenta"),
            *("nombre de la cuenta", "nombre de usuario", "usuario", "perfil", "compte"),
            *("nom du compte", "nom d’utilisateur", "nom d'utilisateur", "conta"),
            *("nome da conta", "nome de usuário", "usuário", "creator", "screen name"),
        ),
    )
)
"""The headers of columns that name an account in each row."""


@dataclass(frozen=True, slots=True)
class Named:
    """An account that a text names, and the rest of the text as a plain name."""

    whose: Whose
    rest: str


@lru_cache(maxsize=4096)
def account_in(text: str) -> Named | None:
    """The account that a text names by its platform or handle; None if by neither, or by several."""
    if len(text) > 120:
        return None
    handle = _HANDLE.search(text)
    words = _joined(_WORD.findall(plain(_HANDLE.sub(" ", text))))
    found = {_PLATFORM_WORDS[word] for word in words if word in _PLATFORM_WORDS}
    if len(found) > 1 or not (found or handle):
        return None
    rest = [word for word in words if word not in _PLATFORM_WORDS and word not in _AROUND]
    whose = Whose(found.pop() if found else "", handle[1] if handle else "")
    return Named(whose, " ".join(rest))


def account_of_cells(platform: str, account: str) -> Whose | None:
    """The account that the cells of a row name; None if they name none."""
    of_platform, of_account = account_in(platform), account_in(account)
    key = of_platform.whose.platform if of_platform else ""
    key = key or (of_account.whose.platform if of_account else "")
    handle = of_account.whose.handle if of_account else ""
    handle = handle or (of_platform.whose.handle if of_platform else "")
    name = "" if is_missing(account) or handle else " ".join(account.split())[:80]
    if name and of_account and not of_account.rest:
        name = ""  # it names nothing but the platform
    if name and _BARE_HANDLE.fullmatch(name):
        handle, name = name, ""
    if not key and not handle and not name:
        name = "" if is_missing(platform) else " ".join(platform.split())[:80]
    return Whose(key, handle, name) if key or handle or name else None


def platforms_in(cell: str) -> list[str]:
    """The platforms of a cell that names nothing but several, such as “IG + TikTok”; else none."""
    parts = [
        part for part in re.split(r"[,;/+&|\n]| and | und | y | et | e ", cell) if part.strip()
    ]
    if len(parts) < 2:
        return []
    named = [account_in(part) for part in parts]
    if any(one is None or not one.whose.platform for one in named):
        return []
    keys = dict.fromkeys(one.whose.platform for one in named if one is not None)
    return list(keys) if len(keys) > 1 else []


def account_in_title(title: str) -> Whose | None:
    """The account that the title of a table, a sheet's or a file's name means, if it is clear.

    Only names that are hardly any other word count, and handles.
    """
    named = account_in(title.rpartition(".")[0] if re.search(r"\.\w{2,4}$", title) else title)
    if named is None or not (named.whose.handle or named.whose.platform in _SURE):
        return None
    words = set(_joined(_WORD.findall(plain(title))))
    return named.whose if named.whose.handle or named.whose.platform in words else None


def is_column_of(header: str, names: frozenset[str]) -> bool:
    """Whether a header is one of these names, dressed up or not."""
    return any(name in names for name in dresses_off(header))


def told(whose: Whose) -> str:
    """The account as a word for people: “@mira.bakes on Instagram”, “TikTok”."""
    platform = PLATFORMS[whose.platform].name if whose.platform else ""
    name = f"@{whose.handle}" if whose.handle else whose.name
    return f"{name} on {platform}" if name and platform else name or platform


def _joined(words: list[str]) -> list[str]:
    """The words, with a platform that is written as two of them as one."""
    joined: list[str] = []
    for word in words:
        if joined and (joined[-1], word) in _TWO_WORDS:
            joined[-1] += word
        else:
            joined.append(word)
    return joined
