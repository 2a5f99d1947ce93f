"""Thông tư 01/2011/TT-BNV of 19/01/2011, which governed documents until NĐ 30/2020/NĐ-CP took effect."""

from congvan.standards.tt01.standard import TT01

__all__ = ["TT01"]
