"""Word lists and dates of the administration that rules look things up in; none is an act's own text."""
