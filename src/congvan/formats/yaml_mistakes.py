"""libyaml's complaints, said to a clerk: what usually causes each of them, and what to do."""

from congvan.formats import messages
from congvan.language import regex
from congvan.messages import Bilingual

_TAB = Bilingual(
    "dòng thụt vào bằng phím Tab; YAML chỉ nhận dấu cách, hãy thay Tab bằng hai dấu cách.",
    "the line is indented with a tab; YAML takes spaces only, so put two spaces instead.",
)
_RESERVED_START = Bilingual(
    "giá trị không được bắt đầu bằng «{character}»; đặt cả giá trị trong dấu nháy.",
    "a value may not start with “{character}”; put the whole value in quotes.",
)
_STAR_OR_AMPERSAND = Bilingual(
    "giá trị bắt đầu bằng «*» hoặc «&» (ví dụ **chữ đậm**) phải đặt trong dấu nháy.",
    "a value that starts with “*” or “&” (as **bold** does) must be in quotes.",
)
_OTHER = Bilingual("sai cú pháp YAML ({problem}).", "broken YAML ({problem}).")

_BY_PROBLEM = {
    "exceeded maximum nesting depth": messages.TOO_DEEP,
    "found a tab character": _TAB,
    "mapping values are not allowed": Bilingual(
        "dấu hai chấm ở đây không hiểu được: hoặc giá trị có dấu «: » mà chưa đặt trong dấu nháy, hoặc dòng "
        "thụt vào sai, hoặc dòng trên thiếu dấu hai chấm.",
        "this colon is out of place: a value with “: ” in it that is not in quotes, a line indented wrongly, "
        "or a colon missing on the line above.",
    ),
    "could not find expected ':'": Bilingual(
        "dòng trên thiếu dấu hai chấm sau khóa hoặc dấu cách sau «-», hoặc đoạn chữ nhiều dòng chưa thụt vào dưới «|».",
        "the line above lacks a colon after its key or a space after its “-”, or a text of several lines is not "
        "indented below its “|”.",
    ),
    "did not find expected key": Bilingual(
        "dòng này không thẳng hàng với các khóa khác, hoặc có chữ thừa sau giá trị trong dấu nháy.",
        "this line is not level with the other keys, or something follows a value in quotes.",
    ),
    "did not find expected '-' indicator": Bilingual(
        "sau một danh sách ở đầu tệp không thể có khóa; các mục «- » phải nằm dưới khóa của chúng.",
        "a key cannot follow a list; items “- ” belong below their key.",
    ),
    "block sequence entries are not allowed": Bilingual(
        "danh sách phải bắt đầu ở dòng mới, mỗi mục «- » một dòng; nếu là chữ thì đặt trong dấu nháy.",
        "a list begins on a new line, one “- ” a line; put the value in quotes if it is text.",
    ),
    "found unexpected end of stream": Bilingual(
        "dấu nháy mở ra mà không có dấu nháy đóng.", "a quote is opened and never closed."
    ),
    "found unexpected document indicator": Bilingual(
        "dấu nháy mở ra mà không có dấu nháy đóng.", "a quote is opened and never closed."
    ),
    "did not find expected ',' or ']'": Bilingual(
        "danh sách trong ngoặc vuông thiếu dấu phẩy hoặc dấu «]».",
        "a list in brackets lacks a comma or its “]”.",
    ),
    "did not find expected ',' or '}'": Bilingual(
        "nhóm khóa trong ngoặc nhọn thiếu dấu phẩy hoặc dấu «}».",
        "a group in braces lacks a comma or its “}”.",
    ),
    "did not find expected node content": Bilingual(
        "thiếu giá trị trong ngoặc, hoặc ngoặc chưa đóng.",
        "a value is missing in brackets, or they are not closed.",
    ),
    "did not find expected alphabetic or numeric character": _STAR_OR_AMPERSAND,
    "found unknown escape character": Bilingual(
        "trong dấu nháy kép, dấu «\\» phải viết hai lần «\\\\», hoặc dùng dấu nháy đơn.",
        "in double quotes write “\\” twice, or use single quotes.",
    ),
    "found unknown directive name": _RESERVED_START,
    "did not find expected comment or line break": Bilingual(
        "sau «|» hoặc «>» phải xuống dòng; nếu là chữ thì đặt trong dấu nháy.",
        "a line break must follow “|” or “>”; put the value in quotes if it is text.",
    ),
    "did not find expected <document start>": Bilingual(
        "mỗi tệp chỉ chứa một văn bản; bỏ dòng «...» và phần sau nó.",
        "a file holds one document; remove “...” and what follows.",
    ),
}


_starts_with_star = regex(r"(?:^|:|-)[ ]+[*&]")


def explain(problem: str, line: str = "", column: int = 1) -> Bilingual:
    """What a complaint means, of the line and the column (from 1) at which it is made."""
    character = line[column - 1 : column]
    if "cannot start any token" in problem:
        return _TAB if character == "\t" else _RESERVED_START.format(character=character)
    if problem.startswith("did not find expected key") and _starts_with_star().search(line[:column]):
        return _STAR_OR_AMPERSAND
    for beginning, explanation in _BY_PROBLEM.items():
        if problem.startswith(beginning):
            return explanation
    return _OTHER.format(problem=problem or "?")
