"""What stands beside the choices of a report: its pages, or what to do where there are none."""

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from growthdesk.ui.paper.preview import Preview
from growthdesk.ui.reporting.kind import Made
from growthdesk.ui.widgets.card import label
from growthdesk.ui.widgets.instead import Instead


class ReportWell(QWidget):
    """The pages of a report, and a word about letters that no font has."""

    def __init__(self, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.preview = Preview()
        self._instead = Instead(actions)
        self._boxes = label(role="small", wrap=True)
        self._boxes.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._shown = QStackedLayout()
        column.addLayout(self._shown, 1)
        column.addWidget(self._boxes)
        # It shows its first widget at once, which would be a window while it is in no page.
        for widget in (self.preview, self._instead):
            self._shown.addWidget(widget)

    def show_report(self, made: Made) -> None:
        """Show the pages of a report."""
        self._shown.setCurrentWidget(self.preview)
        self.preview.show_paper(made.paper)
        told = self.tr(
            "Some letters are in no font of this computer ({scripts}): boxes stand for them. A font"
            " that has them can be installed in the system."
        )
        self._boxes.setText(told.format(scripts=", ".join(made.without_font)))
        self._boxes.setVisible(bool(made.without_font))

    def say_instead(self, sentence: str, *actions: str) -> None:
        """Stand a sentence and buttons where the pages would be."""
        self._boxes.hide()
        self._instead.say(sentence, actions)
        self._shown.setCurrentWidget(self._instead)
