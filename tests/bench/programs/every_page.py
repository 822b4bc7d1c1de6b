"""The program with every page visited."""

import os
import sys
from datetime import datetime
from pathlib import Path
from time import perf_counter
from zoneinfo import ZoneInfo

from growthdesk.ui.application import new_application
from growthdesk.ui.program import Program

NOW = datetime(2026, 11, 23, 12, tzinfo=ZoneInfo("Europe/Berlin"))

app, settings, theme = new_application()
program = Program(theme, settings, lambda: NOW)
window = program.open(Path(sys.argv[1])).window
for page in ("today", "posts", "growth", "consistency", "insights", "reports"):
    window.open_page(page)
    until = perf_counter() + 1.5  # what follows after the first painting, beside the window
    while perf_counter() < until:
        app.processEvents()
os._exit(0)
