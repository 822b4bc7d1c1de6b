"""Hand-made sheets in English, German, Spanish, French and Portuguese, row by row, and in general."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.importers.tables import counts, founds_in

from growthdesk.domain.platform import Kind
from growthdesk.importers.found import Found


def only(text: str) -> Found:
    (found,) = founds_in(text).values()
    return found


TRACKERS = {
    "en": "Date,# Followers,New followers,Unfollows,Notes\n"
    '1/31/2025,"12,345",120,20,\n2/28/2025,"12,500",,,purge\n3/31/2025,12.6K,-,-,\nTotal,,120,20,\n',
    "de": "Datum;Anzahl Follower;Neue Follower;Entfolgt;Notiz\n"
    "31.01.2025;12.345;120;20;\n28.02.2025;12.500;;;Säuberung\n31.03.2025;12,6 Tsd.;-;-;\n"
    "Summe;;120;20;\n",
    "es": "Fecha;Total de seguidores;Nuevos seguidores;Seguidores perdidos;Notas\n"
    "31/01/2025;12.345;120;20;\n28/02/2025;12.500;;;purga\n31/03/2025;12,6 mil;-;-;\nTotal;;120;20;\n",
    "fr": "Jour;Nombre d’abonnés;Nouveaux abonnés;Abonnés perdus;Remarques\n"
    "31 janvier 2025;12 345;120;20;\n28 févr. 2025;12\u202f500;;;purge\n31 mars 2025;12,6 k;-;-;\n"
    "Somme;;120;20;\n",
    "pt": "Data\tSeguidores (total)\tNovos seguidores\tSeguidores perdidos\tNotas\n"
    "31 de janeiro de 2025\t12.345\t120\t20\t\n28 de fevereiro de 2025\t12.500\t\t\tlimpeza\n"
    "31 de março de 2025\t12,6 mil\t-\t-\t\nTotal\t\t120\t20\t\n",
}


@pytest.mark.parametrize("language", TRACKERS)
def test_a_tracker_by_month(language: str) -> None:
    found = only(TRACKERS[language])
    assert found.recognised_as == "A table of follower counts and follower changes"
    assert counts(found) == [
        *((2, "2025-01-31", 12_345), (3, "2025-02-28", 12_500), (4, "2025-03-31", 12_600)),
    ]
    assert found.counts[2].count.highest == 12_699
    assert [(c.line, c.gained, c.lost) for c in found.changes] == [(2, 120, 20)]
    assert [(s.line, s.reason) for s in found.skipped] == [(5, "The row adds up others.")]
    assert not found.questions


CALENDARS = {
    "en": "Publish date,Time posted,Content type,Content pillar,Hook,Views,Likes ❤️,Saves\n"
    '"Mar 3, 2025",6:30 PM,Reel,Bread,Rye,"1,520",33,4\n'
    '"Mar 20, 2025",7:00 AM,Carousel,Jam,Plums,900,-,0\n',
    "de": "Datum;Uhrzeit;Beitragsart;Rubrik;Titel;Aufrufe;Gefällt mir;Gespeichert\n"
    "03.03.2025;18:30;Reel;Bread;Rye;1.520;33;4\n20.03.2025;07:00;Karussell;Jam;Plums;900;-;0\n",
    "es": "Fecha;Hora;Tipo de contenido;Pilar;Título;Reproducciones;Me gusta;Guardados\n"
    "03/03/2025;18:30;Reel;Bread;Rye;1.520;33;4\n20/03/2025;7:00;Carrusel;Jam;Plums;900;-;0\n",
    "fr": "Date;Heure;Type de contenu;Pilier;Titre;Vues;J’aime;Enregistrements\n"
    "3 mars 2025;18h30;Reel;Bread;Rye;1 520;33;4\n20 mars 2025;7h00;Carrousel;Jam;Plums;900;-;0\n",
    "pt": "Data;Hora;Formato;Pilar de conteúdo;Título;Visualizações;Curtidas;Salvamentos\n"
    "03/03/2025;18:30;Reel;Bread;Rye;1.520;33;4\n20/03/2025;07:00;Carrossel;Jam;Plums;900;-;0\n",
}


@pytest.mark.parametrize("language", CALENDARS)
def test_a_calendar_of_posts(language: str) -> None:
    found = only(CALENDARS[language])
    assert found.recognised_as == "A table of posts"
    assert [
        (p.line, p.published_at, p.kind, p.niche, p.title, p.numbers[0], p.numbers[2], p.numbers[5])
        for p in found.posts
    ] == [
        (
            *(2, datetime(2025, 3, 3, 17, 30, tzinfo=UTC), Kind.REEL, "Bread", "Rye"),
            *(1520, 33, 4),
        ),
        (
            *(3, datetime(2025, 3, 20, 6, 0, tzinfo=UTC), Kind.CAROUSEL, "Jam", "Plums"),
            *(900, None, 0),
        ),
    ]
    assert (found.skipped, found.questions) == ((), ())


@dataclass(frozen=True)
class Dialect:
    """The headers of a language, its months, and the sign between thousands."""

    day: str
    followers: str
    gained: str
    months: str
    thousands: tuple[str, ...]


DIALECTS: Mapping[str, Dialect] = {
    "en": Dialect(
        *("Date", "Followers", "New followers"),
        "January February March April May June July August September October November"
        " December",
        (",", " ", ""),
    ),
    "de": Dialect(
        *("Datum", "Follower", "Neue Follower"),
        "Januar Februar März April Mai Juni Juli August September Oktober November"
        " Dezember",
        (".", "\u202f", "'", ""),
    ),
    "es": Dialect(
        *("Fecha", "Seguidores", "Nuevos seguidores"),
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
        " diciembre",
        (".", "\u00a0", ""),
    ),
    "fr": Dialect(
        *("Date", "Abonnés", "Nouveaux abonnés"),
        "janvier février mars avril mai juin juillet août septembre octobre novembre"
        " décembre",
        ("\u202f", " ", ""),
    ),
    "pt": Dialect(
        *("Data", "Seguidores", "Novos seguidores"),
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro"
        " dezembro",
        (".", ""),
    ),
}  # fmt: skip

DAYS: tuple[Callable[[date, Dialect], str], ...] = (
    lambda day, _: day.isoformat(),
    lambda day, _: f"{day:%Y/%m/%d}",
    lambda day, _: f"{day.day}.{day.month}.{day.year}",
    lambda day, _: f"{day:%d/%m/%Y}",
    lambda day, _: f"{day:%m/%d/%y}",
    lambda day, words: f"{day.day}. {words.months.split()[day.month - 1]} {day.year}",
    lambda day, words: f"{day.day} de {words.months.split()[day.month - 1]} de {day.year}",
    lambda day, words: f"{words.months.split()[day.month - 1]} {day.day}, {day.year}",
    lambda day, words: f"{day.day}-{words.months.split()[day.month - 1][:3]}-{day:%y}",
    lambda day, _: f"{day:%Y-%m-%d}T00:00:00",
)
START = date(2025, 1, 3)


def grouped(number: int, sign: str) -> str:
    return f"{number:,}".replace(",", sign)


@settings(max_examples=120, deadline=None)
@given(
    st.sampled_from(sorted(DIALECTS)),
    st.sampled_from(DAYS),
    st.sampled_from(";\t|"),
    st.integers(0, 3),
    st.lists(
        st.tuples(st.integers(1000, 2_000_000), st.integers(0, 5000)), min_size=20, max_size=24
    ),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_a_table_says_the_same_however_it_is_written(
    language: str,
    written: Callable[[date, Dialect], str],
    divider: str,
    sign: int,
    numbers: list[tuple[int, int]],
    encoding: str,
) -> None:
    words = DIALECTS[language]
    thousands = words.thousands[sign % len(words.thousands)]
    days = [START + timedelta(days=n) for n in range(len(numbers))]
    lines = [divider.join((words.day, words.followers, words.gained))]
    for day, (followers, gained) in zip(days, numbers, strict=True):
        cells = (written(day, words), grouped(followers, thousands), grouped(gained, thousands))
        lines.append(divider.join(cells))
    (found,) = founds_in("\r\n".join(lines).encode(encoding)).values()
    if found.questions and found.questions[0].key == "subscribers":
        assert language == "fr"  # abonnés may be those that came
        assert [c.net or c.gained for c in found.changes]
        return
    assert [(c.day, c.count.followers) for c in found.counts] == [
        (day, followers) for day, (followers, _) in zip(days, numbers, strict=True)
    ]
    assert [(c.day, c.gained) for c in found.changes] == [
        (day, gained) for day, (_, gained) in zip(days, numbers, strict=True)
    ]
