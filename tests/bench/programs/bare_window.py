"""The least a window can do: be there, and be painted."""

from PySide6.QtWidgets import QApplication, QMainWindow
from tests.bench.first_frame import end_with_first_frame

app = QApplication([])
window = QMainWindow()
window.resize(1280, 820)
first_frame = end_with_first_frame(window)
window.show()
app.exec()
