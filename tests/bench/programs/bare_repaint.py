"""A bare window, painted again and again."""

from PySide6.QtWidgets import QApplication, QMainWindow
from tests.bench.inside import painted, settle, tell

app = QApplication([])
window = QMainWindow()
window.resize(1280, 820)
window.show()
settle(app)
tell([painted(app, window, window.update) for _ in range(60)])
