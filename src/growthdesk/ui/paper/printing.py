"""Printing: the pages of the preview, drawn by a printer."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from growthdesk.errors import Trouble
from growthdesk.ui.paper.paper import Paper
from growthdesk.ui.paper.pdf import page_layout


def ask_to_print(
    parent: QWidget, paper: Paper, title: str, then: Callable[[Trouble | None], object]
) -> QPrintDialog:
    """Ask the system's dialog where and which pages; ``then`` gets why they were not sent, or None.

    Raises Trouble if there is no printer.
    """
    if not QPrinterInfo.availablePrinters():
        raise Trouble(
            "This computer has no printer yet.",
            "Set one up in the system, or export the report as PDF.",
        )
    printer = printer_for(paper, title)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, len(paper))

    def answered(answer: int) -> None:
        if answer == QDialog.DialogCode.Accepted:
            try:
                print_paper(paper, printer)
            except Trouble as trouble:
                then(trouble)
            else:
                then(None)

    dialog.finished.connect(answered)
    QDialog.open(dialog)  # not its own, which wants a slot by name
    return dialog


def printer_for(paper: Paper, title: str) -> QPrinter:
    """The usual printer, set to pages of that size; ``title`` is the name in its queue."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCreator("Growthdesk")
    layout = page_layout(paper)
    if layout.pageSize().id() is not QPageSize.PageSizeId.Custom:  # else on the usual paper
        printer.setPageLayout(layout)
    printer.setFullPage(True)  # the pages have margins of their own
    return printer


def print_paper(paper: Paper, printer: QPrinter) -> None:
    """Draw the pages that the printer is set to, all unless it says which.

    Where its pages have another size, they are drawn as large as they fit, in the middle. Raises
    Trouble if the printer takes nothing.
    """
    first = max(printer.fromPage(), 1)
    last = min(printer.toPage() or len(paper), len(paper))
    room = printer.pageLayout().fullRectPixels(printer.resolution())
    scale = min(room.width() / paper.width, room.height() / paper.height)
    painter = QPainter()
    if not painter.begin(printer):
        raise Trouble(
            "The printer takes nothing.",
            "Look whether it is switched on, or export the report as PDF.",
        )
    for number in range(first, last + 1):
        if number > first:
            printer.newPage()
        painter.save()
        painter.translate(
            (room.width() - paper.width * scale) / 2, (room.height() - paper.height * scale) / 2
        )
        painter.scale(scale, scale)
        paper.paint(painter, number - 1)
        painter.restore()
    painter.end()
