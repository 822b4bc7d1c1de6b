"""Charts: the only pyqtgraph."""
