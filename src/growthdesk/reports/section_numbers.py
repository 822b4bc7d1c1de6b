"""What each part of a report adds to the numbers of an account, under names that stay."""

from collections.abc import Callable
from dataclasses import asdict
from datetime import date
from typing import Any

from growthdesk.analysis.cost import Cost
from growthdesk.analysis.forecast import Forecast
from growthdesk.analysis.gaps import Gap
from growthdesk.analysis.goal import MilestoneLine
from growthdesk.analysis.named_groups import NamedGroups
from growthdesk.analysis.period_numbers import PeriodNumbers
from growthdesk.analysis.recovery import Recovery
from growthdesk.analysis.summary import PostLine, Summary
from growthdesk.analysis.track_record import TrackRecord
from growthdesk.domain.account_log import NUMBERS
from growthdesk.reports.progress import Include, Progress

Numbers = dict[str, Any]
Tells = Callable[[Summary, Progress], Any]


def iso_day(day: date | None) -> str | None:
    """The ISO date of a day; None without one."""
    return day.isoformat() if day else None


def _gaps(summary: Summary) -> list[Numbers]:
    told = zip(summary.gaps, summary.costs, summary.recoveries, strict=True)
    return [_gap(gap, cost, recovery) for gap, cost, recovery in told]


def _gap(gap: Gap, cost: Cost, recovery: Recovery) -> Numbers:
    days = {"first_day": gap.first_day.isoformat(), "last_day": gap.last_day.isoformat()}
    back = {"back_on_plan": iso_day(recovery.back_on), "days_until_then": recovery.days}
    return asdict(gap) | days | back | {"followers_per_day": asdict(cost)}


def _milestone(line: MilestoneLine) -> Numbers:
    found = asdict(line)
    return found | {name: iso_day(found[name]) for name in found if name.endswith("_day")}


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


def _moved(summary: Summary, report: Progress) -> list[Numbers]:
    return [
        {
            "id": one.id,
            "day": one.day.isoformat(),
            "title": report.posts[one.id].title if one.id in report.posts else "",
            "followers_beyond_pace": round(one.gain, 1),
            "posts_sharing_it": one.sharing,
        }
        for one in summary.moved
    ]


def _comparison(summary: Summary) -> Numbers:
    return {"now": _period_numbers(summary.now), "before": _period_numbers(summary.then)}


def _period_numbers(found: PeriodNumbers) -> Numbers:
    return {
        "gained": found.gained.middle if found.gained else None,
        "posts": found.posts,
        "complete_days": found.complete_days,
        "expected": found.expected,
        "weeks_kept": found.kept,
        "weeks_judged": found.judged,
        "engagement": found.engagement.rate if found.engagement else None,
        "reach": found.reach.median if found.reach else None,
        "reach_posts": found.reach.posts if found.reach else 0,
        "views": found.views.median if found.views else None,
        "views_posts": found.views.posts if found.views else 0,
    }


def _weeks(summary: Summary) -> list[Numbers]:
    return [
        {
            "first_day": week.first_day.isoformat(),
            "posts": week.posts,
            "expected": week.expected,
            "kept": week.kept,
        }
        for week in summary.weeks
    ]


def _groups(found: NamedGroups) -> list[Numbers]:
    return [
        {
            "name": one.name,
            "posts": one.rate.n,
            "engagement": one.rate.median,
            "low": one.rate.low,
            "high": one.rate.high,
            "stands_out": one.name == found.best,
            "followers_after": one.after.median if one.after else None,
            "followers_after_posts": one.after.n if one.after else 0,
        }
        for one in found.groups
    ]


def _next(summary: Summary) -> Numbers:
    ahead, suggested = summary.posts_ahead, summary.consistency.suggested
    return {
        "posts_left_in_week": ahead.week,
        "posts_left_in_period": ahead.period,
        "period_after": ahead.after.key if ahead.after else None,
        "posts_asked_after": ahead.asked_after,
        "suggested_posts_a_week": suggested.plan.posts_a_week if suggested.plan else None,
        "suggested_kept_weeks": suggested.kept,
        "suggested_of_weeks": suggested.weeks,
    }


def _breaks(summary: Summary) -> list[Numbers]:
    return [
        {
            "first_day": free.first_day.isoformat(),
            "last_day": free.last_day.isoformat(),
            "text": free.why,
        }
        for free in summary.breaks
    ]


def _notes(summary: Summary) -> list[Numbers]:
    return [
        {"day": note.day.isoformat(), "text": note.text, "mark": note.mark}
        for note in summary.notes
    ]


def _day_of(ordinal: int) -> str:
    return date.fromordinal(ordinal).isoformat()


SECTIONS: dict[Include, dict[str, Tells]] = {
    Include.GROWTH: {
        "milestones": lambda one, _: [_milestone(line) for line in one.milestones],
        "counts": lambda one, _: _counts(one),
        "forecast": lambda one, _: _forecast(one.growth.ahead if one.growth else None),
    },
    Include.COMPARISON: {"comparison": lambda one, _: _comparison(one)},
    Include.CONSISTENCY: {
        "gaps": lambda one, _: _gaps(one),
        "cost_of_gaps": lambda one, _: asdict(one.consistency.cost),
        "recovery_of_gaps": lambda one, _: asdict(one.consistency.recovery),
    },
    Include.WEEKS: {"weeks": lambda one, _: _weeks(one)},
    Include.ENGAGEMENT: {"published": lambda one, _: [asdict(row) for row in one.published]},
    Include.NICHES: {"niches": lambda one, _: _groups(one.niches)},
    Include.KINDS: {"kinds": lambda one, _: _groups(one.kinds)},
    Include.TOP_POSTS: {
        "top_posts": lambda one, report: _posts(one.top_posts, report),
        "moved": _moved,
    },
    Include.NEXT: {"next": lambda one, _: _next(one)},
    Include.TRACK_RECORD: {
        "track_record": lambda one, _: [_record(record) for record in one.track_record]
    },
    Include.ALL_POSTS: {"posts": lambda one, report: _posts(one.posts, report)},
    Include.NOTES: {"notes": lambda one, _: _notes(one), "breaks": lambda one, _: _breaks(one)},
}
"""What each part of a report adds for an account, by the names that stay."""
