"""Nghị định 30/2020/NĐ-CP of 05/3/2020 on records work (công tác văn thư), Phụ lục I-III, as data."""

from congvan.standards.nd30.standard import ND30

__all__ = ["ND30"]
