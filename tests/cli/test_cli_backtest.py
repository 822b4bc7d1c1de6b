"""``growthdesk backtest`` on folders whose series are known."""

import importlib.util
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest
from tests.cli.conftest import Growthdesk

Table = Callable[[str, str], Path]
HOW_MANY = ["9 forecasts of 1 series", "5 forecasts of 1 series", "14 forecasts of 2 series"]
METHODS = ["ours", "naive", "drift", "slope"]


def rows(days: int, per_day: int = 10, seed: int | None = None, every: int = 1) -> str:
    """A file of daily counts from 1,000 on; with a seed the days differ."""
    random = Random(seed)
    count, lines = 1_000, ["date,followers"]
    for day in range(0, days, every):
        lines.append(f"{date(2024, 1, 1) + timedelta(day)},{count}")
        count += per_day * every if seed is None else random.randint(0, 2 * per_day)
    return "\n".join(lines)


@pytest.fixture
def folder(table: Table, tmp_path: Path) -> Path:
    """Two series and a table that is none."""
    table("line.csv", rows(300))
    table("wild.csv", rows(200, seed=3))
    table("INDEX.csv", "slug,first_date,last_date\nline,2024-01-01,2024-10-26\n")
    return tmp_path


def test_everything_is_told_as_json(growthdesk: Growthdesk, folder: Path) -> None:
    """Of 300 days the origins are 28, 58, …, 298, of 200 days 28 to 178.

    A week later there are counts after 9 and 6 of them, 180 days later after 4 and 0. The line
    gains 70 a week, so that the last value is off by 1 week after 7 days, and 180 ÷ 7 after 180.
    """
    answer = growthdesk.json("backtest", folder)
    assert answer["methods"] == METHODS
    assert (answer["origins"], answer["within_days"]) == ({"first_day": 28, "every_days": 30}, 3)
    assert [left["file"] for left in answer["left_out"]] == ["INDEX.csv"]
    assert "date and followers" in answer["left_out"][0]["reason"]
    line, wild = answer["series"]
    assert (line["series"], line["counts"]) == ("line", 300)
    assert (line["first_day"], line["last_day"]) == ("2024-01-01", "2024-10-26")
    assert line["mean_7_day_change"] == 70.0
    score = {(one["horizon_days"], one["method"]): one for one in line["scores"]}
    assert list(score) == [(days, method) for days in (7, 30, 90, 180) for method in METHODS]
    assert score[7, "naive"]["median_error"] == 1.0
    assert score[180, "naive"]["median_error"] == pytest.approx(180 / 7, abs=1e-4)
    assert score[180, "ours"]["median_error"] == 0.0
    assert [score[days, "ours"]["forecasts"] for days in (7, 30, 90, 180)] == [9, 9, 7, 4]
    assert score[7, "ours"].keys() == {
        *("horizon_days", "method", "series", "forecasts", "median_error", "range50", "range80")
    }
    assert score[7, "ours"]["range80"].keys() == {"coverage", "width", "winkler"}
    overall = {(one["horizon_days"], one["method"]): one for one in answer["overall"]}
    assert (overall[7, "ours"]["series"], overall[7, "ours"]["forecasts"]) == (2, 15)
    assert (overall[180, "ours"]["series"], overall[180, "ours"]["forecasts"]) == (1, 4)
    goals = {(one["horizon_days"], one["method"]): one for one in answer["overall_goals"]}
    assert list(goals) == [(days, method) for days in (180, 365) for method in METHODS]
    # 180 days bring 1,800: of 140, 420, 910, 1,820 and 3,640 more three are reached, from each of
    # the origins 28, 58, 88 and 118.
    assert goals[180, "ours"]["goals"] == 20
    assert goals[180, "ours"]["reached"] == 0.6
    assert goals[180, "ours"]["base_rate_brier"] == 0.24
    assert goals[180, "ours"]["brier"] < goals[180, "naive"]["brier"]
    assert {step["goals"] for step in goals[180, "ours"]["calibration"]} <= set(range(21))
    assert goals[365, "ours"]["brier"] is None
    assert goals[365, "ours"]["calibration"] == []
    assert line["goals"][0].keys() == goals[180, "ours"].keys() - {"calibration"}
    assert wild["scores"][-1]["median_error"] is None
    assert wild["scores"][-1]["range80"] == {"coverage": None, "width": None, "winkler": None}


def test_the_table_is_calm_and_fits_a_terminal(growthdesk: Growthdesk, folder: Path) -> None:
    said = growthdesk("backtest", folder)
    assert said.startswith("Left out: INDEX.csv. It has no columns date and followers.\n")
    assert all(len(line) <= 100 for line in said.splitlines())
    for words in (
        "Over 2 series, each weighing the same",
        "7 days ahead: 15 forecasts of 2 series",
        "180 days ahead: 4 forecasts of 1 series",
        "ours ÷ best",
        "Within 180 days: 20 goals of 1 series, 60% reached",
        "Within 365 days: nothing to compare with",
    ):
        assert words in said
    assert said == growthdesk("backtest", folder)
    naive = next(line for line in said.splitlines() if line.startswith("  naive"))
    assert len(naive.split()) == 8  # the name, the error, twice held, width and Winkler


