"""What others have published about prices, each figure with its year and source."""

from growthdesk.analysis.media_kit import MediaKit
from growthdesk.analysis.public_rates import PublicRate
from growthdesk.domain.platform import PLATFORMS
from growthdesk.reports.cells import table
from growthdesk.reports.document import Column, Paragraph, Section
from growthdesk.reports.language import Language


def published(language: Language, kit: MediaKit) -> Section | None:
    """The prices that fit her accounts; None if none is known."""
    found = dict.fromkeys(rate for one in kit.accounts for rate in one.public_rates)
    # What is about one platform comes first.
    rates = sorted(found, key=lambda rate: not rate.platform)
    if not rates:
        return None
    title = language.say("What others publish about prices")
    listed = table(
        language,
        title,
        (
            Column(language.say("For"), share=2.1),
            Column(language.say("Price of a post"), share=1.4),
            Column(language.say("Source"), share=3.2),
        ),
        [(_of_whom(language, rate), _price(language, rate), _source(rate)) for rate in rates],
    )
    said = language.say("Published prices differ widely, and know nothing of these accounts.")
    return Section("published", title, (listed, Paragraph(said, quiet=True)))


def _of_whom(language: Language, rate: PublicRate) -> str:
    """Instagram, 1,000 – 9,999 followers."""
    platform = language.say("Any platform")
    if rate.platform:
        platform = language.name(PLATFORMS[rate.platform].name)
    last = language.number(rate.last)
    if rate.first is None:
        return language.say("{platform}, up to {last} followers", platform=platform, last=last)
    first = language.number(rate.first)
    return language.say(
        "{platform}, {first} – {last} followers", platform=platform, first=first, last=last
    )


def _price(language: Language, rate: PublicRate) -> str:
    """10 – 100 USD, or 1,105 USD on average."""
    low, high, currency = language.number(rate.low), language.number(rate.high), rate.currency
    if rate.average:
        return language.say("{price} {currency} on average", price=low, currency=currency)
    return language.say("{low} – {high} {currency}", low=low, high=high, currency=currency)


def _source(rate: PublicRate) -> str:
    return f"{rate.source.publisher}: {rate.source.report}, {rate.source.year}"
