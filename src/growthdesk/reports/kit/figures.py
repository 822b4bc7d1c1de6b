"""The figures in large letters of a media kit: followers, engagement, posts a week, and growth."""

from collections.abc import Iterator

from growthdesk.analysis.engagement import AccountEngagement
from growthdesk.analysis.media_kit import KitAccount, MediaKit, MonthlyGrowth, Steadiness
from growthdesk.domain.rules import Denominator
from growthdesk.reports.document import KeyFigure
from growthdesk.reports.language import Language


def key_figures(language: Language, kit: MediaKit) -> tuple[KeyFigure, ...]:
    """The followers of all accounts, and three figures of the main one; only what is known."""
    return tuple(_figures(language, kit))


def platform_name(language: Language, account: KitAccount) -> str:
    """The name of its platform."""
    return language.name(account.account.platform_facts.name)


def _figures(language: Language, kit: MediaKit) -> Iterator[KeyFigure]:
    main = kit.main
    if main is None:
        return
    if kit.counted:
        yield _followers(language, kit)
    if main.engagement is not None:
        yield _engagement(language, kit, main, main.engagement)
    if main.steadiness is not None:
        yield _steadiness(language, kit, main.steadiness)
    if main.monthly is not None:
        yield _growth(language, kit, main.monthly)


def _followers(language: Language, kit: MediaKit) -> KeyFigure:
    counted = kit.counted
    low = sum(one.followers or 0 for one in counted)
    high = sum(one.highest or 0 for one in counted)
    platforms = {one.account.platform for one in counted}
    if len(counted) == 1:
        platform = platform_name(language, counted[0])
        caption = language.say("followers on {platform}", platform=platform)
    elif len(platforms) == len(counted):
        caption = language.say("followers, %n platform(s)", len(platforms))
    else:
        caption = language.say("followers, %n account(s)", len(counted))
    return KeyFigure(("" if low == high else "≈ ") + language.number(low), caption, value=low)


def _engagement(
    language: Language, kit: MediaKit, main: KitAccount, found: AccountEngagement
) -> KeyFigure:
    match main.denominator:
        case Denominator.FOLLOWERS:
            what = language.say("engagement, median of %n post(s), by followers", found.posts)
        case Denominator.REACH:
            what = language.say("engagement, median of %n post(s), by reach", found.posts)
        case Denominator.VIEWS:
            what = language.say("engagement, median of %n post(s), by views", found.posts)
    shown = language.percent(found.rate)
    return KeyFigure(shown, _of_main(language, kit, what), value=found.rate, kind="share")


def _steadiness(language: Language, kit: MediaKit, found: Steadiness) -> KeyFigure:
    what = language.say("posts a week, last %n week(s)", found.weeks)
    shown = language.decimal(found.posts_a_week)
    caption = _of_main(language, kit, what)
    return KeyFigure(shown, caption, value=found.posts_a_week, kind="decimal")


def _growth(language: Language, kit: MediaKit, found: MonthlyGrowth) -> KeyFigure:
    about = "≈ " if found.about else ""
    if found.share is None:
        what = language.say("followers a month, last 3 months")
        shown = about + language.signed(found.followers)
        caption = _of_main(language, kit, what)
        return KeyFigure(shown, caption, value=found.followers, kind="signed")
    what = language.say("a month, last 3 months")
    number = language.signed_points(found.share)
    shown = about + language.say("{number}%", number=number)
    return KeyFigure(shown, _of_main(language, kit, what), value=found.share, kind="share")


def _of_main(language: Language, kit: MediaKit, what: str) -> str:
    """The caption of a figure of the main account, whose platform is named if there are others."""
    if len(kit.accounts) < 2 or kit.main is None:
        return what
    platform = platform_name(language, kit.main)
    return language.say("{what}, {platform}", what=what, platform=platform)
