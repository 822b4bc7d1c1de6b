"""The icon as files: PNG in the sizes of desktops, ICO for Windows, ICNS for macOS."""

import os
import struct
from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_SIZES = {b"icp4": 16, b"icp5": 32, b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256}
ICNS_SIZES |= {b"ic08": 256, b"ic14": 512, b"ic09": 512, b"ic10": 1024}
"""The kinds of macOS, those for sharp displays too, and how many pixels each has."""

_MAC_MARGIN = 0.1
"""Of the width on each side, which macOS leaves around an icon."""


def png(svg: bytes, size: int, margin: float = 0.0) -> bytes:
    """A square picture of an SVG as PNG, ``size`` pixels wide, with a margin as a part of it."""
    _application = QGuiApplication.instance() or _new_application()
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    inset = size * margin
    bounds = image.rect().toRectF().adjusted(inset, inset, -inset, -inset)
    QSvgRenderer(QByteArray(svg)).render(painter, bounds)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes here
    return data.data()


def ico(svg: bytes, sizes: Sequence[int] = ICO_SIZES) -> bytes:
    """The icon of a Windows program: a list of pictures, then the pictures."""
    pictures = [png(svg, size) for size in sizes]
    begin = 6 + 16 * len(sizes)
    head = struct.pack("<HHH", 0, 1, len(sizes))
    for size, picture in zip(sizes, pictures, strict=True):
        side = size % 256  # 256 is written as 0
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), begin)
        begin += len(picture)
    return head + b"".join(pictures)


def icns(svg: bytes) -> bytes:
    """The icon of a macOS program: each picture after its kind and its length."""
    pictures = {size: png(svg, size, _MAC_MARGIN) for size in sorted(set(ICNS_SIZES.values()))}
    parts = b"".join(
        kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size]
        for kind, size in ICNS_SIZES.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def _new_application() -> QGuiApplication:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication([])
