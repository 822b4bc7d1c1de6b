"""On what was measured: figures mean little without it."""

import os
import platform
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

import PySide6


@dataclass(frozen=True, slots=True)
class Machine:
    """A computer, what runs on it, and when. ``screen`` is the platform that Qt draws on."""

    cpu: str
    cores: int
    system: str
    python: str
    pyside: str
    screen: str
    measured_on: str

    @classmethod
    def this(cls, screen: str) -> Self:
        """This one, now."""
        return cls(
            cpu=_cpu(),
            cores=os.cpu_count() or 1,
            system=f"{platform.system()} {platform.release()}",
            python=platform.python_version(),
            pyside=PySide6.__version__,
            screen=screen,
            measured_on=datetime.now(UTC).date().isoformat(),
        )

    def __str__(self) -> str:
        """All of it in a line."""
        return (
            f"{self.cpu}, {self.cores} cores, {self.system}, Python {self.python},"
            f" PySide6 {self.pyside}, QT_QPA_PLATFORM={self.screen}, {self.measured_on}"
        )


def _cpu() -> str:
    facts = Path("/proc/cpuinfo")
    if facts.exists():
        for line in facts.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
