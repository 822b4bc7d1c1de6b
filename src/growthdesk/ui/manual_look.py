"""How a page of the manual looks in the window: what Qt makes of its Markdown, dressed."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
)

from growthdesk.manual import is_keys
from growthdesk.ui.colours import LIGHT
from growthdesk.ui.theme import text_font

_HEADS = {1: (1.65, 0, 10), 2: (1.2, 22, 6), 3: (1.0, 14, 4)}
"""Of each level of headings: its size in that of the text, pixels above it, pixels below it."""
_LINE = 142
_AFTER, _AFTER_PICTURE = 9, 14
_AFTER_ITEM = 4
_CODE = 0.92
_PAIR = (34, 66)
"""Per cent of the width that the two columns of a table have, so that one below another is alike."""
_PICTURE = "\ufffc"
"""What stands in a text for a picture."""
_SOLID = QTextFrameFormat.BorderStyle.BorderStyle_Solid
_NONE = QTextFrameFormat.BorderStyle.BorderStyle_None
_IS_CODE = QTextFormat.Property.BlockCodeFence
_IS_QUOTE = QTextFormat.Property.BlockQuoteLevel


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of a page, and the size of its letters in points."""

    text: QColor
    muted: QColor
    line: QColor
    ground: QColor
    accent: QColor
    dark: bool
    points: float


def look_of(palette: QPalette, points: float) -> Look:
    """How a page looks in a window of these colours."""
    role = QPalette.ColorRole
    return Look(
        text=palette.color(role.Text),
        muted=palette.color(role.PlaceholderText),
        line=palette.color(role.Mid),
        ground=palette.color(role.AlternateBase),
        accent=palette.color(role.Link),
        dark=palette.color(role.Base).lightnessF() < palette.color(role.Text).lightnessF(),
        points=points,
    )


def dress(document: QTextDocument, look: Look, width: int) -> None:
    """Give every part of a page its look; ``width`` is that of its column in pixels."""
    document.setDocumentMargin(0)
    document.setDefaultFont(text_font(look.points))
    option = document.defaultTextOption()
    # The manual is English, whichever way the window is read.
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    document.setDefaultTextOption(option)
    # As one edit, so that the page is laid out once and not after each change.
    whole = QTextCursor(document)
    whole.beginEditBlock()
    for block in _blocks(document):
        _dress_block(block, look)
        for fragment in _fragments(block):
            _dress_fragment(document, fragment, look, width)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame, look)
    _frame_code(document, look)
    _close_up(document)
    whole.endEditBlock()


def mark_format() -> QTextCharFormat:
    """How a place looks that was searched for."""
    made = QTextCharFormat()
    made.setBackground(QColor(LIGHT.amber))
    made.setForeground(QColor(LIGHT.text))
    return made


def _dress_block(block: QTextBlock, look: Look) -> None:
    shape = QTextBlockFormat()
    held = block.blockFormat()
    cursor = _whole(block)
    if level := held.headingLevel():
        _, above, below = _HEADS[level]
        shape.setTopMargin(above)
        shape.setBottomMargin(below)
    elif held.hasProperty(_IS_CODE):
        shape.setTopMargin(0)
        shape.setBottomMargin(0)
        shape.setNonBreakableLines(False)
    else:
        shape.setTopMargin(0)
        shape.setBottomMargin(_after(block))
        if held.intProperty(_IS_QUOTE):
            shape.setLeftMargin(16)
            shape.setRightMargin(16)
    if block.text() != _PICTURE and not held.hasProperty(_IS_CODE):
        shape.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.mergeBlockFormat(shape)


def _after(block: QTextBlock) -> int:
    """Pixels below a paragraph."""
    if block.text() == _PICTURE:
        return _AFTER_PICTURE
    return _AFTER_ITEM if block.textList() is not None else _AFTER


def _dress_fragment(
    document: QTextDocument, fragment: QTextFragment, look: Look, width: int
) -> None:
    cursor = QTextCursor(document)
    cursor.setPosition(fragment.position())
    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
    held, block = fragment.charFormat(), cursor.block().blockFormat()
    if held.isImageFormat():
        cursor.setCharFormat(_fitting(document, held.toImageFormat(), width))
        return
    if level := block.headingLevel():
        held.clearProperty(QTextFormat.Property.FontSizeAdjustment)  # it would go before the size
        held.setFontPointSize(look.points * _HEADS[level][0])
    if held.fontWeight() > QFont.Weight.Normal:
        held.setFontWeight(QFont.Weight.DemiBold)  # there is no bolder one of this font
    if held.isAnchor():
        held.setForeground(look.accent)
        held.setFontUnderline(False)
    elif held.fontFamilies():  # Markdown gives a font to code only
        _dress_code(held, fragment.text(), look, alone=not block.hasProperty(_IS_CODE))
    cursor.setCharFormat(held)


