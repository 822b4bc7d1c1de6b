"""The two schemes of colours, and the colour of each platform's mark."""

from typing import NamedTuple


class Colours(NamedTuple):
    """One scheme. Accent is the only colour of action; amber is a gap, gold the threshold."""

    page: str
    sidebar: str
    card: str
    line: str
    text: str
    muted: str
    faint: str
    accent: str
    on_accent: str
    accent_soft: str
    accent_pale: str
    accent_mid: str
    accent_deep: str
    fan_50: str
    fan_80: str
    track: str
    amber: str
    amber_soft: str
    amber_text: str
    gap_band: str
    gold: str
    good: str
    good_soft: str
    danger: str


LIGHT = Colours(
    page="#f6f5f2",
    sidebar="#efede8",
    card="#ffffff",
    line="#e4e1da",
    text="#1f1d1a",
    muted="#68645c",
    faint="#8f8a80",
    accent="#2f6fde",
    on_accent="#ffffff",
    accent_soft="#dce8fc",
    accent_pale="#c4dbf8",
    accent_mid="#8ab4f0",
    accent_deep="#1f57b8",
    fan_50="#c9d9f6",
    fan_80="#e6edfb",
    track="#ece9e2",
    amber="#f3c48b",
    amber_soft="#fcebd3",
    amber_text="#97500a",
    gap_band="#fcefdf",
    gold="#8f590c",
    good="#157044",
    good_soft="#d8f0e3",
    danger="#b3401f",
)

DARK = Colours(
    page="#191817",
    sidebar="#141312",
    card="#222120",
    line="#34322f",
    text="#f1efea",
    muted="#a8a39a",
    faint="#89857e",
    accent="#6ea3ff",
    on_accent="#10203d",
    accent_soft="#22324f",
    accent_pale="#203a63",
    accent_mid="#2c569b",
    accent_deep="#8db8ff",
    fan_50="#35435a",
    fan_80="#2a313b",
    track="#2b2a28",
    amber="#8a5a1f",
    amber_soft="#42301b",
    amber_text="#f0a656",
    gap_band="#35291b",
    gold="#d9a441",
    good="#4fc28b",
    good_soft="#1d3a2c",
    danger="#f08a6a",
)

PLATFORM_COLOURS = {
    "instagram": "#c2417c",
    "tiktok": "#3b3a38",
    "youtube": "#c0392b",
    "x": "#3b3a38",
    "linkedin": "#2867b2",
    "facebook": "#3b5998",
    "threads": "#3b3a38",
    "bluesky": "#1470d8",
    "mastodon": "#563acc",
    "twitch": "#7b45c9",
    "pinterest": "#b5122b",
    "substack": "#b8560f",
    "other": "#5a6b7a",
}
