"""Whose work Growthdesk rests on, and under which licences."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from growthdesk.resources import resource

_OURS = "growthdesk"
_NAMED_SO = re.compile(r"(licen[cs]es?/|(LICEN[CS]E|COPYING|NOTICE)[^/]*$)", re.IGNORECASE)
_NAME = re.compile(r"[\w.-]+")


@dataclass(frozen=True, slots=True)
class Licence:
    """A part with its version, its terms by their short name, and their whole text.

    The text is empty where a part came without one.
    """

    part: str
    terms: str
    text: str


def licences() -> tuple[Licence, ...]:
    """Of Growthdesk first, then of everything that came with it, by name.

    A bundle carries them as files, since more than packages of Python lies in it. Without either,
    in a checkout that was not installed, there is none.
    """
    bundled = resource("licences")
    if bundled.is_dir():
        found = [from_text(file.read_text("utf-8")) for file in bundled.iterdir()]
    else:
        found = [licence_of(one) for one in _installed(_OURS, set())]
    return tuple(sorted(found, key=lambda one: (not _is_ours(one), one.part.lower())))


def licence_of(package: Distribution) -> Licence:
    """What an installed package says of itself."""

    def said(key: str) -> list[str]:
        return package.metadata.get_all(key) or []

    short = said("License-Expression") or [text.partition("\n")[0] for text in said("License")]
    classes = [one for one in said("Classifier") if one.startswith("License ::")]
    terms = "".join(short) or ", ".join(one.rpartition(":: ")[2] for one in classes)
    texts = [
        file.read_text("utf-8").strip()
        for file in package.files or ()
        if ".dist-info" in file.parts[0] and _NAMED_SO.search(file.as_posix())
    ]
    return Licence(f"{package.name} {package.version}", terms, "\n\n\n".join(texts))


def to_text(licence: Licence) -> str:
    """A licence as a file of a bundle: the part, its terms, and after an empty line the text."""
    return f"{licence.part}\n{licence.terms}\n\n{licence.text}\n"


def from_text(text: str) -> Licence:
    """What `to_text` wrote."""
    head, _, body = text.partition("\n\n")
    part, _, terms = head.partition("\n")
    return Licence(part, terms, body.rstrip("\n"))


def _is_ours(licence: Licence) -> bool:
    return licence.part.lower().startswith(f"{_OURS} ")


def _installed(name: str, seen: set[str]) -> Iterator[Distribution]:
    """A package and all it needs; what is needed on other systems only is not there."""
    if name in seen:
        return
    seen.add(name)
    try:
        package = distribution(name)
    except PackageNotFoundError:
        return
    yield package
    for requirement in package.requires or ():
        needed = _NAME.match(requirement)
        if needed and "extra ==" not in requirement:
            yield from _installed(needed[0].lower(), seen)
