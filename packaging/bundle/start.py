"""The entry of a bundle: growthdesk, growthdesk-gui, and one of its modules by name.

A bundle holds no Python that could be started anew, so it understands `-m growthdesk.…` as Python
does: for what the program starts as a process of its own, such as the reader of workbooks.
"""

import runpy
import sys
from pathlib import Path


def main() -> None:
    """Be what the name and the words of the command line ask for."""
    match sys.argv[1:]:
        case ["-m", module, *words] if module.split(".")[0] == "growthdesk":
            sys.argv[1:] = words
            runpy.run_module(module, run_name="__main__", alter_sys=True)
        case _ if Path(sys.argv[0]).stem == "growthdesk-gui":
            from growthdesk.app import main as open_window

            open_window()
        case _:
            from growthdesk.cli import main as command_line

            command_line()


if __name__ == "__main__":
    main()
