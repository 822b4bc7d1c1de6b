"""How steadily an account posts: its weeks, its gaps, and the plan that would fit."""

from typing import NamedTuple

from growthdesk.analysis.cost import Cost, CostOfGaps, cost_of_gaps, costs
from growthdesk.analysis.gaps import Gap, gaps
from growthdesk.analysis.on_time import OnTime, on_time
from growthdesk.analysis.recovery import Recovery, RecoveryOfGaps, recoveries, recovery_of_gaps
from growthdesk.analysis.suggested_plan import SuggestedPlan, suggested_plan
from growthdesk.analysis.weeks import KeptWeeks, kept_of_last_year, run_of_kept_weeks, weeks
from growthdesk.domain.account_log import AccountLog


class Consistency(NamedTuple):
    """Each answer about the posting of one account up to the day of its log.

    ``run`` is how many weeks in a row were kept; None where posts are nowhere complete.
    ``costs`` and ``recoveries`` are of ``gaps``, in their order.
    """

    kept: KeptWeeks
    run: int | None
    on_time: OnTime
    gaps: tuple[Gap, ...]
    costs: tuple[Cost, ...]
    cost: CostOfGaps
    recoveries: tuple[Recovery, ...]
    recovery: RecoveryOfGaps
    suggested: SuggestedPlan


def consistency(log: AccountLog) -> Consistency:
    """How steadily the account of a log posts, each answer as its own function gives it."""
    all_weeks = weeks(log)
    found = gaps(log)
    cost = costs(log, found)
    back = recoveries(log, found)
    return Consistency(
        kept=kept_of_last_year(all_weeks),
        run=run_of_kept_weeks(all_weeks) if log.spans else None,
        on_time=on_time(log),
        gaps=found,
        costs=cost,
        cost=cost_of_gaps(found, cost),
        recoveries=back,
        recovery=recovery_of_gaps(back),
        suggested=suggested_plan(log),
    )
