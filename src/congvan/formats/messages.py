"""What the readers say to a clerk. `{label}` is the field's name, `{key}` a key of the file."""

from congvan.messages import Bilingual as _B

DOCUMENT = _B("Văn bản", "document")

NO_SUCH_FILE = _B("không có tệp này.", "there is no such file.")
IS_A_FOLDER = _B("đây là thư mục, không phải tệp.", "this is a folder, not a file.")
NO_PERMISSION = _B("không có quyền đọc tệp này.", "no permission to read this file.")
CANNOT_READ = _B("không đọc được tệp ({reason}).", "the file cannot be read ({reason}).")
BROKEN_TOML = _B(
    "sai cú pháp TOML; mỗi dòng là «khóa = giá trị», đoạn chữ đặt trong dấu nháy kép.",
    "broken TOML ({problem}).",
)
TOO_LARGE = _B(
    "tệp lớn hơn {limit} MB; một tệp văn bản không thể lớn như vậy.",
    "the file is larger than {limit} MB, which no document file is.",
)
NOT_UTF8 = _B(
    "tệp không phải bảng mã UTF-8; hãy lưu lại bằng UTF-8 (Unicode).",
    "the file is not UTF-8; save it again as UTF-8.",
)
IS_UTF16 = _B(
    "tệp lưu bằng bảng mã UTF-16; hãy lưu lại bằng UTF-8.", "the file is UTF-16; save it again as UTF-8."
)
IS_WORD = _B(
    "đây là tệp Word hoặc tệp nén, không phải tệp YAML hay JSON; tệp Word thì đặt đuôi .docx và đọc bằng congvan read.",
    "this is a Word or zip file, not YAML or JSON; name a Word file .docx and read it with congvan read.",
)
IS_OLD_WORD = _B(
    "đây là tệp kiểu cũ của Office (.doc, .xls); hãy mở bằng Word rồi lưu lại thành .docx.",
    "this is an old Office file (.doc, .xls); open it in Word and save it as .docx.",
)
IS_OTHER_FILE = _B(
    "đây là tệp {kind}, không phải tệp YAML hay JSON; hãy mở bằng Word rồi lưu lại thành .docx.",
    "this is a {kind} file, not YAML or JSON; open it in Word and save it as .docx.",
)
IS_PICTURE = _B(
    "đây là tệp {kind}, không phải tệp YAML hay JSON; chữ trong ảnh không đọc được.",
    "this is a {kind} picture, not YAML or JSON; the text of a picture is not read.",
)
FORBIDDEN_CHARACTER = _B(
    "có ký tự điều khiển {character} mà tệp văn bản không được chứa.",
    "there is a control character {character}, which a text file may not hold.",
)

TOO_DEEP = _B(
    "các danh sách và nhóm khóa lồng nhau quá sâu.", "lists and groups of keys are nested too deeply."
)
KEY_NOT_TEXT = _B(
    "khóa phải là một đoạn chữ; giá trị bắt đầu bằng dấu «{» hoặc «[» phải đặt trong dấu nháy.",
    "a key must be a text; put a value that starts with “{” or “[” in quotes.",
)
DUPLICATE_KEY = _B(
    "khóa «{key}» đã có ở dòng {line}; mỗi khóa chỉ được viết một lần.",
    "the key “{key}” is already on line {line}; write every key once.",
)
SECOND_DOCUMENT = _B(
    "mỗi tệp chỉ chứa một văn bản; bỏ dòng «---» và phần sau nó.",
    "a file holds one document; remove “---” and what follows.",
)
ALIAS = _B(
    "không dùng được tham chiếu «*{name}» của YAML; nếu là chữ thì đặt trong dấu nháy.",
    "YAML aliases (“*{name}”) are not accepted; put the value in quotes if it is text.",
)
ANCHOR = _B(
    "không dùng được neo «&{name}» của YAML; nếu là chữ thì đặt trong dấu nháy.",
    "YAML anchors (“&{name}”) are not accepted; put the value in quotes if it is text.",
)
TAG = _B(
    "không dùng được thẻ «{name}» của YAML; nếu là chữ thì đặt trong dấu nháy.",
    "YAML tags (“{name}”) are not accepted; put the value in quotes if it is text.",
)
MERGE_KEY = _B("không dùng được khóa gộp «<<» của YAML.", "YAML merge keys (“<<”) are not accepted.")

