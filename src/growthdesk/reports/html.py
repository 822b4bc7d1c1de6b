"""The report as one page of HTML: no script, nothing loaded, light and dark, ready to print."""

from html import escape

from growthdesk.reports.chart import draw
from growthdesk.reports.document import (
    Block,
    Cell,
    Chart,
    Column,
    Document,
    KeyFigure,
    Paragraph,
    Part,
    Section,
    Table,
)
from growthdesk.reports.svg import svg

CHART_WIDTH, CHART_HEIGHT = 520.0, 230.0
"""Size of the chart in the units of its own picture; the page scales it."""

_SHORT = 1.2
"""Columns of words with no larger share hold a word or two, which stay on one line."""

_MANY = 7
"""Columns beyond which the letters of a table are smaller."""

_STYLE = """
:root { color-scheme: light dark;
  --page: #f6f5f2; --card: #ffffff; --text: #1f1d1a; --muted: #6e6a62; --faint: #8f8a80;
  --line: #e4e1da; --accent: #2f6fde; --fan-50: #c9d9f6; --fan-80: #e6edfb;
  --gap-band: #fcefdf; --gold: #a86a10; --good: #1a7f4f; }
@media (prefers-color-scheme: dark) { :root {
  --page: #191817; --card: #222120; --text: #f1efea; --muted: #a8a39a; --faint: #89857e;
  --line: #34322f; --accent: #6ea3ff; --fan-50: #35435a; --fan-80: #2a313b;
  --gap-band: #35291b; --gold: #d9a441; --good: #4fc28b; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 2rem 1rem; background: var(--page); color: var(--text);
  font: 0.95rem/1.5 Inter, system-ui, sans-serif; font-variant-numeric: tabular-nums;
  overflow-wrap: anywhere; }
main { max-width: 52rem; margin: 0 auto; }
article { background: var(--card); border: 1px solid var(--line); border-radius: 12px;
  padding: 1.75rem 2rem; margin-bottom: 1.5rem; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline;
  gap: 0 1rem; margin: 0 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0; }
h2 { font-size: 1.05rem; line-height: 1.3; margin: 0; }
h3 { font-size: 1rem; margin: 1.75rem 0 0.5rem; }
.kit h1 { font-size: 2.1rem; }
.kit h2 { font-weight: 400; color: var(--muted); margin: 0 0 0.5rem; }
.kit dd { font-size: 1.8rem; line-height: 1.3; }
p { margin: 0 0 0.5rem; }
a { color: var(--accent); }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; list-style: none; margin: 0 0 1rem;
  padding: 0; }
.quiet, .aside, dt, footer { color: var(--muted); }
.quiet, footer, details { font-size: 0.85rem; }
.aside { margin: 0; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 1rem;
  margin: 1.25rem 0 0; }
dl div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
dd { margin: 0; font-size: 1.4rem; font-weight: 600; }
dt { font-size: 0.85rem; }
.good { color: var(--good); }
svg { display: block; width: 100%; height: auto; font-family: inherit; direction: ltr;
  margin-bottom: 0.5rem; }
.wide { overflow-x: auto; margin-bottom: 0.5rem; }
table { width: 100%; border-collapse: collapse; font-size: 0.9rem; }
details { margin-bottom: 0.5rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th { font-weight: 400; color: var(--muted); text-align: start; }
th, td { padding: 0.4rem 0.5rem; border-bottom: 1px solid var(--line); vertical-align: top;
  overflow-wrap: normal; }
th[scope=row] { color: inherit; min-width: 8rem; overflow-wrap: anywhere; }
th:first-child { padding-inline-start: 0; }
th[scope=row].number, th[scope=row].short { min-width: 0; }
.number { text-align: right; }
[dir=rtl] .number { text-align: left; }
th.number:first-child { text-align: start; }
td.number, .short { white-space: nowrap; }
.number + th:not(.number), .number + td:not(.number) { padding-inline-start: 1.25rem; }
.many { font-size: 0.8rem; }
.many th:not(:first-child), .many td { padding-inline: 0.25rem; }
summary { cursor: pointer; color: var(--muted); }
@media (max-width: 30rem) {
  body { padding: 1rem 0.5rem; }
  article { padding: 1.25rem 1rem; }
  dl { grid-template-columns: 1fr 1fr; }
  svg text { font-size: 12px; }
}
@media print {
  :root { --page: #ffffff; --card: #ffffff; --text: #1f1d1a; --muted: #6e6a62; --faint: #8f8a80;
    --line: #e4e1da; --accent: #2f6fde; --fan-50: #c9d9f6; --fan-80: #e6edfb;
    --gap-band: #fcefdf; --gold: #a86a10; --good: #1a7f4f; color-scheme: light; }
  body { padding: 0; font-size: 10pt; print-color-adjust: exact; }
  main { max-width: none; }
  nav { display: none; }
  article { border: none; padding: 0; break-after: page; }
  article:last-of-type { break-after: auto; }
  h2, h3 { break-after: avoid; }
  thead { display: table-header-group; }
  svg, tr, dl { break-inside: avoid; }
  .wide { overflow-x: visible; }
}
"""


