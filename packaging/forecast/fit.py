"""Writes src/growthdesk/analysis/forecast_table.py from series of followers, real and made up.

    pip install --editable . scipy
    python packaging/forecast/fit.py FOLDER

takes some ten seconds. scipy is needed here only; the program does without it. FOLDER holds an
INDEX.csv with the columns slug and group, and for each slug a SLUG.csv with the columns date and
followers. The committed table was made from 49 Bluesky accounts of think tanks, weekly, 2025 to
2026 (github.com/thinktankdatauk/bluesky_bot, MIT), and from the stars of 48 GitHub projects,
daily, 2018 to 2024 (github.com/EvanLi/Github-Ranking, MIT).

Made-up accounts (simulate.py) weigh as much as one group, and each series of a group as much as
another. Origins lie 28 days apart, 140 on made-up accounts, and are asked with short, thinned,
spiked and holed histories as well (cases.py). Each number is found by quantile regression with
weights of at least 0. Then each pair of ends is stretched until it holds, on the cases fitted, 50
and 79 in 100. A line goes on as a line up to STRAIGHT days: the paces of each horizon add up to 1.
"""

import sys
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
from cases import HORIZONS, cases_of, read
from scipy.optimize import minimize
from simulate import made_up

from growthdesk.analysis import forecast_table
from growthdesk.analysis.learned import Learned
from growthdesk.analysis.paces import paces_and_usual_weeks, weeks_back
from growthdesk.analysis.past_misses import PastMisses, parts_of_reach, past_misses

MADE_UP = 350
STRAIGHT = 180
FADED = 0.8
"""What the weights of the paces sum to beyond STRAIGHT days. Freely fitted it is 0.6, which makes
growth all but stop after half a year and go on later; the account is told a steady fading instead.
"""

PAIRS = ((0, 3, 0.9, 0.79), (1, 2, 0.75, 0.50))
"""Places of two ends, the quantile they are fitted as, and the share they should hold."""

TEXT = '''"""What the forecast learned on many accounts: the weights of its parts.

Written by packaging/forecast/fit.py, which tells how; not to be changed by hand. Learned from
49 Bluesky accounts of think tanks (github.com/thinktankdatauk/bluesky_bot, MIT), the stars of 48
GitHub projects (github.com/EvanLi/Github-Ranking, MIT), and 350 made-up accounts. Only numbers
learned are here, to 3 significant digits, none of the data. In each row of PACE up to 180 days
the greatest weight is what the others leave of 1, so that a line goes on as a line; at a year
they sum to 0.8, since growth fades.
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
"""For low80, low50, high50 and high80: weights of seven usual weeks where little is known of the
account, of the same where much is, and of its mean past misses up and down."""
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
        history.append((case.days, case.counts, week, paces))
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
        np.array(HORIZONS), np.zeros((count, 6)), np.zeros(count), np.zeros((count, 4, 16))
    )
    known = [cases.ahead[:, place] > 0 for place in range(count)]
    weight = [weights(cases, ok) for ok in known]
    # All is measured in usual changes of the series over that horizon.
    ahead = [cases.ahead[ok, place] for place, ok in enumerate(known)]
    unit = [cases.scale[ok] * h / 7 for ok, h in zip(known, HORIZONS, strict=True)]
    change = [cases.came[ok, place] - cases.level[ok] for place, ok in enumerate(known)]
    for place, ok in enumerate(known):
        parts = cases.pace[ok] * (ahead[place] / unit[place])[:, None]
        found = quantile(parts, change[place] / unit[place], weight[place], 0.5)
        together = 1.0 if HORIZONS[place] <= STRAIGHT else FADED
        table.pace[place] = found * together / found.sum()
    misses = misses_of(cases, table)
    for place, ok in enumerate(known):
        rest = change[place] - cases.pace[ok] @ table.pace[place] * ahead[place]
        own = misses.middle[ok, place] * misses.trust[ok, place] * ahead[place] / 7
        parts = (own / unit[place])[:, None]
        table.shift[place] = quantile(parts, rest / unit[place], weight[place], 0.5)[0]
    misses = misses_of(cases, table)
    for place, ok in enumerate(known):
        own = PastMisses(*(getattr(misses, one.name)[ok, place] for one in fields(misses)))
        middle = cases.pace[ok] @ table.pace[place]
        middle += table.shift[place] * own.trust * own.middle / 7
        rest = (change[place] - middle * ahead[place]) / unit[place]
        parts = parts_of_reach(cases.usual[ok], own) * (ahead[place] / 7 / unit[place])[:, None]
        table.reach[place] = ends(parts, rest, weight[place])
    return table


def ends(parts, rest, weight):
    """The weights of the four ends of the ranges at one horizon."""
    reach = np.zeros((4, parts.shape[1]))
    for low, high, level, share in PAIRS:
        reach[low] = quantile(parts, -rest, weight, level)
        reach[high] = quantile(parts, rest, weight, level)
        up, down = (np.maximum(parts @ reach[end], 1e-9) for end in (high, low))
        used = np.maximum(rest / up, -rest / down)
        order = np.argsort(used)
        held = np.cumsum(weight[order]) / weight.sum()
        reach[[low, high]] *= used[order][np.searchsorted(held, share)]
    return reach


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


def quantile(parts, value, weight, level):
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
            args=(scaled, value, weight, level, soft, 1e-3 / size),
            jac=True,
            method="L-BFGS-B",
            bounds=[(0, None)] * len(found),
            options={"maxiter": 300},
        ).x
    return np.where(mean > 1e-9, found / mean, 0.0)


def pinball(found, parts, value, weight, level, soft, ridge):
    """The softened loss of a quantile, and its slope."""
    rest = value - parts @ found
    smooth = np.sqrt(rest * rest + soft * soft)
    slope = weight * (0.5 * rest / smooth + level - 0.5)
    loss = (weight * (0.5 * smooth + (level - 0.5) * rest)).sum() + ridge * (found @ found)
    return loss, -parts.T @ slope + 2 * ridge * found


def written(table: Learned) -> str:
    """The module that holds the table."""
    pace = [[short(x) for x in row] for row in table.pace]
    for horizon, row in zip(HORIZONS, pace, strict=True):
        if horizon <= STRAIGHT:
            top = int(np.argmax(row))
            row[top] = round(1 - sum(row[:top] + row[top + 1 :]), 8)
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


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Name the folder that holds INDEX.csv and the series.")
    real = [
        case
        for series in read(Path(sys.argv[1]))
        for case in cases_of(series, every=28, thinned=True)
    ]
    accounts = map(made_up, range(MADE_UP))
    invented = [
        case
        for series in accounts
        if len(series.days) > 12
        for case in cases_of(series, every=140, thinned=False)
    ]
    table = fit(asked([*real, *invented]))
    Path(forecast_table.__file__).write_text(written(table), encoding="utf-8")
