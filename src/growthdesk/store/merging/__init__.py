"""Two copies of a log come together: what differs, what is kept, what is written."""
