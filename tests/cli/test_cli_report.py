"""The report on the command line: its ending says what is written, whole or not at all."""

import csv
import json
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication
from python_calamine import CalamineWorkbook
from tests.cli.conftest import Growthdesk, python


@pytest.fixture
def sample(growthdesk: Growthdesk) -> Growthdesk:
    growthdesk("sample")
    return growthdesk


def test_a_report_is_written_as_its_ending_says(
    sample: Growthdesk, tmp_path: Path, qapp: QApplication
) -> None:
    for ending in ("pdf", "html", "xlsx", "csv", "json", "md"):
        path = tmp_path / f"october.{ending}"
        said = sample("report", "--account", "mira.bakes", "--period", "2026-10", "-o", path)
        assert said == f"Wrote {path}: October 2026, instagram:mira.bakes.\n"
    assert (tmp_path / "october.pdf").read_bytes().startswith(b"%PDF-")
    book = CalamineWorkbook.from_path(tmp_path / "october.xlsx")
    assert book.sheet_names[:2] == ["@mira.bakes", "Growth toward 10,000"]
    assert "October 2026" in (tmp_path / "october.html").read_text("utf-8")
    assert (tmp_path / "october.md").read_text("utf-8").startswith("# October 2026\n")
    with (tmp_path / "october.csv").open(encoding="utf-8-sig", newline="") as file:
        assert {row["account"] for row in csv.DictReader(file)} == {"", "instagram:mira.bakes"}
    (account,) = json.loads((tmp_path / "october.json").read_text("utf-8"))["accounts"]
    assert account["account"] == "instagram:mira.bakes"


def test_the_pdf_has_the_paper_and_tells_its_language_and_its_log(
    sample: Growthdesk, tmp_path: Path, qapp: QApplication
) -> None:
    path = tmp_path / "october.pdf"
    words = ("report", "--account", "mira.bakes", "--period", "2026-10", "-o", path)
    sample(*words, "--paper", "letter", "--language", "pt-BR")
    read = PdfReader(path)
    assert (round(read.pages[0].mediabox.width), round(read.pages[0].mediabox.height)) == (612, 792)
    assert str(read.root_object["/Lang"]) == "pt-BR"
    sample(*words)
    read = PdfReader(path)
    assert str(read.root_object["/Lang"]) == "en"
    assert "From the log " in read.pages[0].extract_text()


def test_the_report_says_what_status_says_on_the_last_day(
    sample: Growthdesk, tmp_path: Path
) -> None:
    path = tmp_path / "october.json"
    sample("report", "--account", "instagram:mira.bakes", "--period", "2026-10", "-o", path)
    (account,) = json.loads(path.read_text("utf-8"))["accounts"]
    status = sample.json("status", "instagram:mira.bakes", today="2026-10-31")
    for key in ("followers", "counted_on", "tier", "quiet_days", "silence"):
        assert account["status"][key] == status[key]
    assert account["status"]["pace"]["per_day"] == pytest.approx(
        status["pace"]["per_day"], abs=0.005
    )


def test_every_format_says_what_status_says(sample: Growthdesk, tmp_path: Path) -> None:
    status = sample.json("status", "instagram:mira.bakes", today="2026-10-31")
    texts = {}
    for ending in ("html", "md", "csv"):
        path = tmp_path / f"october.{ending}"
        sample("report", "--account", "mira.bakes", "--period", "2026-10", "-o", path)
        texts[ending] = path.read_text("utf-8")
    followers = status["followers"]
    assert f"<dd>{followers:,}</dd>" in texts["html"]
    assert f"- **{followers:,}** followers\n" in texts["md"]
    assert f"instagram:mira.bakes,status,,,followers,{followers}\n" in texts["csv"].replace(
        "\r", ""
    )
    pace = f"The pace of the last 28 days is {status['pace']['per_day']:+.1f} a day"
    assert pace in texts["html"]
    assert pace in texts["md"]


def test_without_a_period_it_is_last_month(sample: Growthdesk, tmp_path: Path) -> None:
    path = tmp_path / "last.json"
    assert sample("report", "-o", path).startswith(f"Wrote {path}: October 2026, ")
    assert json.loads(path.read_text("utf-8"))["period"]["key"] == "2026-10"
    sample("report", "-o", tmp_path / "progress-{period}.md")
    assert (tmp_path / "progress-2026-10.md").exists()
    assert "Week 47 of 2026, " in sample("report", "--period", "last-week", "-o", path)
    assert "2026 so far, " in sample("report", "--period", "this-year", "-o", path)


def test_sections_are_put_in_and_left_out(sample: Growthdesk, tmp_path: Path) -> None:
    path = tmp_path / "report.json"

    def sections(*words: str) -> set[str]:
        sample("report", "--account", "mira.bakes", *words, "-o", path)
        return set(json.loads(path.read_text("utf-8"))["accounts"][0])

    usual = sections()
    assert {"milestones", "comparison", "gaps", "niches", "top_posts", "next"} <= usual
    assert not {"weeks", "posts", "notes", "track_record"} & usual
    assert sections("--with", "weeks", "--with", "Track-Record") - usual == {
        "weeks",
        "track_record",
    }
    assert usual - sections("--without", "niches", "--without", "next") == {"niches", "next"}
    assert sections("--all-posts", "--notes") - usual == {"posts", "notes", "breaks"}
    said = sample("report", "--with", "magic", "-o", path, code=2)
    assert "'magic' is not one of 'growth'" in said


