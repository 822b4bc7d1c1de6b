"""Where the log lies unless another place is said, and what the program keeps itself."""

from pathlib import Path

from growthdesk.errors import Trouble
from growthdesk.whole_files import make_private_folder

FILE_NAME = "log.growthdesk"
SAMPLE_NAME = "sample.growthdesk"


def default_log() -> Path:
    """The log's usual place on this system; its folder is made if it is missing.

    Raises Trouble if it cannot be made.
    """
    from platformdirs import user_data_path  # a log that is named needs no usual place

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
    from platformdirs import user_config_path

    return user_config_path("growthdesk", appauthor=False) / "upkeep.json"


def state_folder() -> Path:
    """The folder of what the program keeps for itself, such as its errors; made if missing.

    Nobody else may look into it. Raises Trouble if it cannot be made.
    """
    from platformdirs import user_state_path

    folder = user_state_path("growthdesk", appauthor=False)
    try:
        folder.mkdir(0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble(
            f"The folder {folder} cannot be made: {error.strerror}.", "Check its permissions."
        ) from error
    return folder
