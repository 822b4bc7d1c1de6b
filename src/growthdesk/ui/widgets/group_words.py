"""What is said of a group of posts wherever it stands, on a bar or in a table."""

from PySide6.QtCore import QCoreApplication

from growthdesk.analysis.engagement import COUNT_WITHIN
from growthdesk.analysis.groups import Comparison, Group
from growthdesk.analysis.resampled import ENOUGH
from growthdesk.domain.rules import Denominator, Rules
from growthdesk.ui import words
from growthdesk.ui.widgets.range_bars import Bar

SMALL = 10
"""Followers under which a tenth of one is worth showing."""


def posts_of(group: Group) -> str:
    """61 posts; 2 of 5 posts while these are not enough."""
    if group.missing:
        return _tr("{posts} of {enough} posts").format(posts=group.n, enough=ENOUGH)
    return _tr("%n post(s)", group.n)


def rate_bar(name: str, group: Group | None, also: str = "") -> Bar:
    """The row of a group of engagement rates; an empty one without a post.

    ``also`` is told where the row is told in words.
    """
    if group is None:
        none = _tr("no post")
        telling = _tr("{name}: {rate}").format(name=name, rate=none)
        return Bar(name, None, None, None, none, telling, pale=True)
    rate = words.percent(group.median)
    beside = f"{rate} · {posts_of(group)}"
    telling = ", ".join(filter(None, (rate_telling(name, group), also)))
    return Bar(name, group.median, group.low, group.high, beside, telling, group.missing > 0)


def rate_telling(name: str, group: Group) -> str:
    """Budget: 9.8% (12 posts), 80% range 8.9% to 10.6%; ranked as 9.1%."""
    said = _tr("{name}: {rate} ({posts})").format(
        name=name, rate=words.percent(group.median), posts=posts_of(group)
    )
    if group.low is None or group.high is None:
        return _tr("{said}, not enough yet").format(said=said)
    return _tr("{said}, 80% range {low} to {high}; ranked as {shrunk}").format(
        said=said,
        low=words.percent(group.low),
        high=words.percent(group.high),
        shrunk=words.percent(group.shrunk),
    )


def what_it_takes(rules: Rules) -> str:
    """What posts need before their engagement can be compared."""
    match rules.denominator:
        case Denominator.FOLLOWERS:
            also = _tr("a follower count within %n day(s) of each", COUNT_WITHIN)
        case Denominator.REACH:
            also = _tr("their reach")
        case Denominator.VIEWS:
            also = _tr("their views")
    results = _tr("It takes posts with results after %n day(s), and {also}.", rules.result_age)
    return results.format(also=also)


def followers_after_words(group: Group | None) -> str:
    """+21 followers after a post (11 posts), 80% range +12 to +30; empty if nothing is known."""
    if group is None:
        return ""
    said = _tr("{gain} followers after a post ({posts})").format(
        gain=gain(group.median), posts=posts_of(group)
    )
    if group.low is None or group.high is None:
        return _tr("{said}, not enough yet").format(said=said)
    return _tr("{said}, 80% range {low} to {high}").format(
        said=said, low=gain(group.low), high=gain(group.high)
    )


def gain(value: float) -> str:
    """Followers with their sign, small ones with one decimal: +21, −2.4."""
    if abs(value) >= SMALL or words.counts_hidden():
        return words.signed_count(value)
    sign = "+" if value > 0 else "−" if value < 0 else "±"
    return sign + words.decimal(abs(value))


def ranking_note() -> str:
    """How groups are put in order, for a tool tip."""
    return _tr(
        "Ranked by the median drawn toward your own: (n · median + 5 · own) ÷ (n + 5),"
        " so that few posts say little.\n"
        "A line shows the middle 80% of resampled medians. Under 5 posts nothing is a winner."
    )


def standing_out(found: Comparison, name: str) -> str:
    """The sentence about the best group, which is called so; empty if none stands out."""
    if found.best is None:
        return ""
    return _tr("{name} stands out: {rate}, usually {own}.").format(
        name=name, rate=words.percent(found.best.median), own=words.percent(found.own)
    )


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("GroupWords", text, "", n)
