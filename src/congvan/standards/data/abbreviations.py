"""Acronyms of international bodies, and abbreviations that every office reads.

Source: the acronyms are the bodies' own (NĐ 30/2020/NĐ-CP, Phụ lục II, Mục IV, khoản 2, điểm b gives WTO, UNDP, UNESCO
and ASEAN); the common abbreviations are the house's choice.
"""

ACRONYMS = frozenset(
    """
    ADB AIPA APEC ASEAN ASEM IAEA ICAO IMF INTERPOL NATO OECD OPEC UNDP UNEP UNESCO UNFPA UNHCR UNICEF UNIDO WIPO WTO
    """.split()
)
"""Acronyms that are no word of Vietnamese or English in any letters."""

COMMON = frozenset(
    """
    ASXH ATGT ATTP BCĐ BCH BHTN BHXH BHYT BQL CB CBCC CCB CCHC CCVC CNTT CNVC CP CTTĐT ĐBQH ĐT GDP GDĐT GRDP GTGT GTVT HĐND HTX
    ICT KHCN KTNN KTXH KT LĐTBXH MTTQ NĐ NHNN NQ NSNN NTM NXB ODA PCCC PCI PCTN PGS QĐ QH QL QLNN QPPL SĐT STT TAND TCVN THCN
    THCS THPT TNCS TNHH TP TPHCM TSKH TT TTATGT TTHC TTLT TTĐT TTTT TW TƯ TX UBMTTQ UBND UBTVQH USD VBQPPL VHTT VKSND VN VNĐ VND
    VP VPCP VPQG VT XHCN XDCB GS TS BS KS CN PHCN PTDTNT KCN KCX CCN KKT QCVN ISO ID VNEID PDF HTML AI IT TV ADSL OCOP PAPI PAR SIPAS
    HIV AIDS COVID ATM DN DNNN DNTN ĐTM ĐHQG QR SMS EU WHO UN ASEAN WTO UNESCO UNICEF
    """.split()
)
"""Abbreviations that need no expansion."""
