"""A copy of a Word file with a comment at every finding."""

import warnings
from xml.sax.saxutils import escape

from attrs import evolve

from congvan.editing.file import EditedFile
from congvan.editing.markup import parsed
from congvan.messages import Language
from congvan.model.components import Extent
from congvan.model.layout import Layout
from congvan.reading.xml import Element, W
from congvan.rules import Finding, Report
from congvan.rules.output.characters import on_one_line

AUTHOR = "congvan"


class BrokenSignatureWarning(UserWarning):
    """The copy of a signed file is another file, which its signature no longer fits."""


def annotate(data: bytes, report: Report, *, language: Language = "vi") -> bytes:
    """A copy of a Word file with a comment by `congvan` at every finding of a report on it; its text is as it was.

    A comment says what is wrong and where the law says so. What has no place in the body (a header, the whole
    document) is told at the first paragraph. Comments of an earlier report are taken out, those of other people
    stay. Without a comment to write or to take out the bytes are those given. Warns (`BrokenSignatureWarning`)
    of a signed file. Raises what `congvan.read` raises.
    """
    file = EditedFile.open(data)
    name = file.related("comments")
    root = None if name is None else file.part(name)
    if root is not None:
        _withdraw(file, root)
    if not report.findings:
        return _built(file) if file.changed else data
    if root is None:
        root = parsed("<w:comments/>")
        file.add_part(name or file.new_name("comments"), "comments", root)
    else:
        file.touched(root)
    stated = [one.get(W + "id", "") for one in root]
    first = max((int(one) for one in stated if one.isdigit() and len(one) < 10), default=-1) + 1
    for identity, finding in enumerate(report, first):
        root.append(parsed(_comment(identity, finding, language)))
        _mark(file, identity, finding)
    return _built(file)


def _built(file: EditedFile) -> bytes:
    if file.sources.layout.signed:
        warnings.warn(_BROKEN, BrokenSignatureWarning, stacklevel=4)
    return file.build()


_BROKEN = "the digital signature of the file does not fit its copy: sign it again"


def _withdraw(file: EditedFile, root: Element) -> None:
    """Take out the comments of an earlier report, with their marks in the text."""
    own = {one.get(W + "id"): one for one in root if one.get(W + "author") == AUTHOR}
    for comment in own.values():
        file.touched(comment)
        root.remove(comment)
    for story in file.sources.parts.values() if own else ():
        for mark in [one for one in story.iter(*_MARKS) if one.get(W + "id") in own]:
            file.touched(mark)
            _remove(mark)


def _remove(mark: Element) -> None:
    """Take a mark out of its paragraph, with the run that was made for it alone."""
    parent = mark.getparent()
    if parent is None:
        return
    parent.remove(mark)
    if parent.tag == W + "r" and all(one.tag == W + "rPr" for one in parent):
        _remove(parent)


_MARKS = tuple(W + name for name in ("commentRangeStart", "commentRangeEnd", "commentReference"))


def _comment(identity: int, finding: Finding, language: Language) -> str:
    cited = f"{finding.citation.place}, {finding.citation.act} " if finding.citation is not None else ""
    lines = (finding.message.say(language), f"{cited}({finding.code} {finding.slug})")
    runs = [f'<w:r><w:t xml:space="preserve">{escape(on_one_line(line))}</w:t></w:r>' for line in lines]
    return (
        f'<w:comment w:id="{identity}" w:author="{AUTHOR}" w:initials="cv">'
        f"<w:p><w:r><w:annotationRef/></w:r>{runs[0]}</w:p><w:p>{runs[1]}</w:p></w:comment>"
    )


def _mark(file: EditedFile, identity: int, finding: Finding) -> None:
    """Mark the text that a comment is about: the field of a finding's path where it is in one place, else its paragraph."""
    index = _anchor(file.sources.layout, finding.paragraph)
    edited = file.paragraph(index)
    runs = edited.runs(_places(file, finding, index))
    begin, end, reference = (
        parsed(f'<w:commentRangeStart w:id="{identity}"/>'),
        parsed(f'<w:commentRangeEnd w:id="{identity}"/>'),
        parsed(f'<w:r><w:commentReference w:id="{identity}"/></w:r>'),
    )
    if runs and all(run.getparent() is edited.element for run in runs):
        runs[0].addprevious(begin)
        runs[-1].addnext(end)
    else:
        first = edited.elements[0]
        first.insert(_behind_properties(first), begin)
        edited.element.append(end)
    end.addnext(reference)
    file.touched(edited.element)


def _places(file: EditedFile, finding: Finding, index: int) -> list[Extent]:
    if finding.path is None or finding.paragraph != index:
        return []
    reading = file.documents[(finding.document or 1) - 1]
    places, share = reading.where(finding.path), reading.share
    if share is not None:
        places = tuple(evolve(one, paragraph=share.paragraphs[one.paragraph]) for one in places)
    return [one for one in places if one.paragraph == index]


def _behind_properties(paragraph: Element) -> int:
    return int(paragraph.find(W + "pPr") is not None)


def _anchor(layout: Layout, index: int | None) -> int:
    """The paragraph of the body that a comment on a paragraph can stand at: Word has none in boxes, heads and notes."""
    place = None if index is None else layout.paragraphs[index].place
    if index is None or place is None or place.story != "body":
        return next(one.index for one in layout.in_story("body") if one.place.box is None)
    return index if place.box is None else _anchor(layout, layout.boxes[place.box].paragraph)
