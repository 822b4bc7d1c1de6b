"""YouTube Studio, and videos of Google Takeout."""
