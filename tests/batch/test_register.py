"""The register of outgoing documents: numbers in order, one holder each, and clear words where it cannot be used."""

import datetime as dt
import multiprocessing
import shutil
import sqlite3

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.batch.register_workers import OFFICE, die_in_transaction, draw_many, reserve_and_die

from congvan.batch import register_store
from congvan.batch.register import Register, numbered
from congvan.batch.register_entry import SECRET_SERIES, Details, Entry, details_of
from congvan.batch.register_errors import (
    AlreadyVoidError,
    NewerRegisterError,
    NoIssuerError,
    NoRegisterError,
    NoSuchEntryError,
    NotANumberError,
    NotARegisterError,
    NumberTakenError,
    ReadOnlyRegisterError,
    RegisterDiskFullError,
    RegisterLockedError,
    ReservationLostError,
    UnopenableRegisterError,
)
from congvan.model import Document, DocumentDate, Drafter, Issuer, Signature


@pytest.fixture
def register(tmp_path):
    return Register.open(tmp_path / "so.db", create=True)


def draw(register, issuer=OFFICE, year=2026, symbol="QĐ-UBND", **options):
    reservation = register.reserve(issuer, year, symbol=symbol, **options)
    register.confirm(reservation, Details(symbol=symbol))
    return reservation.number


def numbers(register, **asked):
    return [entry.number for entry in register.entries(**asked)]


def decision(**changes):
    return evolve(
        Document(
            type="quyet-dinh",
            issuer=Issuer(name=OFFICE, code="UBND"),
            date=DocumentDate(2026, 3, 5),
            subject="ban hành Quy chế làm việc",
            signature=Signature(position="CHỦ TỊCH", name="Lê Văn Bình"),
            recipients=("Như Điều 3", "Lưu trữ phường"),
            drafter=Drafter("PL", 30),
        ),
        **changes,
    )


def test_numbers_begin_with_one_for_every_issuer_year_and_series(register):
    assert [draw(register) for _ in range(3)] == [1, 2, 3]
    assert draw(register, year=2027) == 1
    assert draw(register, issuer="HỘI ĐỒNG THI ĐUA", symbol="TB-HĐTĐ") == 1
    assert draw(register, series=SECRET_SERIES) == 1
    assert draw(register) == 4


def test_an_issuer_is_known_under_its_abbreviation(register):
    assert draw(register, issuer="UBND phường Kỳ Lừa") == 1
    assert draw(register) == 2


def test_a_released_number_is_the_next_one(register):
    first = register.reserve(OFFICE, 2026)
    register.release(first)
    assert draw(register) == 1


def test_a_gap_is_filled_only_where_it_is_asked_for(register):
    gap = register.reserve(OFFICE, 2026)
    assert draw(register) == 2
    register.release(gap)
    assert draw(register) == 3
    assert draw(register, fill_gaps=True) == 1
    assert draw(register, fill_gaps=True) == 4


def test_an_abandoned_number_is_reused_when_its_lease_ran_out(tmp_path):
    register = Register.open(tmp_path / "so.db", create=True, lease=dt.timedelta(0))
    abandoned = register.reserve(OFFICE, 2026)
    assert draw(register, fill_gaps=True) == abandoned.number
    with pytest.raises(ReservationLostError):
        register.confirm(abandoned, Details(symbol="QĐ-UBND"))
    register.release(abandoned)
    assert numbers(register) == [1]


def test_stale_reservations_are_released_together(register):
    for _ in range(3):
        register.reserve(OFFICE, 2026)
    assert register.release_stale() == 0
    assert register.release_stale(dt.timedelta(0)) == 3
    assert register.entries() == ()


def test_a_void_number_stays_taken(register):
    draw(register)
    voided = register.void(OFFICE, 2026, 1, reason="in hỏng")
    assert (voided.state, voided.reason) == ("void", "in hỏng")
    assert draw(register, fill_gaps=True) == 2
    with pytest.raises(AlreadyVoidError, match="in hỏng"):
        register.void(OFFICE, 2026, 1, reason="lần hai")
    with pytest.raises(NoSuchEntryError):
        register.void(OFFICE, 2026, 9, reason="không có")


def test_numbers_issued_elsewhere_come_in_all_or_none(register):
    issued = [
        Entry(OFFICE, 2026, number, details=Details(symbol="QĐ-UBND", subject=f"việc {number}"))
        for number in (1, 2, 5)
    ]
    assert register.add(issued) == 3
    assert draw(register) == 6
    with pytest.raises(NumberTakenError, match="việc 5"):
        register.add([Entry(OFFICE, 2026, 7), issued[2]])
    assert numbers(register) == [1, 2, 5, 6]
    with pytest.raises(NotANumberError):
        Entry(OFFICE, 2026, 0)


