"""Every number of a report under a name that stays: what JSON and CSV are written from.

A rate is a share of one, a day is an ISO date, and what is not known is None.
"""

from dataclasses import asdict

from growthdesk import __version__
from growthdesk.analysis.pace import Change
from growthdesk.analysis.period import Period
from growthdesk.analysis.summary import Summary
from growthdesk.reports.progress import Progress
from growthdesk.reports.section_numbers import SECTIONS, Numbers, iso_day


def numbers(report: Progress) -> Numbers:
    """The whole report; the parts that were left out of it are missing."""
    return {
        "made_with": f"growthdesk {__version__}",
        "made_on": report.made_on.isoformat(),
        "log": report.digest or None,
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
    return always | {
        name: tell(summary, report)
        for include, sections in SECTIONS.items()
        if include in report.include
        for name, tell in sections.items()
    }


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
        "counted_on": iso_day(standing.counted_on),
        "precision": standing.precision,
        "tier": standing.tier,
        "goal": standing.account.goal,
        "goal_day": iso_day(standing.account.goal_day),
        "pace": pace,
        "goal_forecast": {
            name: iso_day(value)
            if name.endswith(("_day", "_to")) and "chance" not in name
            else value
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
        "from_day": iso_day(change.from_day) if change else None,
        "to_day": iso_day(change.to_day) if change else None,
        "left_out": change.left_out if change else None,
    }
