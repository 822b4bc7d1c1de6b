"""What the creator says of herself, on the command line."""

from dataclasses import asdict

from tests.cli.conftest import Growthdesk

from growthdesk.domain.creator import DETAILS, Creator

NOTHING = {name: text for name, text in asdict(Creator()).items() if name in DETAILS}


def test_details_are_said_shown_taken_back_and_undone(mira: Growthdesk) -> None:
    assert "growthdesk creator --name" in mira("creator")
    said = mira("creator", "--name", "Mira Bakes", "--place", "London", "--rates", "Reel £150\nSet")
    assert said == (
        "Name        Mira Bakes\nPlace       London\nRates       Reel £150\n            Set\n"
    )
    assert mira("creator") == said
    wanted = NOTHING | {"name": "Mira Bakes", "place": "London", "rates": "Reel £150\nSet"}
    assert mira.json("creator") == wanted
    mira("creator", "--place", "", "--rates", "")
    assert mira.json("creator") == NOTHING | {"name": "Mira Bakes"}
    assert mira("undo").startswith("Undone: Change your details.")
    assert mira.json("creator") == wanted


def test_saying_the_same_again_leaves_no_step(mira: Growthdesk) -> None:
    mira("creator", "--name", "Mira")
    assert mira("creator", "--name", "Mira").startswith("Your details are like that already.")
    mira("undo")
    assert mira.json("creator") == NOTHING


def test_what_cannot_be_is_told_and_changes_nothing(mira: Growthdesk) -> None:
    told = mira("creator", "--name", "Mira", "--email", "mira", code=1)
    assert told.startswith("“mira” is not an e-mail address.")
    assert mira.json("creator") == NOTHING


def test_without_a_log_there_is_nobody_to_describe(growthdesk: Growthdesk) -> None:
    assert "There is no log" in growthdesk("creator", "--name", "Mira", code=1)
