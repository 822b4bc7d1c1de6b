"""Writes src/growthdesk/analysis/forecast_table.py from series of followers, real and made up.

    pip install --editable . scipy
    python packaging/forecast/fit.py FOLDER

takes about a minute. scipy is needed here only; the program does without it. FOLDER holds an
INDEX.csv with the columns slug and group, and for each slug a SLUG.csv with the columns date and
followers. The committed table was made from 49 Bluesky accounts of think tanks, weekly, 2025 to
2026 (github.com/thinktankdatauk/bluesky_bot, MIT), and from the stars of 48 GitHub projects,
daily, 2018 to 2024 (github.com/EvanLi/Github-Ranking, MIT).

Made-up accounts (simulate.py) weigh as much as one group, and each series of a group as much as
another. Origins lie 28 days apart, 140 on made-up accounts, and are asked with short, thinned,
spiked and holed histories as well (cases.py). Each number is found by quantile regression with
weights of at least 0. Then each pair of ends is stretched until it holds, made whole as in a
forecast, 50 and 79 in 100 of the cases fitted.
"""

import sys
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
from cases import HORIZONS, cases_of, read
from scipy.optimize import minimize
from simulate import made_up

from growthdesk.analysis import forecast_table
from growthdesk.analysis.forecast import whole
from growthdesk.analysis.learned import Learned
from growthdesk.analysis.paces import going_on, paces_and_usual_weeks, weeks_back
from growthdesk.analysis.past_misses import PastMisses, parts_of_reach, past_misses

MADE_UP = 1000

SLACK = 0.5
"""Followers that make no difference: a forecast is told in whole numbers."""

PAIRS = ((0, 3, 0.9, 0.79), (1, 2, 0.75, 0.50))
"""Places of two ends, the quantile they are fitted as, and the share they should hold."""

TEXT = '''"""What the forecast learned on many accounts: the weights of its parts.

Written by packaging/forecast/fit.py, which tells how; not to be changed by hand. Learned from
49 Bluesky accounts of think tanks (github.com/thinktankdatauk/bluesky_bot, MIT), the stars of 48
GitHub projects (github.com/EvanLi/Github-Ranking, MIT), and 1,000 made-up accounts. Only numbers
learned are here, to 3 significant digits, none of the data. The weights of a row of PACE add up to
less than 1, since growth fades; a steady account is given back what they leave.
"""

# A row of numbers stays one line.
# fmt: off
HORIZONS = {horizons}
"""Days ahead, one for each row of the others."""

PACE = {pace}
"""Weights of the paces of 7, 28, 91 and 364 days, and of the median week of 13 and 52."""

SHIFT = {shift}
"""How much of the usual past miss the middle moves by."""

REACH = {reach}
"""For low80, low50, high50 and high80: weights of eight usual weeks where little is known of the
account, of the same where much is, and of its past misses up and down."""
# fmt: on
'''


@dataclass(frozen=True)
class Asked:
    """All cases as the method sees them, one row a case; columns are horizons where there are two."""

    history: list
    pace: np.ndarray
    usual: np.ndarray
    level: np.ndarray
    ahead: np.ndarray
    came: np.ndarray
    scale: np.ndarray
    name: np.ndarray
    group: np.ndarray


def asked(cases) -> Asked:
    """The paces and usual weeks of each case at its origin."""
    history, pace, usual = [], [], []
    for case in cases:
        week = weeks_back(case.days)
        paces, weeks = paces_and_usual_weeks(case.days, case.counts, week)
        history.append((case.days, case.counts, week, paces, weeks))
        pace.append(paces[-1])
        usual.append(weeks[-1])
    return Asked(
        history=history,
        pace=np.array(pace),
        usual=np.array(usual),
        level=np.array([case.counts[-1] for case in cases]),
        ahead=np.array([case.ahead for case in cases]),
        came=np.array([case.came for case in cases]),
        scale=np.array([case.scale for case in cases]),
        name=np.array([case.series.name for case in cases]),
        group=np.array([case.series.group for case in cases]),
    )


def fit(cases: Asked) -> Learned:
    """The table of these cases."""
    count = len(HORIZONS)
    table = Learned(
        np.array(HORIZONS), np.zeros((count, 6)), np.zeros(count), np.zeros((count, 4, 18))
    )
    steps = [step_of(cases, place) for place in range(count)]
    for place, step in enumerate(steps):
        # What is given back to a steady account is part of its paces.
        given = going_on(step.paces, step.usual, np.zeros((1, 6)))
        parts = (step.paces - given) * step.ahead[:, None]
        table.pace[place] = step.quantile(parts, step.change - given[:, 0] * step.ahead, 0.5, SLACK)
    misses = misses_of(cases, table)
    for place, step in enumerate(steps):
        own = of_horizon(misses, step.known, place)
        going = going_on(step.paces, step.usual, table.pace[[place]])[:, 0]
        parts = (own.middle * own.trust * step.ahead / 7)[:, None]
        table.shift[place] = step.quantile(parts, step.change - going * step.ahead, 0.5, SLACK)[0]
    misses = misses_of(cases, table)
    for place, step in enumerate(steps):
        own = of_horizon(misses, step.known, place)
        going = going_on(step.paces, step.usual, table.pace[[place]])[:, 0]
        going += table.shift[place] * own.trust * own.middle / 7
        rest = step.change - whole(going * step.ahead)
        parts = parts_of_reach(step.usual, own) * (step.ahead / 7)[:, None]
        table.reach[place] = ends(step, parts, rest)
    return table