def html(document: Document) -> str:
    """The document as a whole page; every text of the log is escaped."""
    language = document.language
    direction = "rtl" if language.right_to_left else "ltr"
    articles = "\n".join(_part(part, place) for place, part in enumerate(document.parts, start=1))
    aside = f'<p class="aside">{escape(document.aside)}</p>\n' if document.aside else ""
    source = f"<p>{escape(document.source)}</p>\n" if document.source else ""
    return f"""<!doctype html>
<html lang="{escape(language.code.replace("_", "-"))}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{escape(_title(document))}</title>
<style>{_STYLE}</style>
</head>
<body>
<main class="{document.look}">
<header>
<h1>{escape(document.title)}</h1>
{aside}</header>
{_contents(document)}{articles}
<footer>
{source}<p>{escape(document.foot)}</p>
</footer>
</main>
</body>
</html>
"""


def _title(document: Document) -> str:
    names = (part.name for part in document.parts if part.figures)
    return " · ".join((*names, document.title))


def _contents(document: Document) -> str:
    """Links to the parts, if there are several."""
    if len(document.parts) < 2:
        return ""
    links = "\n".join(
        f'<li><a href="#part-{place}">{escape(part.name)}</a></li>'
        for place, part in enumerate(document.parts, start=1)
    )
    return f"<nav>\n<ul>\n{links}\n</ul>\n</nav>\n"


def _part(part: Part, place: int) -> str:
    figures = "\n".join(map(_figure, part.figures))
    shown = f"<dl>\n{figures}\n</dl>\n" if figures else ""
    sections = "\n".join(map(_section, part.sections))
    subtitle = f"<h2>{escape(part.subtitle)}</h2>\n" if part.subtitle else ""
    lead = "".join(f"<p>{escape(paragraph.text)}</p>\n" for paragraph in part.lead)
    return f"""<article id="part-{place}">
{subtitle}{lead}{shown}{sections}
</article>"""


def _figure(figure: KeyFigure) -> str:
    good = ' class="good"' if figure.tone == "good" else ""
    return f"<div><dt>{escape(figure.caption)}</dt><dd{good}>{escape(figure.number)}</dd></div>"


def _section(section: Section) -> str:
    blocks = "\n".join(map(_block, section.blocks))
    return f"<section>\n<h3>{escape(section.title)}</h3>\n{blocks}\n</section>"


def _block(block: Block) -> str:
    match block:
        case Paragraph():
            quiet = ' class="quiet"' if block.quiet else ""
            return f"<p{quiet}>{escape(block.text)}</p>"
        case Table():
            return _table(block)
        case Chart():
            height = CHART_HEIGHT * block.share
            drawn = svg(draw(block, CHART_WIDTH, height), CHART_WIDTH, height, block.says)
            title = escape(block.table.name)
            return (
                f"{drawn}\n<details><summary>{title}</summary>\n{_table(block.table)}\n</details>"
            )


def _table(table: Table) -> str:
    """A table that scrolls by itself where the page is narrow, by keyboard too."""
    kinds = [_kind(column) for column in table.columns]
    many = ' class="many"' if len(kinds) > _MANY else ""
    name = escape(table.name)
    heads = "".join(
        f'<th scope="col"{kind}>{escape(column.name)}</th>'
        for column, kind in zip(table.columns, kinds, strict=True)
    )
    rows = "\n".join(_row(row, kinds) for row in table.rows)
    return (
        f'<div class="wide" role="region" aria-label="{name}" tabindex="0"><table{many}>\n'
        f"<caption>{name}</caption>\n"
        f"<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table></div>"
    )


def _kind(column: Column) -> str:
    if column.is_number:
        return ' class="number"'
    return ' class="short"' if column.share <= _SHORT else ""


def _row(row: tuple[Cell, ...], kinds: list[str]) -> str:
    first, *others = row
    cells = "".join(
        f"<td{kind}>{_words(cell)}</td>" for cell, kind in zip(others, kinds[1:], strict=True)
    )
    return f'<tr><th scope="row"{kinds[0]}>{_words(first)}</th>{cells}</tr>'


def _words(cell: Cell) -> str:
    """A cell; one that reads from the other side stays at its place."""
    return f"<bdi>{escape(cell.text)}</bdi>"
