"""What systems call this program, and where it is published."""

PROGRAM_ID = "io.github.growthdesk.Growthdesk"
"""The name of its menu entry, of its icon and of its windows on Wayland.

It is the reverse of a place in the web, and the project owns no domain: so it is the one that
comes with the place where it is published, and `HOME` has to be that place.
"""

HOME = "https://github.com/growthdesk/growthdesk"
RELEASES = f"{HOME}/releases"
"""Where newer versions are told. Growthdesk never asks there by itself."""
