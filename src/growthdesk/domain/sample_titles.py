"""What the invented creator of the sample log writes over her posts."""

from collections.abc import Iterator, Mapping
from random import Random

BAKING, BREAD, BUDGET, BEHIND = "Baking", "Bread", "Budget", "Behind the scenes"
LIVE = "live"
"""Not a niche: the titles of live streams."""

VIRAL = "Proofing mistakes everyone makes"

_BAKES = (
    "almond financiers",
    "apple strudel",
    "brown sugar buns",
    "burnt basque cheesecake",
    "canelés",
    "cardamom buns",
    "carrot cake",
    "choux buns",
    "hazelnut brownies",
    "lemon drizzle",
    "Linzer cookies",
    "madeleines",
    "olive oil cake",
    "orange polenta cake",
    "pear tart",
    "plum crumble",
    "poppy seed cake",
    "rhubarb galette",
)
_BREADS = (
    "baguettes",
    "brioche",
    "ciabatta",
    "country loaf",
    "focaccia",
    "milk bread",
    "potato bread",
    "pretzels",
    "rye loaf",
    "seeded rolls",
    "spelt loaf",
    "pizza dough",
)
_CHEAP = (
    "a birthday cake",
    "a Sunday cake",
    "a tray bake",
    "bread for a week",
    "breakfast buns",
    "cookies for twelve",
    "dessert for six",
    "five bakes",
    "lunchbox snacks",
)
_SCENES = (
    "a morning at the mill",
    "failed takes",
    "how I plan a week of posts",
    "market day",
    "my kitchen at five",
    "my notebook",
    "new oven day",
    "shooting in winter light",
    "studio tour",
    "Sunday bake with Dad",
    "the shelf of tins",
    "the washing up",
    "what is in my freezer",
    "where the flour comes from",
)

_PATTERNS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    BAKING: (
        (
            "{}",
            "{} in one bowl",
            "{} without a mixer",
            "{}, less sugar",
            "{} for beginners",
            "{} for a crowd",
            "{}: the crumb",
            "{} from Grandma's book",
            "{}, baked seven times",
            "{} in 30 seconds",
            "{} with what is in the cupboard",
            "The trick to {}",
            "What went wrong with my {}",
            "Freezer-friendly {}",
            "Weekend {}",
            "Vegan {}",
        ),
        _BAKES,
    ),
    BREAD: (
        (
            "{}",
            "{} overnight",
            "{} three ways",
            "{} by hand",
            "{} on a weeknight",
            "{}, step by step",
            "{} with 2 g of yeast",
            "{} from cold dough",
            "{}: crumb shot",
            "How I time my {}",
            "Shaping {}",
            "Four flours, one method: {}",
            "What flour for {}",
            "Why my {} fell flat",
        ),
        _BREADS,
    ),
    BUDGET: (
        (
            "{} under €3",
            "{} for less than €5",
            "{}, no eggs",
            "{} from the bargain shelf",
            "{}: what it costs",
            "{} with leftovers",
        ),
        _CHEAP,
    ),
    LIVE: (
        ("{}", "{}, live", "{}, second round"),
        ("starter Q&A", "oven Q&A", "bake along: focaccia", "bake along: choux buns", "flour Q&A"),
    ),
    BEHIND: (
        ("{}", "{}, part two", "{}, a year later", "{}, sped up", "{}: your questions"),
        _SCENES,
    ),
}

_SEASONS: Mapping[int, tuple[str, ...]] = {
    2: ("Carnival doughnuts", "Heart-shaped shortbread"),
    4: ("Easter braid", "Hot cross buns"),
    6: ("Strawberry roll", "Elderflower cake"),
    9: ("Plum cake by the tray", "First pumpkin loaf"),
    10: ("Pumpkin knot buns", "Halloween eclairs"),
    12: ("Vanilla crescents", "Stollen, cut open", "The cookie tin"),
}


def titles(rng: Random) -> Mapping[str, Iterator[str]]:
    """Endless titles for each niche, and for LIVE; one comes again only when all others were there."""
    return {
        niche: _shuffled([_sentence(p.format(f)) for p in patterns for f in fillings], rng)
        for niche, (patterns, fillings) in _PATTERNS.items()
    }


def seasonal_title(month: int, number: int) -> str | None:
    """The title that belongs to this post (from 1) of a month; None if it may be about anything."""
    season = _SEASONS.get(month, ())
    place, rest = divmod(number, 4)
    return season[place - 1] if rest == 0 and 0 < place <= len(season) else None


def _shuffled(all_titles: list[str], rng: Random) -> Iterator[str]:
    while True:
        rng.shuffle(all_titles)
        yield from all_titles


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:]
