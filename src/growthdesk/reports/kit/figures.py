"""The figures in large letters of a media kit: followers, engagement, posts a week, and growth."""

from collections.abc import Callable
from dataclasses import replace

from growthdesk.analysis.media_kit import KitAccount, MediaKit
from growthdesk.domain.rules import Denominator
from growthdesk.reports.document import KeyFigure
from growthdesk.reports.language import Language

_Write = Callable[[Language, KitAccount], KeyFigure | None]


def key_figures(language: Language, kit: MediaKit) -> tuple[KeyFigure, ...]:
    """The followers of all accounts, and three figures of the main one; only what is known.

    What is not known of the main account is told of the first other of which it is.
    """
    writers: tuple[_Write, ...] = (_engagement, _steadiness, _growth)
    found = [_followers(language, kit)] if kit.counted else []
    for write in writers:
        known = ((write(language, one), one) for one in kit.main_first)
        figure, account = next(((it, one) for it, one in known if it), (None, None))
        if figure is not None and account is not None:
            found.append(figure if len(kit.accounts) == 1 else _named(language, figure, account))
    return tuple(found)


def platform_name(language: Language, account: KitAccount) -> str:
    """The name of its platform."""
    return language.name(account.account.platform_facts.name)


def _named(language: Language, figure: KeyFigure, account: KitAccount) -> KeyFigure:
    """The figure with the platform of its account, since there are others."""
    platform = platform_name(language, account)
    caption = language.say("{what}, {platform}", what=figure.caption, platform=platform)
    return replace(figure, caption=caption)


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


def _engagement(language: Language, account: KitAccount) -> KeyFigure | None:
    found = account.engagement
    if found is None:
        return None
    match account.denominator:
        case Denominator.FOLLOWERS:
            what = language.say("engagement, median of %n post(s), by followers", found.posts)
        case Denominator.REACH:
            what = language.say("engagement, median of %n post(s), by reach", found.posts)
        case Denominator.VIEWS:
            what = language.say("engagement, median of %n post(s), by views", found.posts)
    return KeyFigure(language.percent(found.rate), what, value=found.rate, kind="share")


def _steadiness(language: Language, account: KitAccount) -> KeyFigure | None:
    found = account.steadiness
    if found is None:
        return None
    what = language.say("posts a week, last %n week(s)", found.weeks)
    shown = language.decimal(found.posts_a_week)
    return KeyFigure(shown, what, value=found.posts_a_week, kind="decimal")


def _growth(language: Language, account: KitAccount) -> KeyFigure | None:
    found = account.monthly
    if found is None:
        return None
    about = "≈ " if found.about else ""
    if found.share is None:
        what = language.say("followers a month, last 3 months")
        shown = about + language.signed(found.followers)
        return KeyFigure(shown, what, value=found.followers, kind="signed")
    what = language.say("a month, last 3 months")
    points = language.signed_points(found.share)
    shown = about + language.say("{number}%", number=points)
    return KeyFigure(shown, what, value=found.share, kind="share")
