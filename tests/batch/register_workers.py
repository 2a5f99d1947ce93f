"""What other processes do to a register in tests; a module of its own, so that they start quickly."""

import os
import signal
import sqlite3

from congvan.batch.register import Register
from congvan.batch.register_entry import Details

OFFICE = "ỦY BAN NHÂN DÂN PHƯỜNG KỲ LỪA"


def draw_many(path, count):
    """Draw numbers one after the other."""
    register = Register.open(path)
    for _ in range(count):
        reservation = register.reserve(OFFICE, 2026, symbol="QĐ-UBND", fill_gaps=True)
        register.confirm(reservation, Details(symbol="QĐ-UBND"))


def reserve_and_die(path):
    """Be killed with a number in hand."""
    Register.open(path).reserve(OFFICE, 2026)
    os.kill(os.getpid(), signal.SIGKILL)


def die_in_transaction(path):
    """Be killed with half of a transaction written."""
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA cache_spill = 1")
    database.execute("PRAGMA cache_size = 1")
    database.execute("BEGIN IMMEDIATE")
    database.execute("UPDATE entry SET state = 'void', subject = hex(randomblob(20000))")
    os.kill(os.getpid(), signal.SIGKILL)
