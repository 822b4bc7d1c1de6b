"""What she says of herself, what she offers, for how much, and on which terms: in her own words."""

from growthdesk.analysis.media_kit import MediaKit
from growthdesk.reports.document import Paragraph, Section
from growthdesk.reports.language import Language


def about(kit: MediaKit) -> tuple[Paragraph, ...]:
    """A line or two about her; nothing if she says nothing."""
    return _paragraphs(kit.creator.about)


def together(language: Language, kit: MediaKit, *, offers: bool, rates: bool) -> Section | None:
    """How to work together; ``offers`` stand with their terms. None if there is nothing to say."""
    creator = kit.creator
    texts = (
        creator.offers if offers else "",
        creator.rates if rates else "",
        creator.terms if offers else "",
    )
    said = tuple(one for text in texts for one in _paragraphs(text))
    return Section("together", language.say("Working together"), said) if said else None


def _paragraphs(text: str) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(line) for line in text.splitlines() if line)
