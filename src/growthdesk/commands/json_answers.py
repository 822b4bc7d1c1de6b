"""Answers as JSON. Scripts rely on these keys: none is renamed, none is taken away.

Days are ISO, what is missing is null, and numbers are rounded to what they can tell.
"""

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING

from growthdesk.analysis.consistency import Consistency
from growthdesk.analysis.forecast import Forecast
from growthdesk.analysis.status import Status
from growthdesk.commands.consistency_answers import consistency_json, recovery_json
from growthdesk.commands.telling import Json, Object
from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.rows import Account, Break, FollowerCount, Note, Plan, Post, Result

if TYPE_CHECKING:
    from growthdesk.analysis.track_record import TrackRecord


def status_json(status: Status, consistency: Consistency) -> Object:
    """One account as it stands on a day."""
    goal = status.goal_forecast
    return {
        "account": status.account.address,
        "day": _iso(status.day),
        "followers": status.followers,
        "counted_on": _iso(status.counted_on),
        "precision": status.precision.value if status.precision else None,
        "tier": status.tier,
        "goal": status.account.goal,
        "goal_day": _iso(status.account.goal_day),
        "pace": {
            "per_day": _rounded(status.pace.per_day, 2),
            "previous_per_day": _rounded(status.pace.previous_per_day, 2),
            "needed_per_day": _rounded(status.needed_per_day, 2),
        },
        "goal_forecast": {
            "state": goal.state,
            "median_day": _iso(goal.median_day),
            "low_day": _iso(goal.low_day),
            "high_day": _iso(goal.high_day),
            "chance_by_goal_day": _rounded(goal.chance_by_goal_day, 4),
        },
        "quiet_days": status.silence.quiet_days,
        "silence": status.silence.state.value,
        "score": _rounded(status.score, 1),
        "week": {"posts": status.week.posts, "plan": status.week.plan},
        "consistency": consistency_json(consistency),
    }


def gaps_json(account: Account, found: Consistency) -> list[Object]:
    """The gaps of an account, what happened to its followers, and when it was back on plan."""
    return [
        {
            "account": account.address,
            "first_day": _iso(gap.first_day),
            "last_day": _iso(gap.last_day),
            "days": gap.days,
            "active_days": gap.active_days,
            "expected_days": _rounded(gap.expected_days, 2),
            "open": gap.open,
            "followers_per_day": {
                "before": _rounded(cost.before, 2),
                "during": _rounded(cost.during, 2),
                "after": _rounded(cost.after, 2),
            },
            "back_on_plan": recovery_json(back),
        }
        for gap, cost, back in zip(found.gaps, found.costs, found.recoveries, strict=True)
    ]


def forecast_json(account: Account, newest: date | None, ahead: Forecast | None) -> Object:
    """The days ahead; none where there are not enough counts. ``newest`` is the newest count's."""
    days: list[Json] = []
    if ahead is not None:
        columns = (ahead.median, ahead.low50, ahead.high50, ahead.low80, ahead.high80)
        for day, *numbers in zip(ahead.day.tolist(), *columns, strict=True):
            median, low50, high50, low80, high80 = (_rounded(float(n), 1) for n in numbers)
            days.append(
                {
                    "day": _iso(date.fromordinal(day)),
                    "median": median,
                    "low50": low50,
                    "high50": high50,
                    "low80": low80,
                    "high80": high80,
                }
            )
    return {"account": account.address, "origin": _iso(newest), "days": days}


def track_record_json(record: "Iterable[TrackRecord]") -> list[Json]:
    """How many past forecasts held, and how many should have, for each horizon."""
    return [
        {
            "horizon_days": one.horizon_days,
            "made": one.made,
            "held": one.held,
            "expected": _rounded(one.expected, 1),
        }
        for one in record
    ]


def past_forecasts_json(record: "Iterable[TrackRecord]") -> list[Json]:
    """Each past forecast, and what came."""
    return [
        {
            "origin": _iso(past.origin),
            "horizon": one.horizon_days,
            "day": _iso(past.day),
            "median": _rounded(past.median, 1),
            "low80": _rounded(past.low80, 1),
            "high80": _rounded(past.high80, 1),
            "actual": _rounded(past.actual, 1),
            "held": past.held,
        }
        for one in record
        for past in one.forecasts
    ]


def account_json(account: Account, count: FollowerCount | None) -> Object:
    """An account as ``account list`` tells it."""
    return {
        "account": account.address,
        "name": account.name,
        "niche": account.niche,
        "goal": account.goal,
        "goal_day": _iso(account.goal_day),
        "followers": count.followers if count else None,
        "counted_on": _iso(count.day if count else None),
        "precision": count.precision.value if count else None,
    }


def post_json(account: Account, post: Post, seen: Result | None) -> Object:
    """A post with its newest result."""
    return {
        "id": post.id,
        "account": account.address,
        "day": _iso(post.day),
        "published_at": _iso(post.published_at),
        "kind": post.kind.value,
        "title": post.title,
        "link": post.link,
        "niche": post.niche,
        "pinned": post.pinned,
        **{name: getattr(seen, name, None) for name in NUMBERS},
    }


def plan_json(account: Account, plan: Plan) -> Object:
    """A plan; rest days are weekdays, Monday 0 to Sunday 6."""
    return {
        "account": account.address,
        "first_day": _iso(plan.first_day),
        "posts_a_week": plan.posts_a_week,
        "days_a_week": plan.days_a_week,
        "rest_days": [*sorted(plan.rest_days)],
    }


def break_json(account: Account, pause: Break) -> Object:
    """A break, both ends inclusive."""
    return {
        "account": account.address,
        "first_day": _iso(pause.first_day),
        "last_day": _iso(pause.last_day),
        "why": pause.why,
    }


def note_json(account: Account, note: Note) -> Object:
    """A note on a day."""
    return {
        "account": account.address,
        "day": _iso(note.day),
        "text": note.text,
        "mark": note.mark.value,
    }


def _iso(when: date | datetime | None) -> str | None:
    return None if when is None else when.isoformat()


def _rounded(value: float | None, places: int) -> float | None:
    return None if value is None else round(value, places)
