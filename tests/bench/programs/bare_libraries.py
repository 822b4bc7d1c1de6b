"""A bare window with the libraries that Growthdesk needs in memory."""

import pyqtgraph as pg
import sqlite_utils  # noqa: F401 - only its memory counts
from PySide6.QtWidgets import QApplication, QMainWindow
from tests.bench.inside import resident, settle, tell

app = QApplication([])
window = QMainWindow()
window.resize(1280, 820)
window.setCentralWidget(pg.PlotWidget())
window.show()
settle(app)
tell(resident())
