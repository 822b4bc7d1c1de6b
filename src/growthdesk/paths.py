"""Where the log lies unless another place is said."""

from pathlib import Path

from platformdirs import user_data_path

FILE_NAME = "log.growthdesk"
SAMPLE_NAME = "sample.growthdesk"


def default_log() -> Path:
    """The log's usual place on this system; its folder is made if it is missing."""
    return user_data_path("growthdesk", appauthor=False, ensure_exists=True) / FILE_NAME


def sample_log() -> Path:
    """The place of the sample log, which is never the user's own."""
    return default_log().with_name(SAMPLE_NAME)
