"""Every number of a report under a name that stays: what JSON and CSV are written from.

A rate is a share of one, a day is an ISO date, and what is not known is None.
"""

from dataclasses import asdict
from datetime import date
from typing import Any

from growthdesk import __version__
from growthdesk.analysis.cost import Cost
from growthdesk.analysis.forecast import Forecast
from growthdesk.analysis.gaps import Gap
from growthdesk.analysis.goal import MilestoneLine
from growthdesk.analysis.pace import Change
from growthdesk.analysis.period import Period
from growthdesk.analysis.summary import PostLine, Summary
from growthdesk.analysis.track_record import TrackRecord
from growthdesk.domain.account_log import NUMBERS
from growthdesk.reports.progress import Include, Progress

Numbers = dict[str, Any]


def numbers(report: Progress) -> Numbers:
    """The whole report; the parts that were left out of it are missing."""
    return {
        "made_with": f"growthdesk {__version__}",
        "made_on": report.made_on.isoformat(),
        "period": _period(report.period) | {"key": report.period.key},
        "accounts": [_account(one, report) for one in report.summaries],
    }


def _account(summary: Summary, report: Progress) -> Numbers:
    always: Numbers = {
        "account": summary.account.address,
        "name": summary.account.name,
        "niche": summary.account.niche,
        "status": _status(summary),
        "gained": _change(summary.gained),
        "gained_before": _period(summary.before) | _change(summary.gained_before),
        "rhythm": asdict(summary.rhythm),
        "engagement": asdict(summary.engagement) if summary.engagement else None,
    }
    parts: tuple[tuple[Include, str, Any], ...] = (
        (Include.GROWTH, "milestones", [_milestone(line) for line in summary.milestones]),
        (Include.GROWTH, "counts", _counts(summary)),
        (Include.GROWTH, "forecast", _forecast(summary.growth.ahead if summary.growth else None)),
        (Include.GROWTH, "track_record", [_record(one) for one in summary.track_record]),
        (Include.CONSISTENCY, "gaps", _gaps(summary)),
        (Include.CONSISTENCY, "cost_of_gaps", asdict(summary.cost_of_all)),
        (Include.TOP_POSTS, "top_posts", _posts(summary.top_posts, report)),
        (Include.ALL_POSTS, "posts", _posts(summary.posts, report)),
        (Include.NOTES, "notes", _notes(summary)),
    )
    return always | {name: value for include, name, value in parts if include in report.include}


def _period(period: Period) -> Numbers:
    return {
        "first_day": period.first_day.isoformat(),
        "last_day": period.last_day.isoformat(),
        "running": period.running,
    }


def _status(summary: Summary) -> Numbers:
    standing = summary.status
    pace = asdict(standing.pace) | {"needed_per_day": standing.needed_per_day}
    forecast = asdict(standing.goal_forecast)
    return {
        "day": standing.day.isoformat(),
        "followers": standing.followers,
        "highest": standing.highest,
        "counted_on": _day(standing.counted_on),
        "precision": standing.precision,
        "tier": standing.tier,
        "goal": standing.account.goal,
        "goal_day": _day(standing.account.goal_day),
        "pace": pace,
        "goal_forecast": {
            name: _day(value) if name.endswith(("_day", "_to")) and "chance" not in name else value
            for name, value in forecast.items()
        },
        "quiet_days": standing.silence.quiet_days,
        "silence": standing.silence.state,
        "score": standing.score,
    }


def _change(change: Change | None) -> Numbers:
    return {
        "followers": change.middle if change else None,
        "low": change.low if change else None,
        "high": change.high if change else None,
        "from_day": _day(change.from_day) if change else None,
        "to_day": _day(change.to_day) if change else None,
        "left_out": change.left_out if change else None,
    }


def _gaps(summary: Summary) -> list[Numbers]:
    return [_gap(gap, cost) for gap, cost in zip(summary.gaps, summary.costs, strict=True)]


def _gap(gap: Gap, cost: Cost) -> Numbers:
    days = {"first_day": gap.first_day.isoformat(), "last_day": gap.last_day.isoformat()}
    return asdict(gap) | days | {"followers_per_day": asdict(cost)}


def _milestone(line: MilestoneLine) -> Numbers:
    found = asdict(line)
    return found | {name: _day(found[name]) for name in found if name.endswith("_day")}


def _counts(summary: Summary) -> list[Numbers]:
    if summary.growth is None:
        return []
    counts = summary.growth.counts
    columns = (counts.day.tolist(), counts.low.tolist(), counts.high.tolist())
    return [
        {"day": _day_of(day), "followers": low, "highest": high}
        for day, low, high in zip(*columns, strict=True)
    ]


def _forecast(ahead: Forecast | None) -> list[Numbers]:
    if ahead is None:
        return []
    names = ("median", "low50", "high50", "low80", "high80")
    columns = [getattr(ahead, name).round(1).tolist() for name in names]
    return [
        {"day": _day_of(day), **dict(zip(names, values, strict=True))}
        for day, *values in zip(ahead.day.tolist(), *columns, strict=True)
    ]


def _record(one: TrackRecord) -> Numbers:
    return {
        "horizon_days": one.horizon_days,
        "made": one.made,
        "held": one.held,
        "expected": round(one.expected, 1),
    }


def _posts(lines: tuple[PostLine, ...], report: Progress) -> list[Numbers]:
    return [
        {
            "id": line.id,
            "day": line.day.isoformat(),
            "title": report.posts[line.id].title if line.id in report.posts else "",
            "kind": line.kind,
            "niche": line.niche,
            **dict(zip(NUMBERS, line.numbers, strict=True)),
            "engagement": line.rate,
        }
        for line in lines
    ]


def _notes(summary: Summary) -> list[Numbers]:
    return [
        {"day": note.day.isoformat(), "text": note.text, "mark": note.mark}
        for note in summary.notes
    ]


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day_of(ordinal: int) -> str:
    return date.fromordinal(ordinal).isoformat()
