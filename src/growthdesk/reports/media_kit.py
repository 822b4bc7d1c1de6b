"""The media kit: one page about a creator for a brand, and its document."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from growthdesk import __version__
from growthdesk.analysis.media_kit import MediaKit, media_kit
from growthdesk.domain.creator import Creator
from growthdesk.domain.rows import Account, Post
from growthdesk.reports.document import Document, Part, Section
from growthdesk.reports.kit.accounts import where
from growthdesk.reports.kit.best_posts import best_posts
from growthdesk.reports.kit.figures import key_figures
from growthdesk.reports.kit.line import line
from growthdesk.reports.kit.own_words import about, together
from growthdesk.reports.kit.published import published
from growthdesk.reports.language import ENGLISH, Language
from growthdesk.reports.reads import Reads


class KitInclude(StrEnum):
    """What can be put into a media kit, in the order in which it stands there."""

    CONTACT = "contact"
    ABOUT = "about"
    CHART = "chart"
    ACCOUNTS = "accounts"
    POSTS = "posts"
    OFFERS = "offers"
    RATES = "rates"
    PUBLIC_RATES = "public_rates"


USUAL_KIT = frozenset(KitInclude) - {KitInclude.PUBLIC_RATES}
"""What is in a media kit unless something else is said: no price that is not her own."""


@dataclass(frozen=True, slots=True)
class KitReport:
    """Everything that any format of the media kit needs; ``posts`` are those shown, by id."""

    kit: MediaKit
    posts: Mapping[str, Post]
    include: frozenset[KitInclude] = USUAL_KIT
    language: Language = ENGLISH
    digest: str = ""


def kit_report(
    reads: Reads,
    creator: Creator,
    accounts: Iterable[Account],
    today: date,
    include: frozenset[KitInclude] = USUAL_KIT,
    *,
    language: Language = ENGLISH,
    digest: str = "",
) -> KitReport:
    """The media kit of a creator and these accounts at the end of a day; ``digest`` names the log."""
    kit = media_kit(creator, [reads.account_log(one, today) for one in accounts], today)
    ids = [line.id for one in kit.accounts for line in one.best]
    posts = {identity: post for identity, (post, _) in reads.posts(ids).items()}
    return KitReport(kit, posts, include, language, digest)


def kit_document(report: KitReport) -> Document:
    """The media kit as it is read by people, in its language. What is not known is not in it."""
    language, kit = report.language, report.kit
    title = kit_title(report)
    day = language.short_day(kit.day)
    foot = [language.say("Numbers as of {day}, from the creator’s own log.", day=day)]
    if len(kit.counted) > 1:
        foot.append(language.say("Audiences overlap between platforms."))
    return Document(
        language=language,
        title=title,
        aside="",
        first_day=kit.day,
        last_day=kit.day,
        made_on=kit.day,
        made_with=f"Growthdesk {__version__}",
        digest=report.digest,
        foot=" ".join(foot),
        source="",
        parts=(
            Part(
                name=language.say("Media kit"),
                subtitle=_subtitle(report),
                figures=key_figures(language, kit),
                sections=tuple(_sections(report)),
                lead=about(kit) if KitInclude.ABOUT in report.include else (),
            ),
        ),
        look="kit",
    )


def kit_title(report: KitReport) -> str:
    """What brands call her: her name, else that of her main account; “Media kit” without either."""
    kit = report.kit
    if kit.creator.name:
        return kit.creator.name
    if kit.main is None:
        return report.language.say("Media kit")
    return report.language.apart(kit.main.account.label)


def _subtitle(report: KitReport) -> str:
    """Niches, place and languages, and where she is reached."""
    creator, accounts = report.kit.creator, report.kit.accounts
    told = [*dict.fromkeys(one.account.niche for one in accounts)]
    told += [creator.niches, creator.place, creator.languages]
    if KitInclude.CONTACT in report.include:
        told += [creator.email, creator.link]
    return " · ".join(filter(None, told))


def _sections(report: KitReport) -> Iterator[Section]:
    """What is included and known, in the order in which it stands on the page."""
    language, kit, include = report.language, report.kit, report.include
    rates = KitInclude.RATES in include
    offers = KitInclude.OFFERS in include
    writers: tuple[tuple[bool, Callable[[], Section | None]], ...] = (
        (KitInclude.CHART in include, lambda: line(language, kit)),
        (KitInclude.ACCOUNTS in include, lambda: where(language, kit)),
        (KitInclude.POSTS in include, lambda: best_posts(language, kit, report.posts)),
        (True, lambda: together(language, kit, offers=offers, rates=rates)),
        (KitInclude.PUBLIC_RATES in include, lambda: published(language, kit)),
    )
    for wanted, write in writers:
        if wanted and (section := write()) is not None:
            yield section
