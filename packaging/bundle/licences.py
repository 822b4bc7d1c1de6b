"""Writes the licence of every part of a bundle into it, and fails if a part has none.

    python packaging/bundle/licences.py WORK BUNDLE

WORK is where PyInstaller noted what it took from where; BUNDLE is the folder it made. It runs with
the Python whose packages were bundled.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from importlib.metadata import Distribution, distributions
from pathlib import Path

from growthdesk.licences import Licence, from_text, licence_of, to_text

HERE = Path(__file__).parent / "licences"
OF_QT = ("pyside6-essentials", "shiboken6")
_LGPL = ("Qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt")
PYTHON = Path(sys.base_prefix).resolve()


def main() -> None:
    """Find whose each file is, and write what each of them grants."""
    work, bundle = (Path(word).resolve() for word in sys.argv[1:])
    packages = {file: package for package in distributions() for file in _files(package)}
    found: dict[str, Licence] = {}
    unknown = []
    for file in sorted(set(_sources(work))):
        if file in packages:
            licence = _of_package(packages[file])
        elif file.is_relative_to(PYTHON):
            licence = _of_python()
        else:
            licence = _of_system(file)
        if licence is None or not licence.text:
            unknown.append(str(file))
        else:
            found[licence.part] = licence
    if unknown:
        sys.exit("Nobody's licence is known for:\n" + "\n".join(unknown))
    starter = next(one for one in distributions() if one.name == "pyinstaller")
    for licence in (licence_of(starter), from_text((HERE / "ICU.txt").read_text("utf-8"))):
        found[licence.part] = licence
    folder = next(bundle.rglob("months.json")).parent / "licences"
    folder.mkdir(exist_ok=True)
    for part, licence in found.items():
        (folder / f"{part.replace(' ', '-').replace('/', '-')}.txt").write_text(
            to_text(licence), "utf-8"
        )


def _sources(work: Path) -> Iterator[Path]:
    """Every file that went into the bundle, modules inside of the archive too."""
    for name in ("COLLECT-00.toc", "PYZ-00.toc"):
        told = ast.literal_eval((work / name).read_text("utf-8"))
        for entries in told:
            if isinstance(entries, list):
                for entry in entries:
                    if len(entry) >= 3 and entry[2] != "SYMLINK":
                        source = Path(entry[1])
                        if source.is_file() and not source.is_relative_to(work):
                            yield source.resolve()


def _files(package: Distribution) -> Iterator[Path]:
    for file in package.files or ():
        yield Path(str(package.locate_file(file))).resolve()


@cache
def _of_package(package: Distribution) -> Licence:
    licence = licence_of(package)
    if package.name.lower().replace("_", "-") in OF_QT:
        text = "\n\n\n".join((HERE / name).read_text("utf-8").strip() for name in _LGPL)
        return Licence(licence.part, "LGPL-3.0-only", text)
    return licence


@cache
def _of_python() -> Licence:
    version = ".".join(map(str, sys.version_info[:3]))
    places = [*PYTHON.rglob("LICENSE.txt"), *PYTHON.glob("LICENSE*")]
    text = places[0].read_text("utf-8") if places else ""
    return Licence(f"Python {version}", "PSF-2.0", text.strip())


def _of_system(file: Path) -> Licence | None:
    """What Debian says of the package that a library is from."""
    asked = subprocess.run(  # noqa: S603
        ["dpkg-query", "--search", f"*/{file.name}"],  # noqa: S607
        capture_output=True,
        text=True,
        check=False,
    )
    if asked.returncode:
        return None
    name = asked.stdout.partition(":")[0]
    text = Path("/usr/share/doc", name, "copyright").read_text("utf-8").strip()
    short = sorted(
        {
            line.partition(":")[2].strip()
            for line in text.splitlines()
            if line.startswith("License:")
        }
    )
    return Licence(f"{name} of Debian", ", ".join(short) or "as told below", text)


if __name__ == "__main__":
    main()
