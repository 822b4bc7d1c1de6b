"""Answers as lines for people, with the rule beside each number that follows one."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from growthdesk.analysis.consistency import Consistency
from growthdesk.analysis.forecast import Forecast
from growthdesk.analysis.goal import milestones
from growthdesk.analysis.pace import WINDOW, Change, change_over, change_since_first, pace
from growthdesk.analysis.rhythm import limits, plan_on, span_today
from growthdesk.analysis.silence import Silence, State
from growthdesk.analysis.status import Status
from growthdesk.commands.consistency_answers import back_after, consistency_lines, gaps_sentences
from growthdesk.commands.telling import decimal, iso, number, percent, plural, short, signed
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.rows import Precision

if TYPE_CHECKING:
    from growthdesk.analysis.track_record import TrackRecord

_SHOWN_DAYS = (1, 7, 14, 28, 60, 90, 180, 365, 730)


def status_lines(status: Status, consistency: Consistency, log: AccountLog) -> Iterator[str]:
    """An account as it stands on a day."""
    account = status.account
    called = f" ({short(account.name, 60)})" if account.name else ""
    yield f"{account.address}{called}, {status.day}"
    yield _line("Followers", _followers(status, log))
    yield _line("Last days", _last_days(log))
    yield _line(
        "Pace",
        f"{decimal(status.pace.per_day)} a day over 28 days,"
        f" {decimal(status.pace.previous_per_day)} over the 28 days before",
    )
    yield _line("Goal", _goal(status))
    lines = milestones(log, None)
    yield _line("", _forecast(status))
    if (was := lines[-1]).state == "reached" and status.goal_forecast.state != "reached":
        yield _line("", f"it was there on {was.reached_day}")
    if old := _old_count(status):
        yield _line("", old)
    goal = status.goal_forecast
    if goal.chance_by_goal_day is not None and goal.state != "reached":
        chance = percent(goal.chance_by_goal_day)
        yield _line("", f"chance by {account.goal_day}: {chance}")
    if untested := _untested(status):
        yield _line("", untested)
    to_come = [line.followers for line in lines if line.state != "reached"]
    if status.followers is not None and to_come and to_come[0] != account.goal:
        yield _line("Milestone", f"{number(to_come[0])} comes next")
    yield _line("Posts", _silence(status.silence))
    yield _line("This week", f"{status.week.posts} of {plural(status.week.plan, 'post', 'posts')}")
    yield _line("Score", f"{decimal(status.score)} of 100" if status.score else _no_score(status))
    if log.spans:
        for name, text in consistency_lines(consistency, plan_on(log, log.as_of)):
            yield _line(name, text)


def gaps_lines(log: AccountLog, found: Consistency) -> Iterator[str]:
    """The gaps of an account, with followers a day around each, and when it was back on plan."""
    plan = plan_on(log, log.as_of)
    posts = plural(plan.posts_a_week, "post", "posts")
    yield f"{log.account.address}, plan {posts} a week:"
    yield f"  a silence of more than {decimal(limits(plan).gap)} active days is a gap"
    if not log.spans:
        yield "  posts not complete: no gap can be told"
    elif not found.gaps:
        yield "  no gap"
    else:
        head = "  first day   last day     days  silence  allowed  back on plan  "
        yield f"{head}followers a day: before, in, after"
    for gap, cost, back in zip(found.gaps, found.costs, found.recoveries, strict=True):
        a_day = ", ".join(decimal(value) for value in (cost.before, cost.during, cost.after))
        yield (
            f"  {gap.first_day}  {gap.last_day}  {gap.days:5}  {gap.active_days:7}"
            f"  {gap.expected_days:7.1f}  {back_after(back):12}"
            f"  {a_day}{'  open' if gap.open else ''}"
        )
    yield from (f"  {sentence}" for sentence in gaps_sentences(found))
    if log.spans and span_today(log) is None:
        yield f"  posts not complete on {log.as_of}: no gap of now can be told"


def forecast_lines(log: AccountLog, ahead: Forecast | None) -> Iterator[str]:
    """Some of the days ahead, the last always among them."""
    yield log.account.address
    if ahead is None:
        yield f"  pace {decimal(pace(log).per_day)} followers a day over 28 days"
        yield "  not enough counts: a forecast takes 5, over at least 28 days"
        return
    yield f"  from the count of {date.fromordinal(ahead.origin)}"
    yield "  day             middle  1 chance in 2       4 chances in 5"
    last = len(ahead.day)
    for days in [*(shown for shown in _SHOWN_DAYS if shown < last), last]:
        at = days - 1
        half = f"{number(ahead.low50[at])} to {number(ahead.high50[at])}"
        most = f"{number(ahead.low80[at])} to {number(ahead.high80[at])}"
        untested = "  untested" if days > ahead.tested_days else ""
        day = date.fromordinal(int(ahead.day[at]))
        yield f"  {day}  {number(ahead.median[at]):>10}  {half:18}  {most}{untested}"


def track_record_lines(record: "Sequence[TrackRecord]") -> Iterator[str]:
    """How many of the past forecasts held, and the newest of each horizon."""
    yield "  Past forecasts, made again with what was known then (4 in 5 should hold)"
    if not any(one.made for one in record):
        yield "    none can be compared yet"
    for one in record:
        if one.forecasts:
            newest = one.forecasts[-1]
            yield (
                f"    {one.horizon_days} days ahead: {one.held} of {one.made} held,"
                f" {number(one.expected)} expected; for {newest.day}:"
                f" {number(newest.low80)} to {number(newest.high80)}, came {number(newest.actual)}"
            )


def _line(name: str, text: str) -> str:
    return f"  {name:10} {text}"


def _followers(status: Status, log: AccountLog) -> str:
    if status.followers is None:
        return "— none but glitches" if len(log.counts) else "— no count yet"
    shown = number(status.followers)
    if status.highest != status.followers:
        shown += f" to {number(status.highest)}"
    how = "" if status.precision is Precision.EXACT else f", {status.precision}"
    return f"{shown} on {iso(status.counted_on)}{how}, {status.tier}"


def _last_days(log: AccountLog) -> str:
    """The changes of 7 and 28 days; where neither is known, that since the first count."""
    week, month = change_over(log, 7), change_over(log, 28)
    since = change_since_first(log)
    if week or month or since is None:
        return f"{_gained(week)} in 7 days, {_gained(month)} in 28 days"
    return f"{_gained(since)} from {since.from_day} to {since.to_day}"


def _gained(change: Change | None) -> str:
    return ("about " if change and change.about else "") + signed(change.middle if change else None)


def _goal(status: Status) -> str:
    account = status.account
    if account.goal_day is None:
        return number(account.goal)
    needed = f"{number(account.goal)} by {account.goal_day}"
    if status.needed_per_day is not None and status.goal_forecast.state != "reached":
        rule = "(goal − followers) ÷ days left"
        needed += f", which needs {decimal(status.needed_per_day)} a day = {rule}"
    elif account.goal_day < status.day:
        needed += ", which has passed"
    elif account.goal_day == status.day:
        needed += ", which is today"
    return needed


def _forecast(status: Status) -> str:
    goal = status.goal_forecast
    match goal.state:
        case "reached":
            return "reached"
        case "not enough":
            return "not enough counts to tell when: it takes 5, over at least 28 days"
        case "not in sight":
            return "not in sight at this pace"
        case _:
            high = iso(goal.high_day) if goal.high_day else "open"
            low = iso(goal.low_day) if goal.low_day else "open"
            return f"likely around {iso(goal.median_day)}; 4 in 5 chance: {low} to {high}"


def _old_count(status: Status) -> str:
    """That the forecast goes on from a count too old for a pace of now; empty if it does not."""
    if status.ahead is None or status.counted_on is None or status.goal_forecast.state == "reached":
        return ""
    age = (status.day - status.counted_on).days
    if age < WINDOW:
        return ""
    return f"by the count of {status.counted_on}, {plural(age, 'day', 'days')} ago"


def _untested(status: Status) -> str:
    """From which day on the forecast of the goal was never tested; empty if all of it was."""
    goal = status.goal_forecast
    far = []
    if goal.state == "likely":
        far.append(goal.high_day or date.max)
    if goal.state != "reached" and goal.chance_by_goal_day is not None:
        far.append(status.account.goal_day or date.max)
    if not far or (goal.tested_to and max(far) <= goal.tested_to):
        return ""
    return f"untested after {goal.tested_to}" if goal.tested_to else "untested so far"


def _silence(silence: Silence) -> str:
    if silence.state is State.BREAK:
        return f"break until {iso(silence.break_ends)}"
    if silence.quiet_days is None:
        return "no posts yet"
    quiet = (
        "posted today"
        if silence.quiet_days == 0
        else (f"last post {plural(silence.quiet_days, 'day', 'days')} ago")
    )
    if silence.state is State.GAP:
        return f"{quiet}, more than the plan allows since {iso(silence.gap_day)}: a gap"
    if silence.state is State.POSTED:
        return quiet + (f", the next is due on {silence.due_day}" if silence.due_day else "")
    if not silence.complete:
        return f"{quiet}, {silence.state}; posts are not complete since then, so it is no gap"
    coming = f" (a gap from {silence.gap_day} on)" if silence.gap_day else ""
    return f"{quiet}, {silence.state}{coming}"


def _no_score(status: Status) -> str:
    return "— it takes 28 days of complete posts" if status.score is None else "0.0 of 100"
