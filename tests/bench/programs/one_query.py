"""The least a question on the command line can do: click, NumPy, and one query."""

import sqlite3
import sys

import click
import numpy as np


@click.command()
@click.argument("log")
def ask(log: str) -> None:
    """Tell the highest follower count."""
    connection = sqlite3.connect(log)
    counts = connection.execute("SELECT followers FROM follower_count").fetchall()
    click.echo(np.array(counts).max())


ask(sys.argv[1:])
