"""What tells accounts apart that are called the same."""

import pytest

from growthdesk.domain.namesakes import told_apart
from growthdesk.domain.rows import Account

ON_INSTAGRAM = Account("i", "instagram", "mira")
ON_TIKTOK = Account("t", "tiktok", "mira")
IN_CAPITALS = Account("y", "youtube", "Mira")
FIRST_BY_NAME = Account("a", "tiktok", "mirabakes", name="Mira Bakes")
SECOND_BY_NAME = Account("b", "tiktok", "mira.bakes", name="Mira Bakes")
ELSEWHERE_BY_NAME = Account("c", "youtube", "mirabakes", name="Mira Bakes")


@pytest.mark.parametrize(
    ("accounts", "told"),
    [
        ([], {}),
        ([ON_INSTAGRAM], {}),
        ([ON_INSTAGRAM, FIRST_BY_NAME], {}),
        ([ON_INSTAGRAM, ON_TIKTOK], {"i": "Instagram", "t": "TikTok"}),
        ([ON_INSTAGRAM, IN_CAPITALS], {"i": "Instagram", "y": "YouTube"}),
        (
            [FIRST_BY_NAME, SECOND_BY_NAME, ELSEWHERE_BY_NAME],
            {"a": "TikTok @mirabakes", "b": "TikTok @mira.bakes", "c": "YouTube"},
        ),
    ],
    ids=["none", "one", "other label", "same handle", "capitals", "same name on one platform"],
)
def test_accounts_with_one_label_are_told_apart(
    accounts: list[Account], told: dict[str, str]
) -> None:
    assert told_apart(accounts) == told
