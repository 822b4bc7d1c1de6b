"""An import before it is saved: its files, where they go, and what they would change."""
