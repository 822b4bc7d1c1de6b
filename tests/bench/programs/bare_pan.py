"""A bare PlotWidget with ten lines of so many days, moved along: `bare_pan.py DAYS`."""

import sys
from functools import partial

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QApplication
from tests.bench.inside import painted, settle, tell_p95

app = QApplication([])
plot = pg.PlotWidget()
plot.resize(1000, 480)
days = np.arange(int(sys.argv[1]))
for number in range(10):
    steps = np.random.default_rng(number).normal(2.4, 6, days.size)
    plot.plot(days, 120 + steps.cumsum(), pen=pg.mkPen("#2f6fde", width=1))
plot.show()
settle(app)


def move(number: int) -> None:
    """Show other days; every third time more or fewer of them."""
    width = days.size * (0.82 - 0.11 * (number % 3))
    plot.setXRange(number * 4, number * 4 + width, padding=0)


tell_p95(painted(app, plot, partial(move, number)) for number in range(60))
