"""The one kind of error a person can mend, and how it is said."""

import errno
from pathlib import Path


class Trouble(Exception):
    """Something in the world is not as it must be, told in a sentence and an advice.

    ``says`` is what is wrong and ``advice`` what to do next; both are whole sentences that
    are shown as they are. They are attributes because Qt rewrites the text of exceptions
    that cross a virtual call.
    """

    def __init__(self, says: str, advice: str) -> None:
        super().__init__(f"{says} {advice}")
        self.says = says
        self.advice = advice


def not_written(path: Path, error: OSError) -> Trouble:
    """What is said of a file or folder that the system did not let be written."""
    says = f"“{path.name}” could not be written"
    match error.errno:
        case errno.ENOENT | errno.ENOTDIR:
            return Trouble(f"The folder “{path.parent}” is not there.", "Choose another folder.")
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return Trouble(f"{says}: the folder is write-protected.", "Choose another folder.")
        case errno.ENOSPC | errno.EDQUOT:
            return Trouble(f"{says}: the disk is full.", "Make room, or choose another disk.")
        case errno.ENAMETOOLONG | errno.EINVAL:
            return Trouble(f"{says}: its name will not do.", "Choose a shorter, plainer name.")
        case _:
            reason = error.strerror or type(error).__name__
            return Trouble(f"{says}: {reason}.", "Choose another folder, and try again.")
