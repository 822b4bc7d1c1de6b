"""What is handed over, as parts: archives, texts, sheets, JSON."""
