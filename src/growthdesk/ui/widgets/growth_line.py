"""The sentences at the growth chart: what the forecast lacks, and what is compared."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from growthdesk.analysis.common_days import a_year_earlier
from growthdesk.analysis.forecast import FEWEST_COUNTS, FEWEST_DAYS
from growthdesk.analysis.pace import Change, gained
from growthdesk.analysis.status import Status
from growthdesk.analysis.trusted import trusted
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.days import ONE_DAY
from growthdesk.ui import answers, words
from growthdesk.ui.widgets.compare_button import Comparison

_YEAR = 365


def about_forecast(log: AccountLog, standing: Status) -> str:
    """What a forecast still needs, or the old count it goes on from; empty if neither."""
    if standing.ahead is not None:
        return answers.old_count(standing)
    days, _ = trusted(log)
    counts = max(FEWEST_COUNTS - len(days), 0)
    since = log.as_of.toordinal() - int(days[0]) if len(days) else 0
    span = max(FEWEST_DAYS - since, 0)
    if not counts and not span:
        counts = 1  # the days are there by now, and no count has told it yet
    said = [
        *([_tr("%n more count(s)", counts)] if counts else []),
        *([_tr("%n more day(s)", span)] if span else []),
    ]
    return _tr("A forecast takes 5 counts over 28 days. Still missing: {what}.").format(
        what=_tr(" and ").join(said)
    )


def year_line(log: AccountLog, days: int | None) -> str:
    """The followers gained in the days shown, at most a year, and in the same days a year before."""
    shown = min(days or _YEAR, _YEAR)
    last = log.as_of
    first = last - (shown - 1) * ONE_DAY
    now = gained(log, first, last)
    before = gained(log, a_year_earlier(first), a_year_earlier(last))
    return _tr("Last %n day(s): {now}. The same days a year before: {before}.", shown).format(
        now=_gained(now), before=_gained(before)
    )


def compared_line(comparison: Comparison, names: Sequence[str]) -> str:
    """Who is compared, and how the lines are laid."""
    if comparison.followers is not None:
        laid = _tr("from {followers} followers each").format(
            followers=words.number(comparison.followers)
        )
    else:
        laid = _tr("from the first count of each") if comparison.aligned else _tr("by date")
    return f"{', '.join(names)} · {laid}"


def _gained(change: Change | None) -> str:
    return words.signed_count(change.middle if change else None)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("GrowthPage", text, "", n)
