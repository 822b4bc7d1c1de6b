"""How steadily an account posts, as JSON and as lines for people."""

from collections.abc import Iterator

from growthdesk.analysis.consistency import Consistency
from growthdesk.analysis.cost import CostOfGaps
from growthdesk.analysis.on_time import OnTime
from growthdesk.analysis.recovery import Recovery, RecoveryOfGaps
from growthdesk.analysis.suggested_plan import SuggestedPlan
from growthdesk.commands.telling import Json, decimal, iso, percent, plural
from growthdesk.domain.rows import Plan


def consistency_json(found: Consistency) -> Json:
    """Weeks, posts on time, all gaps together, and the plan that would fit."""
    cost, back = found.cost, found.recovery
    return {
        "weeks_kept": found.kept.kept,
        "weeks_judged": found.kept.judged,
        "run_of_kept_weeks": found.run,
        "on_time": {
            "silences": found.on_time.silences,
            "on_time": found.on_time.on_time,
            "share": _rounded(found.on_time.share, 4),
        },
        "gaps": {
            "closed": sum(not gap.open for gap in found.gaps),
            "open": sum(gap.open for gap in found.gaps),
        },
        "cost_of_gaps": {
            "gaps": cost.gaps,
            "fewer_per_day": _rounded(cost.median, 2),
            "low80": _rounded(cost.low, 2),
            "high80": _rounded(cost.high, 2),
            "least": _rounded(cost.least, 2),
            "most": _rounded(cost.most, 2),
        },
        "recovery": {
            "back": back.back,
            "not_yet": back.not_yet,
            "median_days": back.median,
            "least_days": back.least,
            "most_days": back.most,
        },
        "suggested_plan": _suggestion(found.suggested),
    }


def recovery_json(recovery: Recovery) -> Json:
    """When the plan was kept again after one gap; null while it is not."""
    days = recovery.days if recovery.back_on else None
    return {"day": iso(recovery.back_on) if recovery.back_on else None, "days": days}


def _suggestion(suggested: SuggestedPlan) -> Json:
    plan = suggested.plan
    return {
        "posts_a_week": plan.posts_a_week if plan else None,
        "days_a_week": plan.days_a_week if plan else None,
        "weeks": suggested.weeks,
        "weeks_that_kept_it": suggested.kept,
        "is_other": suggested.is_other,
    }


def consistency_lines(found: Consistency, holds: Plan) -> Iterator[tuple[str, str]]:
    """A name and a text for weeks, posts on time, and a plan that would fit better."""
    if found.kept.judged:
        run = "" if not found.run else f", {plural(found.run, 'week', 'weeks')} in a row now"
        yield "Weeks", f"{found.kept.kept} of {found.kept.judged} on plan in a year{run}"
    yield "On time", _on_time(found.on_time)
    yield "Plan", _fit(found.suggested, holds)


def gaps_sentences(found: Consistency) -> Iterator[str]:
    """What all closed gaps cost, and how soon the plan was kept after them."""
    if found.gaps:
        yield _cost(found.cost)
    if found.cost.gaps:
        yield "A gap and slow growth can share a cause."
    if said := _recovery(found.recovery):
        yield said


def back_after(recovery: Recovery) -> str:
    """How long it took to be back on plan: at once, 4 days, or not yet; empty in an open gap."""
    if recovery.days is None:
        return ""
    if not recovery.back_on:
        return "not yet"
    return plural(recovery.days, "day", "days") if recovery.days else "at once"


def _on_time(found: OnTime) -> str:
    if found.share is None:
        return f"not enough yet: {plural(found.missing, 'more silence', 'more silences')} to judge"
    rule = "(up to 1.5 times the plan’s interval)"
    return f"{percent(found.share)} of {found.silences} posting days in a year {rule}"


def _fit(found: SuggestedPlan, holds: Plan) -> str:
    now = f"{plural(holds.posts_a_week, 'post', 'posts')} a week"
    if found.missing:
        weeks = plural(found.missing, "more week", "more weeks")
        return f"{now}; to see whether another would fit takes {weeks} without a break"
    if found.plan is None:
        return f"{now}; fewer than 3 in 4 of the last {found.weeks} weeks had a post"
    if not found.is_other:
        return f"{now}, kept in {found.kept} of the last {found.weeks} weeks"
    days = found.plan.days_a_week
    on = f" on {plural(days, 'day', 'days')}" if days else ""
    return (
        f"{now}; {found.plan.posts_a_week}{on} would fit,"
        f" kept in {found.kept} of the last {found.weeks} weeks"
    )


def _cost(found: CostOfGaps) -> str:
    gaps = plural(found.gaps, "gap", "gaps")
    if found.median is not None:
        low, high = decimal(found.low), decimal(found.high)
        return (
            f"{decimal(found.median)} followers a day fewer in a gap than around it"
            f" (4 in 5 chance: {low} to {high}; {gaps})"
        )
    if found.least is None:
        return "What gaps cost takes follower counts before, in and after them."
    return (
        f"{decimal(found.least)} to {decimal(found.most)} followers a day fewer in {gaps};"
        f" not enough yet: {found.missing} more for a median"
    )


def _recovery(found: RecoveryOfGaps) -> str:
    closed = found.back + found.not_yet
    if not closed:
        return ""
    gaps = plural(closed, "gap", "gaps")
    if found.missing:
        said = f"Back on plan after {found.back} of {gaps}"
        return f"{said}; not enough yet: {found.missing} more for a median"
    if found.median is None:
        return f"Back on plan after {found.back} of {gaps}"
    when = "at once"
    if found.median:
        when = f"{plural(found.median, 'day', 'days')} after the first post"
    not_yet = f", {found.not_yet} not yet" if found.not_yet else ""
    return f"Usually back on plan {when} (median of {gaps}{not_yet})"


def _rounded(value: float | None, places: int) -> float | None:
    return None if value is None else round(value, places)