EMPTY = _B("tệp không có nội dung.", "the file is empty.")
NOT_A_DOCUMENT = _B(
    "tệp phải gồm các dòng «khóa: giá trị», bắt đầu bằng «type:».",
    "the file must be made of lines “key: value”, the first one “type:”.",
)
NOT_A_PROFILE = _B(
    "hồ sơ cơ quan phải gồm các dòng «khóa: giá trị», bắt đầu bằng «id:».",
    "a profile must be made of lines “key: value”, the first one “id:”.",
)
NOT_A_TABLE = _B("phải là một bảng TOML «[tool.congvan]».", "must be a TOML table [tool.congvan].")
NOT_STRICTER = _B(
    "mức độ chỉ được nâng lên; quy tắc này đã là {declared}, không hạ xuống {found}.",
    "a severity can only be raised; this rule is {declared} already, not {found}.",
)
MISSING = _B("thiếu khóa «{key}» ({label}).", "the key “{key}” ({label}) is missing.")
KEY_OF_BATCH = _B(
    "«batch» là khóa của kế hoạch nhiều văn bản; chạy bằng congvan batch KẾ_HOẠCH BẢNG -o THƯ_MỤC.",
    "“batch” is a key of a plan for many documents; run it with congvan batch PLAN ROWS -o DIR.",
)
KEY_OF_SERIES = _B(
    "«series» là khóa của kế hoạch nhiều năm; chạy bằng congvan series KẾ_HOẠCH --years NĂM -o THƯ_MỤC.",
    "“series” is a key of a plan for several years; run it with congvan series PLAN --years YEARS -o DIR.",
)
UNKNOWN_KEY = _B("không có khóa «{key}» ở chỗ này.", "there is no key “{key}” here.")
UNKNOWN_KEY_NEAR = _B(
    "không có khóa «{key}» ở chỗ này; có phải là «{near}» ({label})?",
    "there is no key “{key}” here; is “{near}” ({label}) meant?",
)
KEY_OF_DOCUMENT = _B(
    "khóa «{key}» ({label}) viết ở ngoài cùng, không thụt vào trong nhóm.",
    "the key “{key}” ({label}) is written at the outermost level, not indented in a group.",
)
UNKNOWN_KEY_OF_DOCUMENT = _B(
    "khóa «{key}» phải là «{near}» ({label}), viết ở ngoài cùng, không thụt vào trong nhóm.",
    "the key “{key}” must be “{near}” ({label}), written at the outermost level, not indented in a group.",
)
KEY_OF_OTHER_GROUP = _B(
    "không có khóa «{key}» ở chỗ này; có phải là «{near}» trong nhóm {groups}?",
    "there is no key “{key}” here; is “{near}” in the group {groups} meant?",
)
NOT_A_GROUP = _B(
    "«{label}» phải là một nhóm khóa, mỗi dòng «khóa: giá trị» lùi vào bên dưới; các khóa: {keys}.",
    "“{label}” must be a group of keys, each “key: value” on a line of its own, indented below; the keys: {keys}.",
)
NOT_A_LIST = _B(
    "«{label}» phải là một danh sách, mỗi dòng bắt đầu bằng «- ».",
    "“{label}” must be a list, each line beginning with “- ”.",
)
NOT_TEXT = _B(
    "«{label}» phải là một đoạn chữ, không phải danh sách hay nhóm khóa; nếu đúng là chữ thì đặt trong dấu nháy.",
    "“{label}” must be a text, not a list or a group of keys; put it in quotes if it is text.",
)
TEXT_WITH_COLON = _B(
    "dấu hai chấm làm dòng này bị hiểu là «khóa: giá trị»; đặt cả đoạn chữ trong dấu nháy: {found}.",
    "the colon makes this line a “key: value”; put the whole text in quotes: {found}.",
)
FOLDED_BODY = _B(
    "«{label}» có nhiều dòng thì phải có dấu «|» sau khóa, nếu không các dòng bị nối thành một: «body: |».",
    "“{label}” of several lines needs a “|” behind its key, or its lines are joined into one: “body: |”.",
)
NUMBER_AS_TEXT = _B(
    '«{label}» phải là chữ; đặt {found} trong dấu nháy: "{found}".',
    '“{label}” must be a text; put {found} in quotes: "{found}".',
)
EMPTY_TEXT = _B(
    "«{label}» đang để trống; nếu là chữ «null» hoặc «~» thì đặt trong dấu nháy.",
    "“{label}” is blank; put it in quotes if “null” or “~” is the text itself.",
)
NOT_A_WHOLE_NUMBER = _B(
    "«{label}» phải là số nguyên, chỉ gồm chữ số.", "“{label}” must be a whole number, digits alone."
)
QUOTED_NUMBER = _B(
    "«{label}» là số, viết không có dấu nháy: {found}.", "“{label}” takes a number, without quotes: {found}."
)
TOO_SMALL = _B("«{label}» phải từ {least} trở lên.", "“{label}” must be {least} or more.")
TOO_LARGE_NUMBER = _B("«{label}» không quá {most}.", "“{label}” must be {most} or less.")
NOT_POSITIVE = _B("«{label}» phải lớn hơn 0.", "“{label}” must be above 0.")
NOT_A_NUMBER = _B(
    "«{label}» phải là số, phần lẻ sau dấu chấm, ví dụ 45.5.", "“{label}” must be a number, for example 45.5."
)
NOT_A_SWITCH = _B(
    "«{label}» chỉ nhận true hoặc false, không có dấu nháy.",
    "“{label}” must be true or false, without quotes.",
)
NOT_A_DATE = _B(
    "«{label}» phải là ngày, ví dụ 2026-03-26 (để trống ngày: 2026-03).",
    "“{label}” must be a date, for example 2026-03-26 (day left blank: 2026-03).",
)
NOT_A_CHOICE = _B("«{label}» phải là một trong: {choices}.", "“{label}” must be one of: {choices}.")
REFUSED = _B("«{label}» không hợp lệ: {reason}.", "“{label}” is not valid: {reason}.")
