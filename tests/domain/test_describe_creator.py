"""What the creator says of herself is tidied and checked, and becomes one edit or none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from growthdesk.domain.creator import DETAILS, WITH_LINES, Creator
from growthdesk.domain.describe_creator import LONGEST_LINE, LONGEST_TEXT, describe_creator
from growthdesk.domain.edits import NOTHING, Put, batch, remove
from growthdesk.errors import Trouble

MIRA = Creator(name="Mira Bakes", rates="Reel from £150.\nSet from £320.")

PLAIN = st.text(st.characters(categories=("L", "N", "P", "Zs")), max_size=LONGEST_LINE)


def test_only_what_is_said_changes() -> None:
    edit = describe_creator(MIRA, place="  London ", name="")
    assert edit == batch([Put(Creator(place="London", rates=MIRA.rates))])


def test_saying_the_same_again_is_no_edit() -> None:
    assert describe_creator(MIRA, name=" Mira  Bakes ") == NOTHING
    assert describe_creator(MIRA) == NOTHING


def test_the_last_text_taken_back_takes_the_row_away() -> None:
    assert describe_creator(MIRA, name="", rates=" \n ") == batch([remove(MIRA)])


def test_lines_stay_where_they_may_be_and_are_joined_elsewhere() -> None:
    (edit,) = describe_creator(Creator(), terms=" one \r\n\n two\t2 \n", name="Mira\nBakes").edits
    assert edit == Put(Creator(name="Mira Bakes", terms="one\n\ntwo 2"))


@given(st.sampled_from([name for name in DETAILS if name not in ("email", "link")]), PLAIN)
def test_any_plain_text_is_taken_and_is_tidy_the_second_time(name: str, text: str) -> None:
    for edit in describe_creator(Creator(), **{name: text}).edits:
        assert isinstance(edit, Put)
        assert isinstance(edit.row, Creator)
        assert describe_creator(edit.row, **{name: text}) == NOTHING


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("email", "mira", "“mira” is not an e-mail address."),
        ("email", "@example.com", "is not an e-mail address."),
        ("email", "mira at@example.com", "is not an e-mail address."),
        ("email", "mira@example", "is not an e-mail address."),
        ("link", "javascript://mira.example.com", "is not a link that a browser opens."),
        ("link", "mira", "“mira” is not a link that a browser opens."),
        ("link", "mira.example.com a", "has a blank in it."),
        ("name", "x" * (LONGEST_LINE + 1), "The name has 121 characters."),
        ("rates", "x" * (LONGEST_TEXT + 1), "The text of your rates has 601 characters."),
        ("place", "Lon\x07don", "The place holds a broken character."),
        ("about", "\ud800", "The line about you holds a broken character."),
    ],
)
def test_what_cannot_stand_in_a_kit_is_told(name: str, text: str, says: str) -> None:
    with pytest.raises(Trouble) as trouble:
        describe_creator(MIRA, **{name: text})
    assert says in trouble.value.says


@pytest.mark.parametrize("text", ["mira@example.com", "mira+kit@mail.example.co.uk"])
def test_an_address_is_taken_as_it_is(text: str) -> None:
    assert describe_creator(Creator(), email=text) == batch([Put(Creator(email=text))])


@pytest.mark.parametrize("text", ["mira.example.com", "https://mira.example.com/kit", "HTTP://a.b"])
def test_a_link_is_taken_as_it_is(text: str) -> None:
    assert describe_creator(Creator(), link=text) == batch([Put(Creator(link=text))])


def test_only_some_have_several_lines() -> None:
    assert set(DETAILS) > WITH_LINES
