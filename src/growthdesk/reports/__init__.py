"""A summary becomes HTML, CSV, JSON."""
