"""Whose account is meant by a text."""

import pytest

from growthdesk.domain.addresses import read_address
from growthdesk.errors import Trouble


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("instagram:mira.bakes", ("instagram", "mira.bakes")),
        (" Instagram : @mira.bakes ", ("instagram", "mira.bakes")),
        ("ig:mira.bakes", ("instagram", "mira.bakes")),
        ("Twitter:mira", ("x", "mira")),
        ("mastodon:@mira@example.org", ("mastodon", "mira@example.org")),
        ("blog:mira", ("other", "mira")),
        ("x:u\u0308ber", ("x", "über")),  # as a Mac writes it
        ("x:a b:c 👩\u200d🍳", ("x", "a b:c 👩\u200d🍳")),
        ("https://www.instagram.com/mira.bakes/?hl=de", ("instagram", "mira.bakes")),
        ("instagram.com/mira.bakes/reels/", ("instagram", "mira.bakes")),
        ("https://www.tiktok.com/@mirabakes?lang=en", ("tiktok", "mirabakes")),
        ("https://m.youtube.com/@mira.bakes/shorts", ("youtube", "mira.bakes")),
        ("https://www.youtube.com/@B%C3%A4ckerei", ("youtube", "Bäckerei")),
        ("https://mobile.twitter.com/mira", ("x", "mira")),
        ("https://x.com/mira", ("x", "mira")),
        ("https://de.linkedin.com/in/mira-bakes-1a2b/", ("linkedin", "mira-bakes-1a2b")),
        ("https://www.facebook.com/mira.bakes", ("facebook", "mira.bakes")),
        ("https://www.threads.com/@mira.bakes", ("threads", "mira.bakes")),
        ("https://bsky.app/profile/mira.bsky.social", ("bluesky", "mira.bsky.social")),
        ("https://www.twitch.tv/mirabakes", ("twitch", "mirabakes")),
        ("https://www.pinterest.co.uk/mirabakes/_created/", ("pinterest", "mirabakes")),
        ("https://mira.substack.com/p/rye", ("substack", "mira")),
        ("https://mastodon.social/@mira", ("mastodon", "mira@mastodon.social")),
        ("mastodon:https://chaos.example/@mira", ("mastodon", "mira@chaos.example")),
        ("instagram:https://www.instagram.com/mira.bakes/", ("instagram", "mira.bakes")),
        ("blog:https://mira.example/bread", ("other", "https://mira.example/bread")),
        ("bsky:mira.bsky.social", ("bluesky", "mira.bsky.social")),
        ("x:x.com", ("x", "x.com")),
    ],
)
def test_read_address(text: str, address: tuple[str, str]) -> None:
    assert read_address(text) == address


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("mira.bakes", "does not name an account"),
        ("", "does not name an account"),
        ("instagram:", "does not name an account"),
        ("instagram: @ ", "does not name an account"),
        ("myspace:mira", "is not a known platform"),
        (":mira", "is not a known platform"),
        ("x:mi\nra", "line break"),
        ("x:\x1b[31mmira", "line break"),
        ("x:mira\udcff", "broken character"),
        ("x:" + "a" * 301, "too long"),
        ("https://www.instagram.com/p/CxYz12AbCdE/", "leads to no profile"),
        ("https://www.instagram.com/explore/", "leads to no profile"),
        ("https://www.tiktok.com/@mira/video/7301234567890123456", "leads to no profile"),
        ("https://mira.example/", "leads to no profile"),
        ("x:https://mira.example/", "leads to no profile"),
        ("instagram:https://www.tiktok.com/@mira", "leads to a profile on TikTok"),
    ],
)
def test_an_address_that_names_no_account_is_refused(text: str, says: str) -> None:
    with pytest.raises(Trouble, match=says):
        read_address(text)
