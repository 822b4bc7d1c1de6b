"""A bare PlotWidget with ten lines of ten years, moved along."""

from functools import partial

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QApplication
from tests.bench.inside import painted, settle, tell

app = QApplication([])
plot = pg.PlotWidget()
plot.resize(1000, 480)
days = np.arange(3_650)
for number in range(10):
    steps = np.random.default_rng(number).normal(2.4, 6, days.size)
    plot.plot(days, 120 + steps.cumsum(), pen=pg.mkPen("#2f6fde", width=1))
plot.show()
settle(app)


def move(number: int) -> None:
    """Show other days; every third time more or fewer of them."""
    width = 3_000 - 400 * (number % 3)
    plot.setXRange(number * 8, number * 8 + width, padding=0)


tell([painted(app, plot, partial(move, number)) for number in range(60)])
