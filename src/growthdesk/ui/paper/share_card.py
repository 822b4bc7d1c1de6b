"""What stands on a picture to share, in the words of the window's language."""

from dataclasses import dataclass
from datetime import date
from typing import TypedDict

from PySide6.QtCore import QCoreApplication

from growthdesk.analysis.joined import Line
from growthdesk.analysis.moments import Moment, stretch
from growthdesk.analysis.shared_picture import SharedPicture
from growthdesk.domain.rows import Account
from growthdesk.ui import words
from growthdesk.ui.paper.card_style import Beside, Numbers

_MONTH = 30.44
_APART, _APART_ENDS = "\u2068", "\u2069"
"""Letters without a shape: what stands between them keeps its own direction of reading."""


class _Line(TypedDict):
    lines: tuple[Line, ...]
    beside: Beside


@dataclass(frozen=True, slots=True, eq=False)
class ShareCard:
    """What stands on the card; no text of it tells what is hidden.

    ``number`` is None where it is blurred. ``lines`` are days and heights, and ``beside`` is what
    is written beside them. ``threshold`` says that a tier begins there.
    """

    who: str
    number: str | None
    says: str
    posts: str
    day: str
    lines: tuple[Line, ...]
    beside: Beside = Beside.COUNTS
    threshold: bool = False

    @property
    def text(self) -> str:
        """All of it in words, for who cannot see it."""
        number = _tr("A blurred number of") if self.number is None else self.number
        who = self.who.replace(_APART, "").replace(_APART_ENDS, "")
        return ". ".join(filter(None, (who, f"{number} {self.says}", self.posts, self.day)))


def share_card(picture: SharedPicture, numbers: Numbers = Numbers.SHOWN) -> ShareCard:
    """What the card of a milestone or of a month says, and no more than is to be told."""
    about = picture.about
    if isinstance(about, Moment):
        return _of_milestone(picture, about, numbers)
    in_month = words.month_of_year(picture.first_day)
    said = _tr("followers in {month} so far") if about.running else _tr("followers in {month}")
    return ShareCard(
        who=_who(picture.account),
        number=_change(picture, numbers),
        says=said.format(month=in_month),
        posts=_posts_of_month(picture),
        day=words.day_range(picture.first_day, picture.last_day),
        **_line(picture, numbers),
    )


def _of_milestone(picture: SharedPicture, moment: Moment, numbers: Numbers) -> ShareCard:
    account = picture.account
    what, tier = stretch(moment.followers, account.goal, picture.rules.tiers)
    shown = numbers is Numbers.SHOWN
    # Which tier begins there, and of which it is the half, would tell the number.
    said = {
        "tier": _tr("followers, now {tier}"),
        "goal": _tr("followers, the goal"),
        "halfway": _tr("followers, halfway to {tier}"),
    }.get(what if shown else "", _tr("followers on {platform}"))
    said = said.format(tier=tier, platform=account.platform_facts.name)
    number: str | None = words.number(moment.followers)
    if numbers is Numbers.BLURRED:
        number = None
    elif numbers is Numbers.GROWTH_ONLY:
        number = _grown(picture)
        if picture.share is not None:
            since = words.short_day(_first_day(picture))
            said = _tr("followers since {day}").format(day=since)
    return ShareCard(
        who=_who(account),
        number=number,
        says=said,
        posts=_posts(picture),
        day=words.short_day(moment.day),
        **_line(picture, numbers),
        threshold=shown and what == "tier",
    )


def file_name(picture: SharedPicture, numbers: Numbers, shape: str) -> str:
    """The name of the file unless another is typed; it tells no number that the picture hides."""
    about = picture.about
    if isinstance(about, Moment):
        what = str(about.followers) if numbers is Numbers.SHOWN else "milestone"
    else:
        what = about.key
    return f"{picture.account.handle.replace('/', '-')} {what} {shape}.png".lower()


def _line(picture: SharedPicture, numbers: Numbers) -> _Line:
    match numbers:
        case Numbers.SHOWN:
            return {"lines": picture.lines, "beside": Beside.COUNTS}
        case Numbers.GROWTH_ONLY if picture.growth:
            return {"lines": picture.growth, "beside": Beside.GROWTH}
        case Numbers.GROWTH_ONLY:
            return {"lines": picture.lines, "beside": Beside.NOTHING}
        case Numbers.BLURRED:
            return {"lines": picture.lines, "beside": Beside.BLURS}


def _who(account: Account) -> str:
    """Name and niche, each read in its own direction."""
    names = filter(None, (account.label, account.niche))
    return " · ".join(f"{_APART}{name}{_APART_ENDS}" for name in names)


def _change(picture: SharedPicture, numbers: Numbers) -> str | None:
    match numbers:
        case Numbers.BLURRED:
            return None
        case Numbers.GROWTH_ONLY:
            return _grown(picture)
        case Numbers.SHOWN:
            change = picture.change
            about = "≈ " if change is not None and change.about else ""
            return about + words.signed(change.middle if change else None)


def _grown(picture: SharedPicture) -> str:
    """+5.6%, +68%; a word where it began with nothing."""
    share = picture.share
    if share is None:
        return _tr("Growing")
    places = 1 if round(abs(share), 4) < 0.1 else 0
    rounded = round(share * 100, places)
    sign = "+" if rounded > 0 else "−" if rounded < 0 else "±"
    return sign + words.percent(abs(rounded) / 100, places)


def _first_day(picture: SharedPicture) -> date:
    return date.fromordinal(int(picture.lines[0][0][0]))


def _posts(picture: SharedPicture) -> str:
    """412 posts in 14 months; without the months where posts are not complete."""
    if not picture.posts:
        return ""
    if not picture.complete:
        return _tr("%n logged post(s)", picture.posts)
    days = (picture.last_day - picture.first_day).days + 1
    months = round(days / _MONTH)
    length = _tr("%n month(s)", months) if months > 1 else _tr("%n day(s)", days)
    return _tr("{posts} in {length}").format(posts=_tr("%n post(s)", picture.posts), length=length)


def _posts_of_month(picture: SharedPicture) -> str:
    if not picture.posts:
        return ""
    if not picture.complete:
        return _tr("%n logged post(s)", picture.posts)
    return _tr("%n post(s)", picture.posts)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("ShareCard", text, "", n)
