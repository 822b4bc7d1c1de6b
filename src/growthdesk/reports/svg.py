"""Shapes as inline SVG for a page; colours are CSS variables, so that light and dark both work."""

from collections.abc import Iterable
from html import escape

from growthdesk.reports.shapes import Area, Dot, Line, Point, Shape, Words


def svg(shapes: Iterable[Shape], width: float, height: float, says: str) -> str:
    """One ``svg`` element as wide as its place; ``says`` is what a screen reader reads."""
    drawn = "\n".join(_element(shape) for shape in shapes)
    return (
        f'<svg viewBox="0 0 {_number(width)} {_number(height)}" role="img"'
        f' aria-label="{escape(says)}">\n{drawn}\n</svg>'
    )


def _element(shape: Shape) -> str:
    match shape:
        case Line():
            dashes = " ".join(map(_number, shape.dashes))
            return (
                f'<polyline points="{_points(shape.points)}" fill="none" {_stroke(shape.colour)}'
                f' stroke-width="{_number(shape.width)}" stroke-linejoin="round"'
                ' stroke-linecap="round"'
                + (f' stroke-dasharray="{dashes}"' if dashes else "")
                + "/>"
            )
        case Area():
            return f'<polygon points="{_points(shape.points)}" {_fill(shape.colour)}/>'
        case Dot():
            x, y = map(_number, shape.centre)
            return f'<circle cx="{x}" cy="{y}" r="{_number(shape.radius)}" {_fill(shape.colour)}/>'
        case Words():
            x, y = map(_number, shape.at)
            weight = ' font-weight="600"' if shape.bold else ""
            return (
                f'<text x="{x}" y="{y}" font-size="{_number(shape.size)}"'
                f' text-anchor="{shape.anchor}"{weight} {_fill(shape.colour)}>'
                f"{escape(shape.text)}</text>"
            )


def _points(points: tuple[Point, ...]) -> str:
    return " ".join(f"{_number(x)},{_number(y)}" for x, y in points)


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _stroke(colour: str) -> str:
    return f'style="stroke: var(--{_name(colour)})"'


def _fill(colour: str) -> str:
    return f'style="fill: var(--{_name(colour)})"'


def _name(colour: str) -> str:
    return colour.replace("_", "-")
