"""Where the files of resources/ are, installed or not."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def resource(*parts: str) -> Traversable:
    """A file of resources/: in the package once installed, else in the checkout."""
    installed = files("growthdesk") / "resources"
    root = installed if installed.is_dir() else Path(__file__).parents[2] / "resources"
    return root.joinpath(*parts)
