"""``python -m tests.bench.readme``: the table of the last bench, as README shows it."""

import re
from pathlib import Path

import click
from tests.bench.table import Table, markdown, read

BEGIN, END = "<!-- bench: made by make bench-readme -->", "<!-- end of bench -->"


def section(table: Table) -> str:
    """The machine, and the table, between the marks that they are found by."""
    head = f"{table.machine}; medians of {table.rounds} rounds, floors in turn with ours."
    return "\n".join([BEGIN, head, "", *markdown(table.lines), END])


def updated(text: str, table: Table) -> str:
    """A text with this table in place of the one that it has. Raises ClickException without marks."""
    between = re.compile(f"{re.escape(BEGIN)}.*?{re.escape(END)}", re.DOTALL)
    if not between.search(text):
        raise click.ClickException(f"There is no place for it. Write there:\n{BEGIN}\n{END}")
    return between.sub(lambda _: section(table), text, count=1)


@click.command()
@click.argument("figures", type=click.Path(path_type=Path, exists=True))
@click.option("--into", type=click.Path(path_type=Path, exists=True), help="Such as README.md.")
def readme(figures: Path, into: Path | None) -> None:
    """Print the table of the figures that a bench has written, or put it into a file."""
    table = read(figures)
    if into is None:
        click.echo(section(table))
    else:
        into.write_text(updated(into.read_text("utf-8"), table), "utf-8")
        click.echo(f"The table stands in {into}.")


if __name__ == "__main__":
    readme()
