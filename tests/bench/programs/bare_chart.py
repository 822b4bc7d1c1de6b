"""The least a window with a chart can do: NumPy, pyqtgraph, and an empty PlotWidget painted."""

import numpy  # noqa: F401 - only the time to import it counts
import pyqtgraph as pg
from PySide6.QtWidgets import QApplication, QMainWindow
from tests.bench.first_frame import end_with_first_frame

app = QApplication([])
window = QMainWindow()
window.resize(1280, 820)
plot = pg.PlotWidget()
window.setCentralWidget(plot)
first_frame = end_with_first_frame(plot.viewport())
window.show()
app.exec()
