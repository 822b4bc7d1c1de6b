"""LinkedIn’s analytics of a creator."""
