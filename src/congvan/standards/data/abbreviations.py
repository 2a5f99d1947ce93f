"""Acronyms of international bodies, and abbreviations that every office reads.

Source: the acronyms are the bodies' own (NĐ 30/2020/NĐ-CP, Phụ lục II, Mục IV, khoản 2, điểm b gives WTO, UNDP, UNESCO
and ASEAN); the common abbreviations are the house's choice.
"""

_ACRONYMS = """
    ADB AIPA APEC ASEAN ASEM IAEA ICAO IMF INTERPOL NATO OECD OPEC UNDP UNEP UNESCO UNFPA UNHCR
    UNICEF UNIDO WIPO WTO
"""
_COMMON = """
    ADSL AI AIDS ASXH ATGT ATM ATTP BCH BCĐ BHTN BHXH BHYT BQL BS CB CBCC CCB CCHC CCN CCVC CHLB CN
    CNTT CNVC COVID CP CTTĐT DN DNNN DNTN EU GDP GDĐT GRDP GS GTGT GTVT HIV HTML HTX HĐND ICT ID ISO
    IT KCN KCX KHCN KKT KS KT KTNN KTXH LĐTBXH MTTQ NHNN NQ NSNN NTM NTU NXB NĐ OCOP ODA PAPI PAR
    PCCC PCI PCTN PDF PGS PHCN PTDTNT QCVN QH QL QLNN QPPL QR QĐ RAM ROM SIPAS SMS STT SĐT TAND TCVN
    THCN THCS THPT TNCS TNHH TP TPHCM TS TSKH TT TTATGT TTHC TTLT TTTT TTĐT TV TW TX TƯ UBMTTQ UBND
    UBTVQH UN USD VBQPPL VHTT VKSND VN VND VNEID VNĐ VP VPCP VPQG VT WHO XDCB XHCN ĐBQH ĐHQG ĐT ĐTM
"""

ACRONYMS = frozenset(_ACRONYMS.split())
"""Acronyms that are no word of Vietnamese or English in any letters."""

COMMON = frozenset(_COMMON.split())
"""Abbreviations that need no expansion."""
