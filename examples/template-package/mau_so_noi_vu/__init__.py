"""Templates of a department; the folders beside this file hold them."""
