"""Where the files of resources/ are, installed or not."""

from pathlib import Path

_INSTALLED = Path(__file__).with_name("resources")
_ROOT = _INSTALLED if _INSTALLED.is_dir() else Path(__file__).parents[2] / "resources"


def resource(*parts: str) -> Path:
    """A file of resources/: in the package once installed, else in the checkout."""
    return _ROOT.joinpath(*parts)
