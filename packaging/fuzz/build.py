"""Build one hostile file: build.py KIND NAME FOLDER prints its path; --list tells all of them."""

import json
import sys
from pathlib import Path

import click
from hostile import KINDS


def main() -> None:
    """Build it, or list them."""
    if sys.argv[1:] == ["--list"]:
        click.echo(json.dumps([(kind, name) for kind, cases in KINDS.items() for name in cases]))
    else:
        kind, name, folder = sys.argv[1:]
        click.echo(KINDS[kind][name](Path(folder)))


if __name__ == "__main__":
    main()
