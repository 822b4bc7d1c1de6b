"""Questions put to the log. Answers are frozen dataclasses; nothing here knows a file or a clock."""
