"""Writes resources/months.json: the names of the months in the languages of the exports.

Run by hand, in a development environment: python packaging/months.py. The names are those of
the Unicode CLDR, which Babel carries, and a few that platforms write and CLDR does not (any more).
"""

import json
import re
import sys
from datetime import date
from pathlib import Path

from babel import localedata
from babel.dates import format_skeleton

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from growthdesk.importers.values.names import plain  # noqa: E402  # where it lies is known only now

# By how many people write in them: of two languages that name a month alike, the first is meant.
LANGUAGES = [
    "en",
    "es",
    "pt",
    "fr",
    "de",
    "id",
    "ru",
    "ar",
    "vi",
    "tr",
    "it",
    "pl",
    "th",
    "ja",
    "ko",
    "zh",
    "zh_Hant",
    "hi",
    "bn",
    "ur",
    "fa",
    "nl",
    "ro",
    "uk",
    "cs",
    "el",
    "hu",
    "sv",
    "he",
    "fil",
    "ms",
    "da",
    "fi",
    "no",
    "sk",
    "bg",
    "hr",
    "sr",
    "sr_Latn",
    "ca",
    "lt",
    "sl",
    "lv",
    "et",
    "ta",
    "te",
    "ml",
    "kn",
    "mr",
    "gu",
    "pa",
    "si",
    "ne",
    "my",
    "km",
    "lo",
    "ka",
    "hy",
    "az",
    "kk",
    "uz",
    "mn",
    "sw",
    "af",
    "eu",
    "gl",
    "is",
    "ga",
    "cy",
    "mt",
    "am",
    "sq",
    "mk",
    "bs",
    "be",
    "zu",
]

VARIANTS = {"ar": ("ar_LB", "ar_DZ", "ar_MA"), "de": ("de_AT",), "pt": ("pt_PT",)}
"""Countries whose names are added to those of their language."""

MORE = {
    "en": {9: ["sept"]},
    "es": {9: ["setiembre", "sep"]},
    "vi": {
        number: [f"tháng {name}"]
        for number, name in enumerate(
            [
                "một",
                "hai",
                "ba",
                "tư",
                "năm",
                "sáu",
                "bảy",
                "tám",
                "chín",
                "mười",
                "mười một",
                "mười hai",
            ],
            start=1,
        )
    }
    | {1: ["tháng một", "tháng giêng"], 12: ["tháng mười hai", "tháng chạp"]},
    "de": {1: ["jänner", "jän"], 2: ["feber"], 3: ["mrz"], 12: ["dez"]},
    "it": {9: ["sett"]},
}


def names_of(language: str) -> list[list[str]]:
    """Twelve lists of plain names: of each month, in all its forms."""
    forms: list[dict[str, None]] = [{} for _ in range(12)]
    # Only its own: Babel gives an inherited alias the names of a language that was asked before.
    own = [
        localedata.load(place, merge_inherited=False).get("months", {})
        for place in (language, *VARIANTS.get(language, ()))
    ]
    tables = [
        months[context][width]
        for months in own
        for context in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        if isinstance(months.get(context), dict) and isinstance(months[context].get(width), dict)
    ]
    for month, found in enumerate(forms, start=1):
        for table in tables:
            if isinstance(table.get(month), str):
                found[table[month]] = None
        found[_without_day(language, month)] = None
        for name in MORE.get(language, {}).get(month, ()):
            found[name] = None
    return [
        list(dict.fromkeys(word for name in found if (word := plain(name).strip(" .,"))))
        for found in forms
    ]


def _without_day(language: str, month: int) -> str:
    """The month as it stands beside a day, with what the language puts before or behind it."""
    pattern = localedata.load(language).get("datetime_skeletons", {}).get("MMMMd")
    if pattern is None or "MMMM" not in pattern.pattern:
        return ""  # by a number, or alone as above
    text = format_skeleton("MMMMd", date(2025, month, 28), locale=language)
    before, _, behind = text.partition("28")
    name = max(before, behind, key=len).strip(" .,()-")
    # A month in digits alone is told by its place, not by its name.
    return "" if re.fullmatch(r"[\d\W]*", name) else name


def unmistakable(names: list[list[str]]) -> list[list[str]]:
    """The names without those that stand for two months of one language."""
    return [
        [name for name in forms if sum(name in others for others in names) == 1] for forms in names
    ]


def main() -> None:
    """Writes the file, one language a line."""
    lines = []
    for language in LANGUAGES:
        names = unmistakable(names_of(language))
        if not all(names):
            raise SystemExit(f"{language}: a month has no name: {names}")
        lines.append(f"{json.dumps(language)}: {json.dumps(names, ensure_ascii=False)}")
    text = "{\n" + ",\n".join(lines) + "\n}\n"
    (ROOT / "resources" / "months.json").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
