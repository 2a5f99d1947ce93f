"""`python -m congvan`."""

from congvan.cli import main

main()
