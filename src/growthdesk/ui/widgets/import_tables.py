"""The two tables of an import: its files, and the rows of one of them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from growthdesk.importers.comparing.fates import Fate
from growthdesk.ui.models.fates import FATE, FATE_ROLE, FatesModel
from growthdesk.ui.models.import_lines import INTO, LinesModel
from growthdesk.ui.theme import Theme, text_font
from growthdesk.ui.widgets.rows_only import as_rows

_LINE = 34
_ROW = 30
_PILL = 20
_MOST_LINES = 4
_MOST_SPANS = 200
_WIDTHS = (92, 70, 120)
"""Of the columns of rows that come before what the row says."""
_LINE_OF = 1
_FILE = 180
"""The column of the line, and its width where the name of a file stands in it too."""


class LinesTable(QTableView):
    """The files. Several can be selected, to choose one account for all of them."""

    def __init__(self, model: LinesModel) -> None:
        super().__init__()
        self.setModel(model)
        _dress(self, _LINE)
        self.setAccessibleName(self.tr("Files"))
        self.setItemDelegateForColumn(0, _FileNames(self))
        header = self.horizontalHeader()
        for column in range(model.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, 80)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(INTO, 140)
        model.rowsInserted.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As high as its lines, up to four of them."""
        lines = min(max(self.model().rowCount(), 1), _MOST_LINES)
        return QSize(600, self.horizontalHeader().sizeHint().height() + lines * _LINE + 2)

    def minimumSizeHint(self) -> QSize:
        """Room for a line or two."""
        lines = min(max(self.model().rowCount(), 1), 2)
        return QSize(200, self.horizontalHeader().sizeHint().height() + lines * _LINE + 2)


class RowsTable(QTableView):
    """The rows of a file with their fates. However many there are, only those seen are drawn."""

    def __init__(self, model: FatesModel, theme: Theme) -> None:
        super().__init__()
        self.setModel(model)
        _dress(self, _ROW)
        self.setMinimumHeight(_LINE + 3 * _ROW)
        self.setAccessibleName(self.tr("What becomes of each row"))
        self.setItemDelegateForColumn(FATE, _FateCells(theme, self))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column, width in enumerate(_WIDTHS):
            header.resizeSection(column, width)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self._give_reasons_room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What a row says, and its numbers, share the room that the others leave."""
        self._share_room()
        super().resizeEvent(event)

    def _share_room(self) -> None:
        header = self.horizontalHeader()
        left = self.viewport().width() - sum(map(header.sectionSize, range(len(_WIDTHS))))
        header.resizeSection(3, max(120, left * 2 // 5))

    def _give_reasons_room(self) -> None:
        """A row that was not read has a reason in place of what it is, and no numbers."""
        self.clearSpans()
        model = self.model()
        # A whole log has a file for each table, whose name stands before the line.
        text = model.index(0, _LINE_OF).data() if model.rowCount() else ""
        self.horizontalHeader().resizeSection(_LINE_OF, _FILE if " " in text else _WIDTHS[_LINE_OF])
        self._share_room()
        for row in range(model.rowCount()):
            skipped = model.index(row, FATE).data(FATE_ROLE) == Fate.SKIPPED
            if not skipped or row >= _MOST_SPANS:
                break  # those that are skipped stand first
            if not model.index(row, 2).data():
                self.setSpan(row, 3, 1, 2)


class _FileNames(QStyledItemDelegate):
    """The name of a file is cut in its middle: its end tells more than the rest."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Cut it there."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle


class _FateCells(QStyledItemDelegate):
    """A fate as a word on a pill."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(table)
        self._theme = theme

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The cell without its text, and the pill over it."""
        fate = Fate(index.data(FATE_ROLE))  # Qt hands it over as a text
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        text, shown.text = shown.text, ""
        shown.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget
        )
        c = self._theme.colours
        soft, deep = {
            Fate.NEW: (c.good_soft, c.good),
            Fate.UPDATED: (c.accent_soft, c.accent_deep),
            Fate.SKIPPED: (c.amber_soft, c.amber_text),
            Fate.SAME: (c.track, c.muted),
        }[fate]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(text_font(9, text_font().weight().DemiBold))
        width = painter.fontMetrics().horizontalAdvance(text) + 18
        top = option.rect.top() + (option.rect.height() - _PILL) / 2
        pill = QRectF(option.rect.left() + 8, top, width, _PILL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(soft))
        painter.drawRoundedRect(pill, _PILL / 2, _PILL / 2)
        painter.setPen(QColor(deep))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()


def _dress(table: QTableView, height: int) -> None:
    as_rows(table, height)
    table.setWordWrap(False)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.horizontalHeader().setSectionsClickable(False)
