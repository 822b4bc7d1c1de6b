"""What a bundle rests on, tried without one: its entry, and the licences that it carries."""

import json
import subprocess
import sys
from pathlib import Path

from tests.importers.workbooks import xlsx

from growthdesk import __version__
from growthdesk.licences import Licence, from_text, licences, to_text

ROOT = Path(__file__).parents[2]
_START = ROOT / "packaging" / "bundle" / "start.py"


def started(*words: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, str(_START), *words], input=given, capture_output=True, check=False
    )


def test_the_entry_is_the_command_line() -> None:
    assert started("--version").stdout.decode().strip() == f"Growthdesk {__version__}"


def test_the_entry_reads_a_workbook_in_a_process_of_its_own() -> None:
    workbook = xlsx({"Days": [["Date", "Followers"], ["2026-11-23", 7412]]})
    run = started("-m", "growthdesk.importers.files.sheet_reader", given=workbook)
    assert json.loads(run.stdout)["sheets"] == [
        ["Days", [[1, ["Date", "Followers"]], [2, ["2026-11-23", "7412"]]]]
    ]


def test_the_entry_starts_the_program_by_its_name_and_nothing_that_is_not_ours() -> None:
    assert started("-m", "growthdesk", "--version").stdout.decode().startswith("Growthdesk ")
    assert started("-m", "json.tool", given=b"{}").returncode == 2


def test_all_that_is_installed_with_us_is_told_with_its_terms() -> None:
    told = {one.part.rpartition(" ")[0].lower(): one for one in licences()}
    assert licences()[0].part == f"growthdesk {__version__}"
    assert "SIL Open Font License" in told["growthdesk"].text
    assert "UNICODE LICENSE" in told["growthdesk"].text
    assert {"numpy", "pyside6_essentials", "click", "tzlocal"} <= set(told)
    assert [part for part, one in told.items() if not one.terms] == []
    assert told["pyside6_essentials"].terms.startswith("LGPL-3.0-only")
    assert "Redistribution and use" in told["numpy"].text


def test_a_licence_comes_back_from_its_file_as_it_was() -> None:
    licence = Licence("ICU 73, inside Qt", "MIT", "Copyright\n\nPermission is granted.")
    assert from_text(to_text(licence)) == licence
    assert from_text((ROOT / "packaging/bundle/licences/ICU.txt").read_text("utf-8")).terms == "MIT"
