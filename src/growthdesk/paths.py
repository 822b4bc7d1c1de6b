"""Where the log lies unless another place is said."""

from pathlib import Path

from platformdirs import user_config_path, user_data_path

from growthdesk.errors import Trouble
from growthdesk.whole_files import make_private_folder

FILE_NAME = "log.growthdesk"
SAMPLE_NAME = "sample.growthdesk"


def default_log() -> Path:
    """The log's usual place on this system; its folder is made if it is missing.

    Raises Trouble if it cannot be made.
    """
    try:
        folder = user_data_path("growthdesk", appauthor=False)
        make_private_folder(folder)
        return folder / FILE_NAME
    except OSError as error:
        raise Trouble(
            f"The folder for the log cannot be made: {error.filename or error.strerror}.",
            "Check its permissions, or name a log with --file.",
        ) from error


def sample_log() -> Path:
    """The place of the sample log, which is never the user's own."""
    return default_log().with_name(SAMPLE_NAME)


def upkeep_file() -> Path:
    """Where this computer remembers how it looks after logs; it need not be there."""
    return user_config_path("growthdesk", appauthor=False) / "upkeep.json"
