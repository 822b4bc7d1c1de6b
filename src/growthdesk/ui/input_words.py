"""The days that a number is made of, in words, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from growthdesk.analysis.made_of import MadeOf, Thing
from growthdesk.ui import words


def input_words(*inputs: MadeOf) -> str:
    """A line for each: 12 posts from 20 Oct 2026 to 16 Nov 2026; empty without any."""
    return "\n".join(map(_line, inputs))


def _line(made_of: MadeOf) -> str:
    first, last = words.short_day(made_of.first_day), words.short_day(made_of.last_day)
    if made_of.thing is Thing.COUNT_PAIR:
        return _tr("Follower counts of {first} and of {last}").format(first=first, last=last)
    if made_of.first_day is None or made_of.last_day is None:
        return _none(made_of.thing)
    if made_of.first_day == made_of.last_day:
        return _one_day(made_of).format(day=first)
    days = (made_of.last_day - made_of.first_day).days + 1
    if made_of.thing is Thing.COUNTS:
        said = _tr("Follower counts from {first} to {last}, {n} of %n day(s) counted", days)
    else:
        said = _tr("{things} from {first} to {last}")
    return said.format(first=first, last=last, n=words.number(made_of.n), things=_things(made_of))


def _things(made_of: MadeOf) -> str:
    n = made_of.n
    match made_of.thing:
        case Thing.POSTS:
            return _tr("%Ln post(s)", n)
        case Thing.RESULTS:
            return _tr("%Ln result(s)", n)
        case Thing.DAYS:
            return _tr("%Ln day(s) with complete posts", n)
        case Thing.POSTING_DAYS:
            return _tr("%Ln posting day(s)", n)
        case Thing.WEEKS:
            return _tr("%Ln week(s)", n)
        case Thing.GAPS:
            return _tr("%Ln gap(s)", n)
        case Thing.FORECASTS:
            return _tr("%Ln past forecast(s)", n)
        case _:
            return _tr("%Ln follower count(s)", n)


def _one_day(made_of: MadeOf) -> str:
    match made_of.thing:
        case Thing.COUNTS:
            return _tr("Follower count of {day}")
        case Thing.RESULTS:
            return _tr("Result seen on {day}")
        case _:
            return f"{_things(made_of)}, {{day}}"


def _none(thing: Thing) -> str:
    match thing:
        case Thing.COUNTS:
            return _tr("No follower count yet")
        case Thing.POSTS | Thing.RESULTS | Thing.POSTING_DAYS:
            return _tr("No post yet that can be counted")
        case Thing.DAYS:
            return _tr("Posts are not complete today")
        case Thing.WEEKS:
            return _tr("No week yet that can be counted")
        case Thing.GAPS:
            return _tr("No gap yet that can be counted")
        case _:
            return _tr("No past forecast yet that can be compared")


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Inputs", text, "", n)