@dataclass(frozen=True)
class Step:
    """The cases of one horizon; ``unit`` is the usual change of the series over that horizon."""

    known: np.ndarray
    paces: np.ndarray
    usual: np.ndarray
    ahead: np.ndarray
    change: np.ndarray
    unit: np.ndarray
    weight: np.ndarray

    def quantile(self, parts, value, level, slack=0.0):
        """The weights of the parts for that quantile of the value, all measured in units."""
        slack = slack / self.unit
        return quantile(parts / self.unit[:, None], value / self.unit, self.weight, level, slack)


def step_of(cases: Asked, place: int) -> Step:
    """The cases of which something came at the horizon in that place."""
    known = cases.ahead[:, place] > 0
    return Step(
        known=known,
        paces=cases.pace[known],
        usual=cases.usual[known],
        ahead=cases.ahead[known, place],
        change=cases.came[known, place] - cases.level[known],
        unit=cases.scale[known] * HORIZONS[place] / 7,
        weight=weights(cases, known),
    )


def of_horizon(misses: PastMisses, known, place) -> PastMisses:
    """One column of the past misses of every case."""
    return PastMisses(*(getattr(misses, one.name)[known, place] for one in fields(misses)))


def ends(step: Step, parts, rest):
    """The weights of the four ends of the ranges at one horizon."""
    reach = np.zeros((4, parts.shape[1]))
    for low, high, level, share in PAIRS:
        reach[low] = step.quantile(parts, -rest, level)
        reach[high] = step.quantile(parts, rest, level)
        reach[[low, high]] *= stretch(
            parts @ reach[low], parts @ reach[high], rest, step.weight, share
        )
    return reach


def stretch(down, up, rest, weight, share):
    """By how much two ends are to be stretched to hold that share once they are whole."""
    short, long = 0.25, 4.0
    for _ in range(40):
        factor = (short * long) ** 0.5
        held = (-rest <= whole(down * factor)) & (rest <= whole(up * factor))
        if np.average(held, weights=weight) < share:
            short = factor
        else:
            long = factor
    return long


def weights(cases: Asked, ok):
    """Every group as much as another, and every series of a group."""
    weight = np.zeros(len(ok))
    for group in np.unique(cases.group):
        at = ok & (cases.group == group)
        if at.any():
            _, place, many = np.unique(cases.name[at], return_inverse=True, return_counts=True)
            weight[at] = 1 / many[place] / len(many)
    return weight[ok]


def misses_of(cases: Asked, table: Learned) -> PastMisses:
    """The past misses of every case: cases × horizons each."""
    found = [past_misses(*history, table) for history in cases.history]
    return PastMisses(
        *(np.array([getattr(one, column.name) for one in found]) for column in fields(PastMisses))
    )


def quantile(parts, value, weight, level, slack):
    """Weights ≥ 0 of the parts whose sum is that quantile of the value."""
    mean = np.average(np.abs(parts), axis=0, weights=weight) + 1e-12
    scaled = parts / mean
    size = np.average(np.abs(value), weights=weight) + 1e-12
    found = np.full(parts.shape[1], 0.1 * size / parts.shape[1])
    # The pinball loss has a kink, which is made sharper step by step.
    for soft in (0.2 * size, 0.03 * size, 0.01 * size):
        found = minimize(
            pinball,
            found,
            args=(scaled, value, weight, level, slack, soft, 1e-3 / size),
            jac=True,
            method="L-BFGS-B",
            bounds=[(0, None)] * len(found),
            options={"maxiter": 300},
        ).x
    return np.where(mean > 1e-9, found / mean, 0.0)


def pinball(found, parts, value, weight, level, slack, soft, ridge):
    """The softened loss of a quantile, and its slope."""
    rest = value - parts @ found
    rest -= np.clip(rest, -slack, slack)
    smooth = np.sqrt(rest * rest + soft * soft)
    slope = weight * (0.5 * rest / smooth + level - 0.5)
    loss = (weight * (0.5 * smooth + (level - 0.5) * rest)).sum() + ridge * (found @ found)
    return loss, -parts.T @ slope + 2 * ridge * found


def written(table: Learned) -> str:
    """The module that holds the table."""
    pace = [[short(x) for x in row] for row in table.pace]
    reach = [in_rows([[short(x) for x in end] for end in row], "    ") for row in table.reach]
    return TEXT.format(
        horizons=HORIZONS,
        pace=in_rows(pace, ""),
        shift=tuple(short(x) for x in table.shift),
        reach="(\n" + "".join(f"    {row},\n" for row in reach) + ")",
    )


def in_rows(rows, indent):
    """Rows of numbers as nested tuples, a row a line."""
    lines = "".join(f"{indent}    {tuple(row)},\n" for row in rows)
    return f"(\n{lines}{indent})"


def short(number):
    """A weight to 3 significant digits; 0.0 where it is next to nothing."""
    return float(f"{number:.3g}") if number > 5e-5 else 0.0


def fitted(series, accounts) -> Learned:
    """The table of these real series and these made-up accounts.

    Fitted on some groups, it can be handed to ``forecast`` and judged on the others.
    """
    real = [case for one in series for case in cases_of(one, every=28, thinned=True)]
    invented = [
        case
        for one in accounts
        if len(one.days) > 12
        for case in cases_of(one, every=140, thinned=False)
    ]
    return fit(asked([*real, *invented]))


def main() -> None:
    """Fits the table on all series of the folder named, and writes it into the package."""
    if len(sys.argv) != 2:
        sys.exit("Name the folder that holds INDEX.csv and the series.")
    table = fitted(read(Path(sys.argv[1])), map(made_up, range(MADE_UP)))
    Path(forecast_table.__file__).write_text(written(table), encoding="utf-8")


if __name__ == "__main__":
    main()
