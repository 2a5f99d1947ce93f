"""Rows and a plan to many documents; series over years; the register of outgoing documents."""