def test_a_report_in_another_language(sample: Growthdesk, tmp_path: Path) -> None:
    path = tmp_path / "bericht.html"
    sample("report", "--account", "mira.bakes", "--language", "de", "-o", path)
    page = path.read_text("utf-8")
    assert '<html lang="de" dir="ltr">' in page
    assert "<h1>Oktober 2026</h1>" in page
    assert "1. – 31. Okt 2026" in page
    path.unlink()
    said = sample("report", "--language", "tlh", "-o", path, code=1)
    assert "Growthdesk does not speak “tlh”. Choose one of en, de, " in said
    assert not path.exists()


def test_without_an_account_all_are_in_it_and_more_than_one_may_be_named(
    sample: Growthdesk, tmp_path: Path
) -> None:
    path = tmp_path / "week.json"
    assert "Week 41 of 2026" in sample("report", "--period", "2026-W41", "-o", path)
    assert len(json.loads(path.read_text("utf-8"))["accounts"]) == 3
    names = ("--account", "youtube:mirabakes", "--account", "mira.bakes")
    said = sample("report", *names, "--period", "2026-11", "-o", path)
    assert said.endswith("November 2026 so far, youtube:mirabakes, instagram:mira.bakes.\n")


@pytest.mark.parametrize(
    ("period", "name", "says"),
    [
        ("October", "october.html", "“October” is not a period."),
        ("2026-12", "december.html", "2026-12-01 has not come yet."),
        ("2026-10", "october.doc", "does not say what kind of file"),
        ("2026-10", "a/b:c?.html", "is not there."),
        ("2026-10", "away/october.html", "is not there."),
    ],
)
def test_a_report_that_cannot_be_written_leaves_nothing(
    sample: Growthdesk, tmp_path: Path, period: str, name: str, says: str
) -> None:
    before = sorted(tmp_path.iterdir())
    assert says in sample("report", "--period", period, "-o", tmp_path / name, code=1)
    assert sorted(tmp_path.iterdir()) == before


def test_a_log_without_accounts_has_no_report(mira: Growthdesk, tmp_path: Path) -> None:
    mira("delete", "account", "mira.bakes")
    words = ("report", "--period", "2026-10", "-o", tmp_path / "october.html")
    assert "no account yet" in mira(*words, code=1)


@pytest.mark.skipif(sys.platform != "linux", reason="only there a display is a variable")
def test_a_pdf_needs_no_display_and_the_others_no_qt(
    sample: Growthdesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    code = """
import sys
from growthdesk.cli import cli
cli(sys.argv[1:], standalone_mode=False)
print("PySide6" in sys.modules)
"""
    for name, needs_qt in (("a.html", "False"), ("a.csv", "False"), ("a.pdf", "True")):
        path = tmp_path / name
        words = ("--file", sample.path, "report", "--period", "2026-10-01..2026-10-31", "-o", path)
        run = python("-c", code, *words)
        assert (run.stdout.splitlines()[-1], run.stderr) == (needs_qt, "")
        assert path.stat().st_size > 1_000


def test_reports_made_are_listed_and_made_again(sample: Growthdesk, tmp_path: Path) -> None:
    assert sample("reports") == "No report was made yet. Make one with: growthdesk report\n"
    first, second = tmp_path / "october.json", tmp_path / "again.json"
    sample("report", "--account", "mira.bakes", "--period", "2026-10", "--notes", "-o", first)
    (told,) = sample.json("reports")
    assert (told["number"], told["period"], told["name"]) == (1, "2026-10", "october.json")
    assert (told["accounts"], told["path"]) == (["instagram:mira.bakes"], str(first))
    said = sample("report", "--again", "1", "-o", second, today="2026-12-20")
    assert said.splitlines()[1] == "Its numbers are the same as in “october.json”."
    november, december = (json.loads(path.read_text("utf-8")) for path in (first, second))
    assert (november.pop("made_on"), december.pop("made_on")) == ("2026-11-23", "2026-12-20")
    assert november == december
    assert [one["as_of"] for one in sample.json("reports")] == ["2026-11-23"] * 2
    assert "There is no report 7." in sample("report", "--again", "7", "-o", second, code=1)
    assert "takes all" in sample("report", "--again", "1", "--notes", "-o", second, code=2)


def test_a_report_is_no_step_of_undo(mira: Growthdesk, tmp_path: Path) -> None:
    mira("log", "followers", "mira.bakes", "7412")
    mira("report", "--period", "2026-11", "-o", tmp_path / "november.html")
    assert mira("undo").startswith("Undone: Log")
    assert len(mira.json("reports")) == 1
