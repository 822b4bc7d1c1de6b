"""What the chart tells of one day, as lines of text."""

from collections.abc import Callable, Sequence
from datetime import date

import numpy as np

from growthdesk.analysis.trusted import reliable
from growthdesk.domain.account_log import Counts
from growthdesk.domain.elsewhere import ELSEWHERE
from growthdesk.domain.rows import Mark, Note
from growthdesk.ui import words
from growthdesk.ui.charts.drawing import Drawing
from growthdesk.ui.charts.marks import tr
from growthdesk.ui.charts.strands import Strand
from growthdesk.ui.said import said
from growthdesk.ui.words import account_name

Titles = Callable[[Sequence[str]], Sequence[str]]
"""The titles of the posts with these ids."""

Origin = Callable[[date], str]
"""Where the follower count of a day comes from; empty for a day without one."""

_MOST_POSTS = 3
_MOST_ACCOUNTS = 10
_LONGEST_NAME = 22


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
    lines += [note_line(note) for note in drawing.log.notes if note.day == day]
    spans = [(tr("Gap: {days}"), gap.first_day, gap.last_day) for gap in drawing.gaps]
    spans += [(tr("Break: {days}"), free.first_day, free.last_day) for free in drawing.log.breaks]
    lines += [
        text.format(days=words.day_range(first, last))
        for text, first, last in spans
        if first <= day <= last
    ]
    return lines + _forecast(drawing, day)


def strands_lines(
    strands: Sequence[Strand], day: int, *, about_days: bool
) -> tuple[list[str], list[float]]:
    """The day, and for each account its count on exactly that day; and these counts.

    With many accounts only the largest ones are told.
    """
    head = full_day(date.fromordinal(day)) if about_days else tr("Day {number}").format(number=day)
    places = [(strand, strand.place(day)) for strand in strands]
    found = [(one, place) for one, place in places if place is not None]
    if len(places) > _MOST_ACCOUNTS:
        places = sorted(found, key=lambda pair: -int(pair[0].counts.low[pair[1]]))
    lines = [head]
    for strand, place in places[:_MOST_ACCOUNTS]:
        said = words.MISSING if place is None else followers(strand.counts, place)
        if strand.origin and place is not None:
            said += f" · {words.short_day(date.fromordinal(strand.origin + day))}"
        lines.append(f"{_cut(strand.name)}: {said}")
    more = len(places) - _MOST_ACCOUNTS
    if more > 0:
        lines.append(tr("and {number} more").format(number=more))
    levels = [(one.counts.low[place] + one.counts.high[place]) / 2 for one, place in found]
    return lines, [float(level) for level in levels]


def _cut(name: str) -> str:
    """A name that leaves room for what is told of it."""
    if len(name) <= _LONGEST_NAME:
        return name
    half = _LONGEST_NAME // 2
    return f"{name[:half]}…{name[-half + 1 :]}"


def strands_fact(strands: Sequence[Strand], *, about_days: bool) -> str:
    """The newest count of each account, by its day or by the days since the common one."""
    said = []
    for strand in strands:
        if strand.newest is None:
            continue
        place = strand.place(strand.newest[0])
        count = words.MISSING if place is None else followers(strand.counts, place)
        when = tr("day {number}").format(number=strand.newest[0])
        if about_days:
            when = words.short_day(date.fromordinal(strand.newest[0]))
        text = tr("{account}: {count} followers on {day}.")
        said.append(text.format(account=strand.name, count=count, day=when))
    return words.spoken(" ".join(said))


def full_day(day: date) -> str:
    """Mon 23 Nov 2026."""
    return words.short_weekday(day)


def change_on(drawing: Drawing, place: int) -> tuple[float, float, int] | None:
    """The least and the most that a count is above the one before, and the day of that one.

    ``place`` is that of the count. Glitches have no change and are no count before; None also
    for the first count.
    """
    counts = drawing.log.counts
    before = place - 1
    glitches = set(drawing.glitches[0].tolist())
    while before >= 0 and int(counts.day[before]) in glitches:
        before -= 1
    if before < 0 or int(counts.day[place]) in glitches:
        return None
    return (
        float(counts.low[place] - counts.high[before]),
        float(counts.high[place] - counts.low[before]),
        int(counts.day[before]),
    )


def followers(counts: Counts, place: int) -> str:
    """A count, or the ends of a rounded one."""
    low, high = int(counts.low[place]), int(counts.high[place])
    if low == high or words.counts_hidden():
        return words.count(low)
    return tr("{low} to {high}").format(low=words.number(low), high=words.number(high))


def _count(drawing: Drawing, day: date) -> list[str]:
    counts = drawing.log.counts
    place = counts.place(day.toordinal())
    if place is None:
        ahead = drawing.newest is None or day.toordinal() > drawing.newest[0]
        return [] if ahead and day > drawing.log.as_of else [tr("No follower count")]
    said = tr("{count} followers").format(count=followers(counts, place))
    if counts.estimated[place]:
        said = tr("{count}, estimated").format(count=said)
    elif counts.low[place] < counts.high[place]:
        said = tr("{count}, rounded").format(count=said)
    found = change_on(drawing, place)
    if found is None:
        return [said]
    low, high, before = found
    change = words.signed_count((low + high) / 2)
    since = words.short_day(date.fromordinal(before), day)
    text = tr("{change} since {day}") if low == high else tr("about {change} since {day}")
    return [said, text.format(change=change, day=since)]


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
        tr("Forecast: {count}").format(count=words.count(ahead.median[place])),
        *(
            ends.format(share=share, low=words.count(low[place]), high=words.count(high[place]))
            for share, low, high in (
                (tr("Half of the time"), ahead.low50, ahead.high50),
                (tr("4 in 5 times"), ahead.low80, ahead.high80),
            )
        ),
        *([tr("Untested so far ahead")] if place >= ahead.tested_days else []),
    ]


def note_line(note: Note) -> str:
    """A note with what it says of its count."""
    text = {Mark.PURGE: tr("Purge: {text}"), Mark.GLITCH: tr("Glitch: {text}")}.get(
        note.mark, tr("Note: {text}")
    )
    # What a merge has noted is a sentence of the program; what she typed stays as it is.
    noted = said(note.text) if ELSEWHERE in note.text else note.text
    return text.format(text=noted).removesuffix(": ")


def main_fact(drawing: Drawing) -> str:
    """The account's newest count and where the forecast ends, in a sentence or two."""
    name = account_name(drawing.log.account)
    counts = drawing.log.counts
    if drawing.newest is None:
        return tr("{account}: no follower count yet.").format(account=name)
    kept = np.flatnonzero(reliable(drawing.log))
    oldest, newest = int(kept[0]), int(kept[-1])
    said = tr("{account}: {count} followers on {day}.").format(
        account=name, count=followers(counts, newest), day=_day_of(counts, newest)
    )
    if oldest < newest:
        said += " " + tr("First count: {count} on {day}.").format(
            count=followers(counts, oldest), day=_day_of(counts, oldest)
        )
    if drawing.ahead is not None:
        said += " " + tr("Forecast for {day}: {count}, 4 in 5 times {low} to {high}.").format(
            day=words.short_day(date.fromordinal(int(drawing.ahead.day[-1]))),
            count=words.count(drawing.ahead.median[-1]),
            low=words.count(drawing.ahead.low80[-1]),
            high=words.count(drawing.ahead.high80[-1]),
        )
    return words.spoken(said)


def _day_of(counts: Counts, place: int) -> str:
    return words.short_day(date.fromordinal(int(counts.day[place])))
