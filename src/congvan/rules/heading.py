"""Rules; see the catalogue."""
