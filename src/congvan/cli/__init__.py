"""The command line: thin, every verb one call into the library."""

from congvan.cli.main import main

__all__ = ["main"]