def _fitting(document: QTextDocument, image: QTextImageFormat, width: int) -> QTextImageFormat:
    """A picture in its own size, or as wide as the column."""
    kind = QTextDocument.ResourceType.ImageResource.value
    size = document.resource(kind, QUrl(image.name())).deviceIndependentSize()
    fitting = size.scaled(width, size.height(), Qt.AspectRatioMode.KeepAspectRatio)
    fitting = size if size.width() <= width else fitting
    image.setWidth(fitting.width())
    image.setHeight(fitting.height())
    return image


def _dress_code(letters: QTextCharFormat, text: str, look: Look, *, alone: bool) -> None:
    """Code in letters of one width; keys in those of the text, as buttons have them."""
    if alone and is_keys(text):
        letters.setFontFamilies([text_font().family()])
        letters.setFontFixedPitch(False)
        letters.setFontPointSize(look.points)
        letters.setFontWeight(QFont.Weight.DemiBold)
        return
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    letters.setFontFamilies([fixed.family()])
    letters.setFontPointSize(look.points * _CODE)
    if alone:
        letters.setBackground(look.ground)


def _dress_table(table: QTextTable, look: Look) -> None:
    shape = table.format()
    shape.setBorder(0)
    shape.setCellPadding(0)
    shape.setCellSpacing(0)
    shape.setBorderCollapse(True)
    shape.setTopMargin(4)
    shape.setBottomMargin(14)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shape.setHeaderRowCount(1)
    if table.columns() == len(_PAIR):
        shape.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, share) for share in _PAIR]
        )
    table.setFormat(shape)
    for row in range(table.rows()):
        for column in range(table.columns()):
            _dress_cell(table, row, column, look)


def _dress_cell(table: QTextTable, row: int, column: int, look: Look) -> None:
    cell = table.cellAt(row, column)
    first = cell.firstCursorPosition()
    if not first.block().text() and first != cell.lastCursorPosition():
        first.deleteChar()  # Qt begins the first cell with a line of its own
    shape = QTextTableCellFormat()
    shape.setBottomBorder(1)
    shape.setBottomBorderStyle(_SOLID)
    shape.setBottomBorderBrush(look.line)
    for set_out, pixels in (
        (shape.setTopPadding, 5),
        (shape.setBottomPadding, 5),
        (shape.setLeftPadding, 0 if column == 0 else 8),
        (shape.setRightPadding, 8),
    ):
        set_out(pixels)
    cell.setFormat(shape)
    cursor, end = cell.firstCursorPosition(), cell.lastCursorPosition()
    cursor.setPosition(end.position(), QTextCursor.MoveMode.KeepAnchor)
    lines = QTextBlockFormat()
    lines.setTopMargin(0)
    lines.setBottomMargin(0)
    lines.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    cursor.mergeBlockFormat(lines)
    if row == 0:
        letters = QTextCharFormat()
        letters.setForeground(look.muted)
        letters.setFontWeight(QFont.Weight.Normal)
        cursor.mergeCharFormat(letters)


def _frame_code(document: QTextDocument, look: Look) -> None:
    """Put each run of lines of code into a box."""
    shape = QTextFrameFormat()
    shape.setBackground(look.ground)
    shape.setBorder(0)
    shape.setBorderStyle(_NONE)
    shape.setPadding(11)
    shape.setTopMargin(2)
    shape.setBottomMargin(12)
    block = document.begin()
    while block.isValid():
        if not block.blockFormat().hasProperty(_IS_CODE):
            block = block.next()
            continue
        last = block
        while last.next().isValid() and last.next().blockFormat().hasProperty(_IS_CODE):
            last = last.next()
        cursor = QTextCursor(block)
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        frame = cursor.insertFrame(shape)
        end = frame.lastCursorPosition()
        if not end.block().text():
            end.deletePreviousChar()
        block = document.findBlock(frame.lastPosition()).next()


def _close_up(document: QTextDocument) -> None:
    """Take the height from the empty lines that Qt keeps before and after a frame."""
    flat = QTextBlockFormat()
    flat.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    small = QTextCharFormat()
    small.setFontPointSize(1)
    for block in _blocks(document):
        cursor = QTextCursor(block)
        if not block.text() and cursor.currentFrame() is document.rootFrame():
            cursor.setBlockFormat(flat)
            cursor.setBlockCharFormat(small)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    found, place = [], block.begin()
    while not place.atEnd():
        found.append(QTextFragment(place.fragment()))
        place += 1
    return found


def _whole(block: QTextBlock) -> QTextCursor:
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    return cursor
