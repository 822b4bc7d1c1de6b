"""The growth chart: what is drawn of a log, and how it is looked at, moved and told."""