def test_number_and_symbol_are_unique_in_the_year_across_series(register):
    assert draw(register) == 1
    with pytest.raises(NumberTakenError):
        register.reserve(OFFICE, 2026, series="quyết định", symbol="QĐ-UBND")
    assert draw(register, series="công văn", symbol="UBND-VP") == 1
    # Secret documents are counted apart (Điều 15, khoản 2).
    assert draw(register, series=SECRET_SERIES) == 1
    assert draw(register, year=2027) == 1


def test_entries_say_what_the_decrees_table_asks_for():
    details = details_of(decision())
    assert details == Details(
        symbol="QĐ-UBND",
        date=dt.date(2026, 3, 5),
        type="Quyết định",
        subject="ban hành Quy chế làm việc",
        signer="Lê Văn Bình",
        recipients="Như Điều 3; Lưu trữ phường",
        copies=30,
    )
    assert Entry(OFFICE, 2026, 5, details=details).printed == "05/QĐ-UBND"


def test_the_register_gives_back_what_it_was_told(register):
    told = Entry(
        OFFICE, 2026, 12, "mat",
        Details("QĐ-UBND", dt.date(2026, 3, 5), "Quyết định", "về việc", "Lê Văn Bình", "Như Điều 3",
                "VT, VP", 30, dt.date(2026, 3, 6), "Hoa", "khẩn"),
    )  # fmt: skip
    register.add([told])
    assert register.entries(number=12) == (told,)
    assert register.entries(year=2027) == ()


def test_a_document_is_numbered_when_its_block_ends_well(register):
    with numbered(decision(), register) as issued:
        assert issued.number == 1
    with pytest.raises(ZeroDivisionError), numbered(decision(), register):
        1 / 0  # noqa: B018 - stands for a render that fails
    with numbered(decision(subject="việc khác"), register) as issued:
        assert issued.number == 2
    assert [entry.details.subject for entry in register.entries()] == [
        "ban hành Quy chế làm việc",
        "việc khác",
    ]


def test_a_document_that_has_a_number_keeps_it(register):
    with numbered(decision(number=7), register) as issued:
        assert issued.number == 7
    with pytest.raises(NumberTakenError), numbered(decision(number=7), register):
        pass
    with numbered(decision(), register) as issued:
        assert issued.number == 8


def test_which_year_and_series_a_document_is_numbered_in(register):
    with numbered(decision(date=DocumentDate(2027, 1)), register):
        pass
    with numbered(decision(date=None), register, today=dt.date(2028, 5, 1)):
        pass
    with numbered(decision(secrecy="mat"), register):
        pass
    assert [(entry.year, entry.series) for entry in register.entries()] == [
        (2026, "mat"),
        (2027, ""),
        (2028, ""),
    ]
    with pytest.raises(NoIssuerError), numbered(decision(issuer=None), register):
        pass


def test_copies_of_every_kind_share_a_series(register):
    with numbered(decision(), register):
        pass
    for number, kind in enumerate(("sao-y", "sao-luc", "trich-sao"), 1):
        with numbered(decision(type=kind), register) as issued:
            assert issued.number == number
    assert numbers(register, series="sao") == [1, 2, 3]


def test_offices_of_different_parents_have_numbers_of_their_own(register):
    for parent in ("UBND PHƯỜNG KỲ LỪA", "UBND PHƯỜNG ĐÔNG KINH"):
        office = Issuer(parent=parent, name="PHÒNG VĂN HÓA - XÃ HỘI", code="VHXH")
        with numbered(decision(issuer=office), register) as issued:
            assert issued.number == 1


@given(st.lists(st.sampled_from(["reserve", "confirm", "release", "void", "fill"]), max_size=15))
@settings(max_examples=8, deadline=None)
def test_whatever_happens_no_number_is_given_twice(tmp_path_factory, steps):
    register = Register.open(tmp_path_factory.mktemp("so") / "so.db", create=True)
    held, issued = [], []
    for step in steps:
        if step in ("reserve", "fill"):
            held.append(register.reserve(OFFICE, 2026, fill_gaps=step == "fill"))
        elif step == "confirm" and held:
            issued.append(register.confirm(held.pop(0), Details(symbol="QĐ-UBND")).number)
        elif step == "release" and held:
            register.release(held.pop())
        elif step == "void" and issued:
            number = issued[-1]
            if register.entries(number=number)[0].state == "issued":
                register.void(OFFICE, 2026, number, reason="hủy")
    taken = [*issued, *(reservation.number for reservation in held)]
    assert sorted(taken) == numbers(register)
    assert len(set(taken)) == len(taken)