def test_each_series_can_be_told_beside_the_others(growthdesk: Growthdesk, folder: Path) -> None:
    """The table of 30 days ahead for each of both, and over both; the same scores as in JSON."""
    said = growthdesk("backtest", folder, "--per-series").splitlines()
    heads = [line.split("  ")[0] for line in said if line.startswith("30 days ahead")]
    assert heads == [f"30 days ahead: {many}" for many in HOW_MANY]
    assert all(len(line) <= 100 for line in said)
    first = said.index("line")
    naive = next(line for line in said[first:] if line.startswith("  naive"))
    (score,) = (
        one
        for one in growthdesk.json("backtest", folder)["series"][0]["scores"]
        if (one["horizon_days"], one["method"]) == (7, "naive")
    )
    assert naive.split()[1] == f"{score['median_error']:.2f}"


def test_rows_that_cannot_be_read_are_left_out_and_said(
    growthdesk: Growthdesk, table: Table, tmp_path: Path
) -> None:
    table("one.csv", rows(60) + "\n2024-13-01,5\n2024-03-01,many\n2024-03-02,\n")
    table("notes.txt", "no table")
    (tmp_path / "sub").mkdir()
    table("sub/two.csv", rows(60))
    answer = growthdesk.json("backtest", tmp_path)
    assert [one["series"] for one in answer["series"]] == ["one"]
    assert answer["series"][0]["counts"] == 60
    assert [(one["file"], one["line"]) for one in answer["left_out"]] == [
        ("one.csv", 62),
        ("one.csv", 63),
    ]
    assert "Left out: one.csv, line 62. “2024-13-01” is not a day." in growthdesk(
        "backtest", tmp_path
    )


def test_rows_may_stand_in_any_order_and_the_last_of_a_day_holds(
    growthdesk: Growthdesk, table: Table, tmp_path: Path
) -> None:
    header, *lines = rows(200, seed=8).splitlines()
    table("one.csv", "\n".join([header, lines[50].split(",")[0] + ",7", *lines]))
    in_order = growthdesk.json("backtest", tmp_path)
    Random(1).shuffle(lines)
    table("one.csv", "\n".join([header, *lines]))
    assert growthdesk.json("backtest", tmp_path) == in_order


def test_what_never_moves_or_is_short_has_dashes(
    growthdesk: Growthdesk, table: Table, tmp_path: Path
) -> None:
    table("flat.csv", rows(100, per_day=0))
    table("short.csv", rows(20))
    said = growthdesk("backtest", tmp_path)
    assert "7 days ahead: nothing to compare with" in said
    assert next(line for line in said.splitlines() if "flat" in line).split() == ["flat", *"————"]
    flat, short = growthdesk.json("backtest", tmp_path)["series"]
    assert flat["mean_7_day_change"] is None
    assert {one["forecasts"] for one in short["scores"]} == {0}


def test_trouble_has_an_advice(growthdesk: Growthdesk, table: Table, tmp_path: Path) -> None:
    assert "There is no folder" in growthdesk("backtest", tmp_path / "nowhere", code=1)
    assert "There is no series" in growthdesk("backtest", tmp_path, code=1)
    table("one.csv", rows(60))
    assert "There is no folder" in growthdesk("backtest", tmp_path / "one.csv", code=1)
    said = growthdesk("backtest", tmp_path, "--against", "prophet", code=1)
    assert said == "There is no model “prophet” to compare with. Choose from ets, theta.\n"


@pytest.mark.skipif(
    importlib.util.find_spec("statsforecast") is not None, reason="statsforecast is installed"
)
def test_models_that_are_not_installed_are_told_with_the_way_to_them(
    growthdesk: Growthdesk, folder: Path
) -> None:
    said = growthdesk("backtest", folder, "--against", "ets,theta", code=1)
    assert "python -m pip install statsforecast" in said


@pytest.mark.filterwarnings("ignore")  # what its libraries say of each other is not ours
def test_models_of_the_field_stand_beside_ours(growthdesk: Growthdesk, folder: Path) -> None:
    pytest.importorskip("statsforecast")
    answer = growthdesk.json("backtest", folder, "--against", "theta, ETS")
    assert answer["methods"] == [*METHODS, "theta", "ets"]
    assert {one["forecasts"] for one in answer["overall"] if one["horizon_days"] == 7} == {15}
    assert "statsforecast's damped AutoETS" in growthdesk("backtest", folder, "--against", "ets")
