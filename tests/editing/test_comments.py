"""A copy with a comment at every finding: what the comments say, where they stand, and what stays."""

import pytest
from attrs import evolve
from click.testing import CliRunner
from lxml import etree
from tests.editing.copies import fixed, judge, parts, typed
from tests.reading.builders import NAMESPACES
from tests.rules.layout.files import GOOD, File, look
from tests.rules.layout.papers import LETTER, SECOND, prose

from congvan.cli.main import cli
from congvan.editing import BrokenSignatureWarning, annotate
from congvan.editing.archive import rewritten
from congvan.reading import read_file

W = f"{{{NAMESPACES['w']}}}"
FAULTY = LETTER.but(second=prose(SECOND, size=12, indent=""))


def report_on(data):
    return judge(read_file(data))[0]


def tree(data, name):
    return etree.fromstring(parts(data)[name])


def comments(data):
    return tree(data, "word/comments.xml").findall(f"{W}comment")


def said(comment):
    return "".join(comment.itertext())


def marked(data, identity):
    """The text between the marks of a comment."""
    inside, text = False, []
    for element in tree(data, "word/document.xml").iter():
        if element.get(f"{W}id") == identity and element.tag in (
            f"{W}commentRangeStart",
            f"{W}commentRangeEnd",
        ):
            inside = element.tag.endswith("Start")
        elif inside and element.tag == f"{W}t":
            text.append(element.text)
    return "".join(text)


def test_every_finding_has_a_comment_with_message_and_place_in_the_law():
    data = FAULTY.build()
    report = report_on(data)
    copy = annotate(data, report)
    assert len(comments(copy)) == len(report) >= 2
    for comment, finding in zip(comments(copy), report, strict=True):
        assert comment.get(f"{W}author") == "congvan"
        assert finding.message.vi in said(comment)
        assert finding.citation.place in said(comment)
        assert marked(copy, comment.get(f"{W}id")) == SECOND
    assert typed(copy) == typed(data)


def test_messages_in_english():
    data = FAULTY.build()
    report = report_on(data)
    assert report.findings[0].message.en in said(comments(annotate(data, report, language="en"))[0])


def test_each_mark_has_its_comment_once():
    data = FAULTY.build()
    document = tree(annotate(data, report_on(data)), "word/document.xml")
    wanted = {one.get(f"{W}id") for one in comments(annotate(data, report_on(data)))}
    for name in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        found = [one.get(f"{W}id") for one in document.iter(f"{W}{name}")]
        assert sorted(found) == sorted(wanted)


def with_a_persons_comment(data):
    """The file with a comment of a person among those of an earlier report."""
    persons = f'<w:comment xmlns:w="{NAMESPACES["w"]}" w:id="90" w:author="Lê Hải Yên"><w:p><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment>'
    known = parts(data)["word/comments.xml"].decode().replace("</w:comments>", f"{persons}</w:comments>")
    marks = '<w:commentRangeStart w:id="90"/><w:commentRangeEnd w:id="90"/><w:r><w:commentReference w:id="90"/></w:r>'
    document = parts(data)["word/document.xml"].decode().replace("</w:p>", f"{marks}</w:p>", 1)
    return rewritten(data, {"word/comments.xml": known.encode(), "word/document.xml": document.encode()})


def test_comments_of_people_stay_and_those_of_an_earlier_report_go():
    data = FAULTY.build()
    once = with_a_persons_comment(annotate(data, report_on(data)))
    twice = annotate(once, report_on(once))
    assert sorted(one.get(f"{W}author") for one in comments(twice)) == sorted(
        ["Lê Hải Yên", *["congvan"] * len(report_on(data))]
    )
    document = tree(twice, "word/document.xml")
    identities = sorted(one.get(f"{W}id") for one in comments(twice))
    for name in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert sorted(one.get(f"{W}id") for one in document.iter(f"{W}{name}")) == identities
    assert parts(twice)["word/_rels/document.xml.rels"].count(b"/comments") == 1
    assert parts(twice)["[Content_Types].xml"].count(b"comments.xml") == 1
    assert typed(twice) == typed(data)


def test_a_third_copy_is_the_second_and_no_empty_run_is_left():
    data = FAULTY.build()
    once = annotate(data, report_on(data))
    assert annotate(annotate(once, report_on(once)), report_on(data)) == annotate(once, report_on(once))
    runs = tree(once, "word/document.xml").iter(f"{W}r")
    assert len(list(runs)) == len(list(tree(data, "word/document.xml").iter(f"{W}r"))) + len(report_on(data))
    again = tree(annotate(once, report_on(once)), "word/document.xml")
    assert len(list(again.iter(f"{W}r"))) == len(list(tree(once, "word/document.xml").iter(f"{W}r")))


def test_comments_go_with_the_last_finding():
    data = FAULTY.build()
    once = annotate(data, report_on(data))
    nothing = evolve(report_on(data), findings=())
    cleared = annotate(once, nothing)
    assert not comments(cleared)
    assert b"comment" not in parts(cleared)["word/document.xml"]
    assert annotate(cleared, nothing) == cleared


def signed_file(data):
    return rewritten(data, {"_xmlsignatures/origin.sigs": b"", "_xmlsignatures/sig1.xml": b"<Signature/>"})


def test_a_signature_that_no_longer_fits_is_said(tmp_path):
    data = signed_file(FAULTY.build())
    assert read_file(data).layout.signed
    with pytest.warns(BrokenSignatureWarning):
        copy = annotate(data, report_on(data))
    assert parts(copy)["_xmlsignatures/sig1.xml"] == b"<Signature/>"
    assert fixed(data).breaks_signature
    assert not fixed(FAULTY.build()).breaks_signature
    assert not fixed(signed_file(LETTER.build())).breaks_signature
    file = tmp_path / "a.docx"
    file.write_bytes(data)
    for command in ("fix", "annotate"):
        result = CliRunner().invoke(cli, [command, str(file), "-o", str(tmp_path / f"{command}.docx")])
        assert "chữ ký số" in result.stderr
        assert "Warning" not in result.stderr


def test_comments_are_declared():
    data = FAULTY.build()
    copy = annotate(data, report_on(data))
    assert b'PartName="/word/comments.xml"' in parts(copy)["[Content_Types].xml"]
    assert b'Target="comments.xml"' in parts(copy)["word/_rels/document.xml.rels"]
    changed = {"[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml"}
    before, after = parts(data), parts(copy)
    assert {one for one in before if before[one] != after[one]} == changed


def test_what_has_no_place_in_the_body_is_told_at_its_beginning():
    file = File(GOOD["typed, three pages"]())
    look(file.header(), i=1)
    data = file.build()
    report = report_on(data)
    assert [one.code for one in report] == ["CV109"]
    copy = annotate(data, report)
    assert marked(copy, "0") == "UBND TỈNH LÂM ĐỒNG"


def test_a_file_without_findings_is_itself():
    data = LETTER.build()
    assert annotate(data, report_on(data)) == data


def test_a_file_that_lost_its_comments_gets_new_ones():
    data = FAULTY.build()
    rels = parts(data)["word/_rels/document.xml.rels"].decode()
    related = rels.replace(
        "</Relationships>",
        '<Relationship Id="rIdLost" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"'
        ' Target="comments.xml"/></Relationships>',
    )
    lost = rewritten(data, {"word/_rels/document.xml.rels": related.encode()})
    copy = annotate(lost, report_on(lost))
    assert len(comments(copy)) == len(report_on(lost))
    assert parts(copy)["word/_rels/document.xml.rels"].count(b"/comments") == 1
