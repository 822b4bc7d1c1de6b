"""What the table of posts is narrowed to, as a value that can be kept under a name."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields

from PySide6.QtCore import QSettings

_KEY = "posts/filters"


@dataclass(frozen=True, slots=True)
class FilterChoice:
    """Words to look for, how many days back, a kind and a niche; empty or 0 is "any"."""

    words: str = ""
    days: int = 0
    kind: str = ""
    niche: str = ""


def read_filters(settings: QSettings) -> dict[str, FilterChoice]:
    """The filters that this computer keeps, by their names; what makes no sense is left out."""
    text = settings.value(_KEY)
    try:
        kept = json.loads(text) if isinstance(text, str) else {}
    except ValueError:
        kept = {}
    if not isinstance(kept, dict):
        return {}
    return {
        name: FilterChoice(**facts)
        for name, facts in kept.items()
        if isinstance(facts, dict) and _makes_sense(facts)
    }


def keep_filters(settings: QSettings, filters: Mapping[str, FilterChoice]) -> None:
    """Let this computer keep these filters, and no others."""
    kept = {name: asdict(choice) for name, choice in filters.items()}
    settings.setValue(_KEY, json.dumps(kept, ensure_ascii=False))


def _makes_sense(facts: Mapping[str, object]) -> bool:
    usual = FilterChoice()
    kinds = {one.name: type(getattr(usual, one.name)) for one in fields(FilterChoice)}
    return all(name in kinds and isinstance(fact, kinds[name]) for name, fact in facts.items())
