"""Starting with the system, where that is a file that can be written and taken away again."""

import os
import shutil
import sys
from pathlib import Path

from growthdesk.errors import Trouble
from growthdesk.identity import PROGRAM_ID

_FILE = f"{PROGRAM_ID}.desktop"
_ENTRY = f"""[Desktop Entry]
Type=Application
Name=Growthdesk
Exec={{command}} --in-tray
Icon={PROGRAM_ID}
X-GNOME-Autostart-enabled=true
"""


class Autostart:
    """The wish to start with the system; by the XDG autostart folder, so only where that is used.

    The file is the wish: who removes it has taken it back.
    """

    def __init__(self, folder: Path | None, command: str = "growthdesk") -> None:
        """``folder`` is None on a system that starts programs in another way."""
        self._folder = folder
        self._command = command

    @property
    def can_be_wished(self) -> bool:
        """Whether this system starts programs by files in a folder."""
        return self._folder is not None

    def is_wished(self) -> bool:
        """Whether the program starts with the system."""
        return self._folder is not None and (self._folder / _FILE).is_file()

    def wish(self, wished: bool) -> None:  # noqa: FBT001 - a check box says it so
        """Start with the system from now on, or no more. Raises Trouble if that cannot be kept."""
        if self._folder is None:
            return
        try:
            if wished:
                self._folder.mkdir(parents=True, exist_ok=True)
                (self._folder / _FILE).write_text(_ENTRY.format(command=self._command), "utf-8")
            else:
                (self._folder / _FILE).unlink(missing_ok=True)
        except OSError as error:
            raise Trouble(
                f"{self._folder / _FILE} could not be changed: {error.strerror}.",
                "Check the permissions of that folder.",
            ) from error


def autostart_of_this_system() -> Autostart:
    """The autostart folder of this user, as the XDG specification says; none off Linux."""
    if not sys.platform.startswith("linux"):
        return Autostart(None)
    settings = os.environ.get("XDG_CONFIG_HOME", "")
    home = Path(settings) if Path(settings).is_absolute() else Path.home() / ".config"
    installed = shutil.which("growthdesk")
    command = f'"{installed}"' if installed else f'"{sys.executable}" -m growthdesk'
    return Autostart(home / "autostart", command)
