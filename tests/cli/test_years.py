"""`congvan series`, `roll` and `register`: exit codes, what goes where, and clear words for bad input."""

import json
from pathlib import Path

import pytest

import congvan as library
from congvan.batch.register import Register
from congvan.batch.register_entry import Details
from congvan.batch.run_numbers import Wanted

SERIES = Path(__file__).parents[2] / "examples" / "series"


def test_series_writes_a_draft_a_year(congvan, tmp_path):
    outcome = congvan("series", SERIES / "chi-thi.yaml", "--years", "2026-2027", "-o", tmp_path / "ra")
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err.count("\n") == 4
    assert (tmp_path / "ra" / "chi-thi-2027.docx").exists()


def test_series_with_a_table(congvan, tmp_path):
    outcome = congvan(
        "series", SERIES / "chi-thi-xa.yaml", "--rows", SERIES / "xa-phuong-mau.csv", "--years", "2027", "-o", tmp_path
    )  # fmt: skip
    assert outcome.code == 0
    assert len(list(tmp_path.glob("*.docx"))) == 168


def test_series_with_a_profile(congvan, tmp_path, monkeypatch):
    text = (SERIES / "chi-thi.yaml").read_text(encoding="utf-8")
    issuer = "issuer:\n  name: ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN\n  code: UBND\nplace: Lạng Sơn\n"
    plan, profile = tmp_path / "chi-thi.yaml", tmp_path / "ubnd.yaml"
    plan.write_text(text.replace(issuer, ""), encoding="utf-8")
    profile.write_text(f"id: ubnd\nscheme: 13-14-14\n{issuer}", encoding="utf-8")
    arguments = ["series", plan, "--years", "2027", "-o"]
    assert congvan(*arguments, tmp_path / "bare").code == 1
    assert congvan(*arguments, tmp_path / "named", "--profile", profile).code == 0
    (tmp_path / "pyproject.toml").write_text('[tool.congvan]\nprofile = "ubnd.yaml"\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert congvan(*arguments, "project").code == 0
    made = [(tmp_path / folder / "chi-thi-2027.docx").read_bytes() for folder in ("named", "project")]
    assert made[0] == made[1]
    whole = library.load(tmp_path / "named" / "chi-thi-2027.yaml")
    assert (whole.issuer.code, whole.place) == ("UBND", "Lạng Sơn")
    assert made[0] == library.render(whole, profile=profile)


def test_series_with_pdfs(congvan, tmp_path, monkeypatch):
    monkeypatch.setattr("congvan.batch.pages.to_pdfs", lambda files: tuple(b"%PDF-" for _ in files))
    monkeypatch.setattr("congvan.batch.series.to_pdfs", lambda _: ())
    outcome = congvan(
        "series", SERIES / "chi-thi.yaml", "--years", "2026-2027", "-o", tmp_path / "ra", "--pdf"
    )
    assert outcome.code == 0
    assert outcome.err.count("\n") == 6
    assert (tmp_path / "ra" / "chi-thi-2027.pdf").read_bytes() == b"%PDF-"


def test_series_without_libreoffice(congvan, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    outcome = congvan("series", SERIES / "chi-thi.yaml", "--years", "2026", "-o", tmp_path / "ra", "--pdf")
    assert outcome.code == 2
    assert "LibreOffice" in outcome.err
    assert not (tmp_path / "ra").exists()


def test_a_draft_with_errors_makes_exit_1(congvan, tmp_path):
    plan = tmp_path / "ke-hoach.yaml"
    plan.write_text("type: ke-hoach\n", encoding="utf-8")
    outcome = congvan("series", plan, "--years", "2027", "-o", tmp_path / "ra")
    assert outcome.code == 1
    assert "CV404" in outcome.err
    assert not list((tmp_path / "ra").iterdir())


@pytest.mark.parametrize("years", ["", "26", "2030-2026", "2026-", "1800", "2026-9999", "hai"])
def test_years_that_are_none(congvan, tmp_path, years):
    outcome = congvan("series", SERIES / "chi-thi.yaml", "--years", years, "-o", tmp_path / "ra")
    assert outcome.code == 2
    assert "--years" in outcome.err


def test_a_plan_that_is_none_is_bad_input(congvan, tmp_path):
    assert congvan("series", tmp_path / "không có.yaml", "--years", "2026", "-o", tmp_path).code == 2
    broken = tmp_path / "hỏng.yaml"
    broken.write_text("type: chi-thi\nsubject: '{{ yaer }}'\n", encoding="utf-8")
    outcome = congvan("series", broken, "--years", "2026", "-o", tmp_path / "ra")
    assert outcome.code == 2
    assert f"{broken}:2" in outcome.err


def test_roll_writes_the_draft_and_says_what_to_look_at(congvan, tmp_path):
    new = tmp_path / "moi.yaml"
    outcome = congvan("roll", SERIES / "chi-thi-2026.yaml", "--year", "2027", "-o", new)
    assert outcome.code == 0
    assert str(new) in outcome.err
    assert "CẦN XEM LẠI" in outcome.err
    assert new.read_bytes() == (SERIES / "chi-thi-2027.yaml").read_bytes()


def test_roll_writes_the_list_to_a_file(congvan, tmp_path):
    review = tmp_path / "xem-lai.json"
    outcome = congvan(
        "roll", SERIES / "chi-thi-2026.yaml", "--year", "2027", "--review", review, "--lang", "en"
    )
    assert (outcome.code, outcome.err) == (0, "")
    assert library.loads(outcome.out).date.year == 2027
    items = json.loads(review.read_text(encoding="utf-8"))
    assert {"path", "found", "became", "action", "reason", "look", "note", "before", "after"} == set(items[0])
    assert any(item["look"] for item in items)
    congvan("roll", SERIES / "chi-thi-2026.yaml", "--year", "2027", "--review", tmp_path / "x.txt")
    assert "CẦN XEM LẠI" in (tmp_path / "x.txt").read_text(encoding="utf-8")


def test_a_word_file_rolls_as_the_file_that_it_was_made_from(congvan, tmp_path):
    word = tmp_path / "chi-thi.docx"
    assert congvan("render", SERIES / "chi-thi-2026.yaml", "-o", word).code == 0
    outcome = congvan("roll", word, "--year", "2027")
    assert outcome.code == 0
    assert library.loads(outcome.out) == library.load(SERIES / "chi-thi-2027.yaml")


def test_roll_needs_to_know_the_old_year(congvan, tmp_path):
    file = tmp_path / "cu.yaml"
    file.write_text("type: chi-thi\nsubject: về văn thư\nbody: Trong năm 2025.\n", encoding="utf-8")
    assert congvan("roll", file, "--year", "2027").code == 2
    outcome = congvan("roll", file, "--year", "2027", "--from-year", "2025")
    assert outcome.code == 0
    assert "Trong năm 2027." in outcome.out


@pytest.mark.parametrize("year", ["27", "2200", "năm sau"])
def test_roll_refuses_years_without_holidays(congvan, year):
    assert congvan("roll", SERIES / "chi-thi-2026.yaml", "--year", year).code == 2


def test_roll_names_a_file_that_is_no_document(congvan, tmp_path):
    for name in ("cu.yaml", "cu.docx"):
        (tmp_path / name).write_bytes(b"x")
        outcome = congvan("roll", tmp_path / name, "--year", "2027")
        assert outcome.code == 2
        assert name in outcome.err


@pytest.fixture
def register(congvan, tmp_path):
    assert (
        congvan("register", "next", tmp_path / "so.db", SERIES / "chi-thi-2027.yaml", "--create").out
        == "01\n"
    )
    return tmp_path / "so.db"


def test_register_draws_numbers(congvan, register):
    assert congvan("register", "next", register, SERIES / "chi-thi-2027.yaml").out == "02\n"
    # The directive of 2026 has its number already.
    assert congvan("register", "next", register, SERIES / "chi-thi-2026.yaml").out == "03\n"
    outcome = congvan("register", "next", register, SERIES / "chi-thi-2026.yaml")
    assert outcome.code == 2
    assert "đã có trong sổ" in outcome.err


def test_register_makes_no_register_unasked(congvan, tmp_path):
    outcome = congvan("register", "next", tmp_path / "so.db", SERIES / "chi-thi-2027.yaml")
    assert outcome.code == 2
    assert not list(tmp_path.iterdir())


def test_register_lists_and_voids(congvan, register):
    assert "01/CT-UBND" in congvan("register", "list", register).out
    assert congvan("register", "list", register, "--year", "2020").out == ""
    outcome = congvan("register", "void", register, "1", "--year", "2027", "--reason", "in hỏng")
    assert outcome.code == 0
    (entry,) = json.loads(congvan("register", "list", register, "--json").out)
    assert (entry["printed"], entry["state"], entry["reason"]) == ("01/CT-UBND", "void", "in hỏng")
    assert congvan("register", "void", register, "1", "--year", "2027", "--reason", "lại").code == 2
    assert congvan("register", "void", register, "9", "--year", "2027", "--reason", "lại").code == 2
    assert congvan("register", "void", register, "1", "--year", "2027", "--reason", " ").code == 2


def test_register_gives_back_what_was_never_issued(congvan, register):
    book = Register.open(register)
    book.reserve("UBND TỈNH LẠNG SƠN", 2027)
    book.numbers_of("an abandoned run").draw([Wanted(1, "UBND TỈNH LẠNG SƠN", 2027, "", Details())])
    assert "giữ chỗ" in congvan("register", "list", register).out
    assert congvan("register", "release", register).out == "Đã trả lại 0 số.\n"
    assert congvan("register", "release", register, "--days", "0").out == "Đã trả lại 2 số.\n"
    assert congvan("register", "release", register, "--days", "-1").code == 2
    assert congvan("register", "list", register).out.count("\n") == 1


def test_register_asks_which_of_several_numbers_is_meant(congvan, register):
    congvan("register", "next", register, SERIES / "chi-thi-2027.yaml", "--series", "mat")
    outcome = congvan("register", "void", register, "1", "--year", "2027", "--reason", "in hỏng")
    assert outcome.code == 2
    assert "--series" in outcome.err
    assert (
        congvan("register", "void", register, "1", "--year", "2027", "--series", "mat", "--reason", "x").code
        == 0
    )


def test_register_exports_and_imports(congvan, register, tmp_path):
    for ending in ("docx", "xlsx"):
        assert congvan("register", "export", register, "-o", tmp_path / f"so.{ending}").code == 0
    assert congvan("register", "export", register, "-o", tmp_path / "so.txt").code == 2
    imported = congvan(
        "register", "import", tmp_path / "khac.db", tmp_path / "so.xlsx", "--issuer", "UBND tỉnh Lạng Sơn",
        "--year", "2027", "--create",
    )  # fmt: skip
    assert imported.code == 0
    assert "01/CT-UBND" in congvan("register", "list", tmp_path / "khac.db").out


@pytest.mark.parametrize("action", ["list", "export"])
def test_register_says_that_a_file_is_none(congvan, action, tmp_path):
    options = ["-o", tmp_path / "so.docx"] if action == "export" else []
    outcome = congvan("register", action, SERIES / "chi-thi.yaml", *options)
    assert outcome.code == 2
    assert "sổ đăng ký" in outcome.err


def test_register_names_a_command_that_it_lacks(congvan, tmp_path):
    outcome = congvan("register", "nex", tmp_path / "so.db")
    assert outcome.code == 2
    assert "Không có lệnh 'nex'" in outcome.err
    assert "next" in outcome.err
    assert "Lệnh:" in congvan("register", "--help").out
