"""Finding a name by a few of its letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from growthdesk.ui.matching import fit


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("log", "Log a post"),
        ("post log", "Log a post"),
        ("LOG FOLL", "Log followers"),
        ("lgf", "Log followers"),
        ("oll", "Log followers"),
        ("cafe", "Go to Café"),
        ("mira.bakes", "Go to @mira.bakes"),
        ("", "Anything"),
    ],
)
def test_these_fit(query: str, name: str) -> None:
    assert fit(query, name) is not None


@pytest.mark.parametrize(
    ("query", "name"),
    [("flog", "Log followers"), ("log zebra", "Log a post"), ("ppost", "Log a post")],
)
def test_these_do_not(query: str, name: str) -> None:
    assert fit(query, name) is None


def test_a_whole_word_fits_better_than_a_beginning_than_an_inside_than_letters() -> None:
    names = ["Post", "Posting", "Repost", "Plan of our shortest trip"]
    found = [fit("post", name) for name in names]
    assert None not in found
    assert found == sorted(found, key=lambda one: -(one or 0))
    assert len(set(found)) == len(found)


def test_a_place_is_found_by_the_beginnings_of_its_words_only() -> None:
    assert fit("inst", "Go to @mira", "Instagram") is not None
    assert fit("gram", "Go to @mira", "Instagram") is None


@given(st.text(max_size=20))
def test_every_name_fits_itself(name: str) -> None:
    assert fit(name, name) is not None
