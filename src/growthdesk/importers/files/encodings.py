"""Encodings that neither a mark nor UTF-8 tells: guessed from the letters that come out."""

import re
import unicodedata
from functools import lru_cache

_SAMPLE = 16_000
"""In bytes, of lines with letters beyond ASCII: enough for a guess, and quickly looked at."""

_MOST_ODD = 0.1
"""The share of letters that may be none of the language, as names and loanwords are."""

_WESTERN = tuple(
    frozenset(letters + letters.upper())
    for letters in (
        "äöüßéèàâçêëîïôûùÿœæñáíóúãõ",  # German, French, Spanish and Portuguese side by side
        "àèéìíîòóùú",
        "åäöæøéüàèó",
        "áéíóúýþæöð",
        "ëïéèöüáóíäê",
        "àçèéíïòóúü",
    )
)
_TURKISH = frozenset("ðþýÐÞÝ")
_ICELANDIC = frozenset("áéíóúæÁÉÍÓÚÆ")

_COMMON = {
    "gb18030": ((0xA1, 0xA3), (0xB0, 0xD7)),
    "big5": ((0xA1, 0xA3), (0xA4, 0xC6)),
    "cp949": ((0xA1, 0xA3), (0xB0, 0xC8)),
    "euc_jp": ((0xA1, 0xA5), (0xB0, 0xCF)),
    "cp932": ((0x81, 0x83), (0x88, 0x97), (0xA1, 0xDF)),
}
"""The first bytes of the characters that daily words are made of, both ends inclusive."""

_ASKED = (
    *("mac_roman", "cp1250", "cp1251", "koi8_r", "cp1253", "cp1254", "cp1255", "cp1256"),
    *("cp1257", "cp932", "euc_jp", "gb18030", "big5", "cp949", "cp874"),
)
NAMES = {
    "mac_roman": "Mac Roman",
    "cp932": "Shift-JIS",
    "euc_jp": "EUC-JP",
    "gb18030": "GB 18030",
    "big5": "Big5",
    "cp949": "EUC-KR",
    "koi8_r": "KOI8-R",
}
"""What people call an encoding, where it is not Windows- and its number."""


def guessed_encoding(data: bytes) -> str | None:
    """The encoding under which bytes that are no UTF-8 make words; None if none does.

    Windows-1252 comes first; it is taken where its letters are those of Western Europe.
    """
    return _guessed(_sample(data))


def name_of(encoding: str) -> str:
    """The encoding as people call it, such as Windows-1251."""
    return NAMES.get(encoding, encoding.replace("cp", "Windows-"))


def _sample(data: bytes) -> bytes:
    """The first lines that are not ASCII, each on its own line still."""
    lines = []
    size = 0
    for match in re.finditer(rb"[^\r\n]+", data):
        if match[0].isascii():
            continue
        line = match[0][: _SAMPLE - size]
        lines.append(line)
        size += len(line)
        if size >= _SAMPLE:
            break
    return b"\n".join(lines)


@lru_cache(maxsize=16)
def _guessed(sample: bytes) -> str | None:
    if (western := _decoded(sample, "cp1252")) is not None:
        if _is_turkish(western):
            return "cp1254"
        if _is_western(western):
            return "cp1252"
    # It is slow to import, and hardly any file asks for it.
    from charset_normalizer import from_bytes

    # Most of a table is digits and links, which say nothing of the letters.
    words = b"\n".join(re.findall(rb"[^\n,;\t|\"]*[\x80-\xff][^\n,;\t|\"]*", sample))
    matches = from_bytes(words, cp_isolation=list(_ASKED), steps=5, chunk_size=512)
    for match in matches:
        text = _decoded(sample, match.encoding)
        if (
            text is not None
            and match.chaos < _MOST_ODD
            and _is_plausible(text)
            and _is_common(text, match.encoding)
        ):
            return match.encoding
    return None


def _decoded(data: bytes, encoding: str) -> str | None:
    """The text; None if the bytes are none in that encoding. The last character may be cut."""
    for end in (len(data), len(data) - 1):
        try:
            return data[:end].decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def _is_western(text: str) -> bool:
    letters = [letter for letter in text if letter > "\x7f" and letter.isalpha()]
    if not _is_plausible(text):
        return False
    most = max(sum(letter in known for letter in letters) for known in _WESTERN)
    return len(letters) - most <= _MOST_ODD * len(letters)


def _is_turkish(text: str) -> bool:
    letters = set(text)
    return bool(letters & _TURKISH) and not letters & _ICELANDIC and _is_plausible(text)


def _is_plausible(text: str) -> bool:
    """Whether signs stand between words and capitals at their beginning, as people write."""
    if any(unicodedata.category(letter) in ("Cc", "Co", "Cn") for letter in set(text) - _BLANKS):
        return False
    odd = len(_ODD.findall(text)) + sum(map(_is_mixed, _CLUSTER.findall(text)))
    words = len(_WORD.findall(text))
    return odd <= _MOST_ODD * max(words, 1)


def _is_common(text: str, encoding: str) -> bool:
    """Whether most characters are those that people write every day, as far as that is known."""
    if encoding not in _COMMON:
        return True
    firsts = [letter.encode(encoding, "replace")[0] for letter in text if letter > "\x7f"]
    known = sum(any(a <= first <= b for a, b in _COMMON[encoding]) for first in firsts)
    return 5 * known >= 4 * len(firsts)


_BLANKS = frozenset("\n\r\t")
_WORD = re.compile(r"\w*[^\x00-\x7f]\w*")
_CLUSTER = re.compile(r"[^\W\d_]+")
# A capital inside of a word that began in small letters, a sign in a word or stuck to its
# beginning, one Chinese or Korean letter between Latin ones.
_ODD = re.compile(
    r"[a-zà-öø-ÿ][À-ÖØ-ÞŠŽŸŒ]"
    r"|(?<=[^\W\d_])[¡-©«-¶¸-¿×÷ƒˆ˜†‡•…‰€™](?=[^\W\d_])"
    r"|(?<![^\W\d_])[¤¦-§ª¬-¹»-¾×÷ƒˆ˜†‡‰£¥¢](?=[^\W\d_])"
    r"|¿(?![^\n]*\?)"
    r"|(?<=[A-Za-z])[\u3400-\u9fff\uac00-\ud7a3](?=[A-Za-z])"
)


def _is_mixed(word: str) -> bool:
    """Whether a word has letters of scripts that do not stand together."""
    scripts = {unicodedata.name(letter, "?").split()[0].split("-")[0] for letter in set(word)}
    together = {"CJK", "HIRAGANA", "KATAKANA", "FULLWIDTH"}
    if scripts & {"HIRAGANA", "KATAKANA"}:
        scripts -= together
    if "HALFWIDTH" in scripts and len(scripts) > 1:
        return True
    # Latin beside Chinese or Korean is usual: a brand in a title.
    scripts -= {"LATIN"} if scripts & {"CJK", "HANGUL"} else set()
    return len(scripts) > 1
