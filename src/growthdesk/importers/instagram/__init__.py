"""Instagram’s download of your information, Threads inside it."""
