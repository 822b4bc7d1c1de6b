"""Meta Business Suite: Instagram and Facebook."""
