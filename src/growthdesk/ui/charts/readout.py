"""What the chart tells of one day, as lines of text."""

from collections.abc import Callable, Sequence
from datetime import date

import numpy as np
from PySide6.QtCore import QLocale

from growthdesk.domain.rows import Mark
from growthdesk.ui import words
from growthdesk.ui.charts.drawing import Drawing
from growthdesk.ui.charts.marks import tr

Titles = Callable[[Sequence[str]], Sequence[str]]
"""The titles of the posts with these ids."""

Origin = Callable[[date], str]
"""Where the follower count of a day comes from; empty for a day without one."""

_MOST_POSTS = 3


def day_lines(
    drawing: Drawing, day: date, titles: Titles | None = None, origin: Origin | None = None
) -> list[str]:
    """The day, its count and the change since the count before, posts, notes, gap, forecast.

    Without ``titles`` posts are only numbered, without ``origin`` it is not told where the count
    comes from. A day after the newest count tells the ranges of the forecast.
    """
    told = origin(day) if origin is not None else ""
    lines = [full_day(day), *_count(drawing, day), *filter(None, [told])]
    lines += _posts(drawing, day, titles)
    for note in drawing.log.notes:
        if note.day == day:
            text = {Mark.PURGE: tr("Purge: {text}"), Mark.GLITCH: tr("Glitch: {text}")}.get(
                note.mark, tr("Note: {text}")
            )
            lines.append(text.format(text=note.text))
    spans = [(tr("Gap: {days}"), gap.first_day, gap.last_day) for gap in drawing.gaps]
    spans += [(tr("Break: {days}"), free.first_day, free.last_day) for free in drawing.log.breaks]
    lines += [
        text.format(days=words.day_range(first, last))
        for text, first, last in spans
        if first <= day <= last
    ]
    return lines + _forecast(drawing, day)


def accounts_lines(drawings: Sequence[Drawing], day: date) -> list[str]:
    """The day, and for each account its count on exactly that day."""
    return [
        full_day(day),
        *(f"{one.log.account.label}: {_followers(one, _place(one, day))}" for one in drawings),
    ]


def full_day(day: date) -> str:
    """Mon 23 Nov 2026."""
    return QLocale().toString(words.qdate(day), "ddd d MMM yyyy")


def _count(drawing: Drawing, day: date) -> list[str]:
    counts = drawing.log.counts
    place = _place(drawing, day)
    if place is None:
        ahead = drawing.newest is None or day.toordinal() > drawing.newest[0]
        return [] if ahead and day > drawing.log.as_of else [tr("No follower count")]
    said = tr("{count} followers").format(count=_followers(drawing, place))
    if counts.estimated[place]:
        said = tr("{count}, estimated").format(count=said)
    elif counts.low[place] < counts.high[place]:
        said = tr("{count}, rounded").format(count=said)
    glitches = drawing.glitches[0]
    if day.toordinal() in glitches:
        return [said]
    earlier = [index for index in range(place) if counts.day[index] not in glitches][-1:]
    if not earlier:
        return [said]
    before = earlier[0]
    low = float(counts.low[place] - counts.high[before])
    high = float(counts.high[place] - counts.low[before])
    change = words.signed((low + high) / 2)
    since = words.short_day(date.fromordinal(int(counts.day[before])), day)
    text = tr("{change} since {day}") if low == high else tr("about {change} since {day}")
    return [said, text.format(change=change, day=since)]


def _followers(drawing: Drawing, place: int | None) -> str:
    if place is None:
        return words.MISSING
    low, high = (int(drawing.log.counts.low[place]), int(drawing.log.counts.high[place]))
    if low == high:
        return words.number(low)
    return tr("{low} to {high}").format(low=words.number(low), high=words.number(high))


def _place(drawing: Drawing, day: date) -> int | None:
    days = drawing.log.counts.day
    place = int(np.searchsorted(days, day.toordinal()))
    return place if place < len(days) and days[place] == day.toordinal() else None


def _posts(drawing: Drawing, day: date, titles: Titles | None) -> list[str]:
    posts = drawing.log.posts
    places = np.flatnonzero(posts.day == day.toordinal()).tolist()
    if not places:
        return []
    if titles is None:
        return [tr("Posts: {number}").format(number=len(places))]
    told = titles([posts.id[place] for place in places[:_MOST_POSTS]])
    lines = [tr("Post: {title}").format(title=title) for title in told]
    more = len(places) - _MOST_POSTS
    if more > 0:
        lines.append(tr("and {number} more").format(number=more))
    return lines


def _forecast(drawing: Drawing, day: date) -> list[str]:
    ahead = drawing.ahead
    if ahead is None or not 0 < day.toordinal() - ahead.origin <= len(ahead.day):
        return []
    place = day.toordinal() - ahead.origin - 1
    ends = tr("{share}: {low} to {high}")
    return [
        tr("Forecast: {count}").format(count=words.number(ahead.median[place])),
        *(
            ends.format(share=share, low=words.number(low[place]), high=words.number(high[place]))
            for share, low, high in (
                (tr("Half of the time"), ahead.low50, ahead.high50),
                (tr("4 in 5 times"), ahead.low80, ahead.high80),
            )
        ),
        *([tr("Untested so far ahead")] if place >= ahead.tested_days else []),
    ]


def main_fact(drawing: Drawing) -> str:
    """The account's newest count and where the forecast ends, in a sentence or two."""
    name = drawing.log.account.label
    counts = drawing.log.counts
    if drawing.newest is None:
        return tr("{account}: no follower count yet.").format(account=name)
    day = date.fromordinal(drawing.newest[0])
    said = tr("{account}: {count} followers on {day}.").format(
        account=name, count=_followers(drawing, _place(drawing, day)), day=words.short_day(day)
    )
    first = date.fromordinal(int(counts.day[0]))
    if first < day:
        said += " " + tr("First count: {count} on {day}.").format(
            count=_followers(drawing, 0), day=words.short_day(first)
        )
    if drawing.ahead is not None:
        said += " " + tr("Forecast for {day}: {count}, 4 in 5 times {low} to {high}.").format(
            day=words.short_day(date.fromordinal(int(drawing.ahead.day[-1]))),
            count=words.number(drawing.ahead.median[-1]),
            low=words.number(drawing.ahead.low80[-1]),
            high=words.number(drawing.ahead.high80[-1]),
        )
    return said