def test_processes_draw_without_gap_or_double_though_some_are_killed(tmp_path):
    path = tmp_path / "so.db"
    register = Register.open(path, create=True)
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=draw_many, args=(path, 6)) for _ in range(3)]
    dying = [context.Process(target=reserve_and_die, args=(path,)) for _ in range(2)]
    for process in (*workers, *dying):
        process.start()
    for process in (*workers, *dying):
        process.join()
    assert [process.exitcode for process in workers] == [0, 0, 0]
    states = [entry.state for entry in register.entries()]
    assert numbers(register) == list(range(1, 21))
    assert (states.count("issued"), states.count("reserved")) == (18, 2)
    register.release_stale(dt.timedelta(0))
    assert draw(register, fill_gaps=True) < 21
    assert draw(register, fill_gaps=True) < 21
    assert draw(register, fill_gaps=True) == 21


def test_a_transaction_that_was_cut_off_leaves_no_trace(tmp_path):
    path = tmp_path / "so.db"
    register = Register.open(path, create=True)
    for _ in range(5):
        draw(register)
    process = multiprocessing.get_context("spawn").Process(target=die_in_transaction, args=(path,))
    process.start()
    process.join()
    assert [entry.state for entry in register.entries()] == ["issued"] * 5
    assert draw(register) == 6


def test_a_missing_register_is_not_made_by_mistake(tmp_path):
    with pytest.raises(NoRegisterError, match="--create"):
        Register.open(tmp_path / "so.db")
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_missing_is_told(tmp_path):
    with pytest.raises(UnopenableRegisterError, match="thư mục chưa có"):
        Register.open(tmp_path / "no" / "so.db", create=True)


@pytest.mark.parametrize("content", [b"", b"STT;So;Ngay\n", b"SQLite format 3\0" + b"\0" * 100])
def test_another_file_is_no_register(tmp_path, content):
    (tmp_path / "so.db").write_bytes(content)
    with pytest.raises(NotARegisterError):
        Register.open(tmp_path / "so.db")


def test_another_programs_database_is_left_alone(tmp_path):
    path = tmp_path / "so.db"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE thing (id INTEGER)")
    before = path.read_bytes()
    with pytest.raises(NotARegisterError):
        Register.open(path, create=True)
    assert path.read_bytes() == before


def test_a_folder_and_a_missing_folder_are_refused(tmp_path):
    for path in (tmp_path, tmp_path / "không có" / "so.db"):
        with pytest.raises(register_store.RegisterError):
            Register.open(path, create=True)


def test_a_later_version_is_refused(register, tmp_path):
    with sqlite3.connect(tmp_path / "so.db") as database:
        database.execute("PRAGMA user_version = 99")
    with pytest.raises(NewerRegisterError):
        Register.open(tmp_path / "so.db")


def test_a_register_that_another_program_holds(tmp_path, register):
    impatient = Register.open(tmp_path / "so.db", timeout=dt.timedelta(milliseconds=10))
    holder = sqlite3.connect(tmp_path / "so.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(RegisterLockedError):
        draw(impatient)
    assert impatient.entries() == ()
    holder.close()
    assert draw(impatient) == 1


def test_what_cannot_be_written_is_said_so(tmp_path, register, monkeypatch):
    draw(register)
    monkeypatch.setattr(register_store.Store, "_writable", lambda store: False)
    assert numbers(register) == [1]
    with pytest.raises(ReadOnlyRegisterError):
        draw(register)


def test_a_full_disk_issues_no_number(tmp_path, register, monkeypatch):
    def cramped(*arguments, **options):
        database = sqlite3.Connection(*arguments, **options)
        database.execute("PRAGMA max_page_count = 1")
        return database

    monkeypatch.setattr(register_store.sqlite3, "connect", cramped)
    with pytest.raises(RegisterDiskFullError):
        register.add(
            Entry(OFFICE, 2026, number, details=Details(subject="x" * 2000)) for number in range(1, 50)
        )
    monkeypatch.undo()
    assert register.entries() == ()


def test_a_copy_of_the_register_is_a_register(tmp_path, register):
    draw(register)
    shutil.copy(tmp_path / "so.db", tmp_path / "bản sao.db")
    assert numbers(Register.open(tmp_path / "bản sao.db")) == [1]
