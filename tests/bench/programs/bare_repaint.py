"""A bare window, painted again and again."""

from PySide6.QtWidgets import QApplication, QMainWindow
from tests.bench.inside import painted, settle, tell_p95

app = QApplication([])
window = QMainWindow()
window.resize(1280, 820)
window.show()
settle(app)
tell_p95(painted(app, window, window.update) for _ in range(60))
