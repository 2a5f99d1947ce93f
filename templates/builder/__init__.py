"""Builds the shipped templates from the standards' tables."""
