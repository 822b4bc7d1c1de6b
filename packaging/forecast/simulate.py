"""Made-up accounts of many characters, so that the table is not only true of two platforms."""

import numpy as np
from cases import Series

FIRST_DAY = 735_000


def made_up(number: int) -> Series:
    """The account of that number, always the same: counts daily, weekly, or now and then."""
    random = np.random.default_rng(number)
    many = int(random.integers(150, 1400))
    level = 10 ** random.uniform(1.3, 4.8)
    base = level * 10 ** random.uniform(-4.3, -2.0)
    rate, compounds = wandering_rate(random, many, base)
    jumps = jumps_of(random, many, base, rate)
    counts = lived(random, level, base, rate, jumps, compounds=compounds)
    kept = seen(random, many)
    return Series(f"sim{number}", "sim", FIRST_DAY + kept, counts[kept])


def wandering_rate(random, many, base):
    """Followers a day, and whether they grow with the level: it wanders, turns, dies or ends."""
    log_rate = np.zeros(many)
    step = 10 ** random.uniform(-2.6, -1.2)
    back = random.choice([0.0, 0.01, 0.05])
    for day in range(1, many):
        log_rate[day] = log_rate[day - 1] * (1 - back) + step * random.standard_normal()
    for turn in np.flatnonzero(random.random(many) < random.choice([0, 1, 3]) / 365):
        log_rate[turn:] += random.normal(-0.1, 1.0)
    trend = random.choice(["none", "die", "plateau", "compound"], p=[0.55, 0.2, 0.1, 0.15])
    day = np.arange(many)
    if trend == "die":
        log_rate -= np.maximum(day - random.uniform(0, many), 0) / random.uniform(20, 200)
    rate = base * np.exp(np.clip(log_rate, -6, 3.5))
    if trend == "plateau":
        rate = base / (1 + np.exp((day - random.uniform(0, many)) / random.uniform(10, 80)))
    return rate, trend == "compound"


def jumps_of(random, many, base, rate):
    """Followers a day that posts brought which went far; some of them leave a higher rate."""
    day = np.arange(many)
    jumps = np.zeros(many)
    for at in np.flatnonzero(random.random(many) < random.choice([0, 1, 4, 10]) / 365):
        size = base * 7 * random.lognormal(0.7, 1.1)
        decay = random.uniform(0.7, 10)
        jumps[at:] += size * np.exp(-(day[at:] - at) / decay) * (1 - np.exp(-1 / decay))
        if random.random() < 0.3:
            rate[at:] *= random.uniform(1, 1.8)
    return jumps


def lived(random, level, base, rate, jumps, *, compounds):
    """The count of each day: gained in clumps, lost by churn and now and then by a purge."""
    many = len(rate)
    slow, fast = random.uniform(0, 1.5) * base / level, random.uniform(0, 3) * base / level
    churn = random.choice([0, 0, slow, fast])
    clumps = 10 ** random.uniform(-1.5, 0.7)
    purged = random.random(many) < random.choice([0, 0, 0.7]) / 365
    swing, phase = random.uniform(0, 0.4), random.uniform(0, 6)
    of_week = 1 + swing * np.sin(2 * np.pi * np.arange(many) / 7 + phase)
    counts = np.zeros(many)
    now = level
    for day in range(many):
        grown = now / level if compounds else 1
        mean = max(rate[day] * grown * of_week[day] + jumps[day], 1e-9)
        mean = min(mean, 0.03 * now + 5, 1e6)
        if clumps > 0.05:
            mean = random.gamma(1 / clumps, mean * clumps)
        gained = random.poisson(mean)
        lost = random.poisson(churn * now)
        lost += purged[day] * now * random.uniform(0.003, 0.03)
        now = max(now + gained - lost, 0)
        counts[day] = now
    return np.round(counts)


def seen(random, many):
    """The days on which a count was logged, the first and the last among them."""
    day = np.arange(many)
    cadence = random.choice(["daily", "weekly", "now and then"], p=[0.5, 0.3, 0.2])
    if cadence == "daily":
        kept = random.random(many) < random.choice([1, 0.95, 0.7])
    elif cadence == "weekly":
        kept = (day % 7 == 0) & (random.random(many) < 0.95)
    else:
        kept = np.zeros(many, bool)
        steps = random.geometric(1 / random.uniform(2, 9), many)
        kept[np.cumsum(steps).clip(0, many - 1)] = True
    kept[[0, -1]] = True
    return np.flatnonzero(kept)
