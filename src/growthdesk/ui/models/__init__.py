"""Tables of the log as Qt reads them."""
