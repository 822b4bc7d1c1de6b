"""What the titles of Meta's daily numbers mean: which platform, and which number."""

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache

from growthdesk.importers.values.names import plain


class Metric(StrEnum):
    """A number of an account on a day, by its name in the log."""

    GAINED = "gained"
    LOST = "lost"
    NET = "net"
    VIEWS = "views"
    REACH = "reach"
    PROFILE_VIEWS = "profile_views"


_PLATFORMS = ("instagram", "facebook")
_SMALL = frozenset(
    (
        *("a", "al", "an", "ao", "aos", "auf", "bei", "d", "da", "das", "de", "del", "der", "des"),
        *("die", "do", "dos", "du", "el", "em", "en", "for", "fur", "in", "l", "la", "le", "les"),
        *("na", "no", "o", "of", "on", "os", "sur", "the", "von", "zu"),
    )
)
_TITLES: Mapping[Metric, tuple[str, ...]] = {
    Metric.GAINED: (
        *("follows", "new follows", "followers", "new followers", "seguidores"),
        *("novos seguidores", "nuevos seguidores", "seguidores nuevos", "seguimientos"),
        *("seguimentos", "follower", "neue follower", "abonnés", "nouveaux abonnés"),
        *("nouveaux followers", "followers en plus", "suivis", "abonnements", "abonnenten"),
        *("neue abonnenten", "follower neu"),
    ),
    Metric.LOST: (
        *("unfollows", "lost followers", "seguidores perdidos", "dejaron de seguir"),
        *("deixaram de seguir", "deixar de seguir", "followers en moins", "abonnés perdus"),
        *("verlorene follower", "entfolgt"),
    ),
    Metric.NET: ("net follows", "net followers"),
    Metric.VIEWS: (
        *("views", "impressions", "visualizações", "impressões", "visualizaciones"),
        *("impresiones", "vues", "aufrufe", "impressionen"),
    ),
    Metric.REACH: ("reach", "alcance", "couverture", "portée", "reichweite"),
    Metric.PROFILE_VIEWS: (
        *("visits", "profile visits", "page visits", "visitas", "visitas al perfil"),
        *("visitas ao perfil", "visitas a la página", "visitas à página", "visites"),
        *("visites du profil", "visites de profil", "visites de la page", "besuche"),
        *("profilbesuche", "profilaufrufe", "seitenbesuche", "seitenaufrufe"),
    ),
}


@lru_cache(maxsize=256)
def metric_of(title: str) -> Metric | None:
    """The number that a title names in one of its languages; None for one that no log keeps."""
    return _METRICS.get(_core(title))


def platform_in(title: str) -> str | None:
    """The platform that a title names; both are proper names in every language."""
    name = plain(title)
    named = [platform for platform in _PLATFORMS if platform in name]
    return named[0] if len(named) == 1 else None


def _core(title: str) -> str:
    """The words of a title that say something, without the platform."""
    words = re.findall(r"[^\W_]+", plain(title))
    return " ".join(word for word in words if word not in _SMALL and word not in _PLATFORMS)


_METRICS = {_core(title): metric for metric, titles in _TITLES.items() for title in titles}
