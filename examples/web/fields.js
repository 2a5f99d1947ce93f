// Which fields of the document a type has, in the order of a clerk's work. Labels come from the schema.

const always = () => true;
const used = (key) => (kind) => kind[key] !== "none";
const own = (key) => (kind) => key in kind.keys;
const alone = (kind) => kind.signers !== "parties";

const PARTICULARS = ["telegram", "invitation", "introduction", "minutes", "leave"];

export const SECTIONS = [
  { title: "Cơ quan, số, ngày", fields: [
    ["draft", always], ["issuer", always], ["number", always],
    ["unit", (kind) => kind.addressees === "required"],
    ["place", (kind) => kind.place_and_date], ["date", (kind) => kind.place_and_date],
  ] },
  { title: "Nội dung", fields: [
    ["subject", (kind) => kind.subject], ["to", used("addressees")],
    ["authority_line", own("authority_line")], ["bases", (kind) => kind.bases !== "none" && !("original" in kind.keys)],
    ...PARTICULARS.map((key) => [key, own(key)]),
    ["parties", (kind) => !alone(kind)],
    ["body", used("body")], ["original", own("original")], ["attached", own("attached")], ["annexes", used("body")],
  ] },
  { title: "Ký và gửi", fields: [["signature", alone], ["recipients", always], ["archive", always]] },
  { title: "Dấu chỉ mức độ và thông tin khác", closed: true, fields: [
    ["urgency", always], ["secrecy", always], ["circulation", always], ["draft_version", always], ["medium", always],
    ["drafter", always], ["contact", always],
  ] },
];

// The parts of groups, in order, where a form for everybody has fewer than the schema or has them otherwise.
const PARTS = {
  issuer: ["name", "code", "in_text", "parent"],
  signature: ["authority", "of", "then", "position", "name", "office"],
  annexes: ["title", "landscape", "own_file", "body"],
  attached: ["type", "own_file", "title", "body"],
};

export const partsOf = (path, shape) => PARTS[path] ?? Object.keys(shape.properties);

// How many of a list of groups stand in the form before anything is typed.
export const leastOf = (path, kind) =>
  ({ signature: kind.signers === "minutes" ? 2 : 1, parties: 2 })[path] ?? 0;

// What the act asks of every document but these two layouts, whose frame it leaves to those who sign.
const framed = (kind) => !["thoa-thuan", "thu-cong"].includes(kind.layout);
const issued = (kind, isDraft) => framed(kind) && !isDraft;
const NEEDED = {
  "issuer.name": framed, number: issued, place: issued, date: issued, subject: framed, to: (kind) => kind.addressees === "required",
  body: (kind) => kind.body === "required", "signature.position": framed, "signature.name": framed, recipients: framed,
  "annexes.title": always, "attached.title": (kind, isDraft, data) => data.attached,
  "attached.type": (kind, isDraft, data) => data.attached, "drafter.mark": (kind, isDraft, data) => data.drafter,
};

export const isNeeded = (path, kind, data) => Boolean(NEEDED[path]?.(kind, data.draft === true, data));

// Fields of a few letters, two of which stand side by side where there is room.
export const SHORT = new Set([
  "number", "unit", "place", "date", "issuer.code", "issuer.in_text", "annexes.landscape",
  "annexes.own_file", "attached.type", "attached.own_file", "urgency", "secrecy", "circulation", "draft_version",
  "signature.authority", "signature.of", "signature.then.authority", "signature.then.of", "signature.position",
  "signature.name", "introduction.name", "introduction.position", "introduction.valid_until", "leave.name",
  "leave.position", "leave.application_date", "leave.duration", "leave.start", "leave.end", "leave.venue",
  "leave.counted_in", "parties.role", "parties.representative", "parties.position", "archive.units", "archive.copies",
  "drafter.mark", "drafter.copies", "contact.email", "contact.website", "contact.phone", "contact.fax",
]);

export const LONG = { body: 12, subject: 2, authority_line: 2, purpose: 2, closing: 2, event: 2, title: 2 };

const BY_LINE = "Mỗi dòng một mục; gạch đầu dòng và dấu cuối dòng được tự thêm.";
const TEXT = "Mỗi dòng một đoạn. Đánh số như thường: Điều 1.  1.  a)  -   Chữ **đậm**, chữ *nghiêng*. Bảng: | cột | cột |";
const DAY = "Ngày/tháng/năm.";

export const HINTS = {
  draft: "Văn bản dự thảo: số và ngày có thể để trống.",
  "issuer.name": "Chữ in hoa, ví dụ SỞ NỘI VỤ.",
  "issuer.code": "Dùng trong ký hiệu, ví dụ SNV.",
  "issuer.parent": "Bỏ trống nếu không có.",
  "issuer.in_text": "Ví dụ Sở Nội vụ.",
  unit: "Phần sau của ký hiệu, ví dụ VP.",
  date: "Ngày/tháng/năm, ví dụ 26/3/2026; chưa có ngày thì ghi 3/2026.",
  subject: "Không ghi “V/v”, không có dấu chấm cuối.",
  authority_line: "Chữ in hoa, ví dụ GIÁM ĐỐC SỞ NỘI VỤ.",
  to: BY_LINE,
  bases: "Mỗi dòng một căn cứ; dấu chấm phẩy và dấu chấm cuối được tự thêm.",
  "invitation.guests": BY_LINE,
  "minutes.attendees": BY_LINE,
  "parties.details": "Mỗi dòng một mục.",
  body: `${TEXT} Kết thúc bằng ./.`,
  "annexes.body": TEXT,
  "attached.body": TEXT,
  "annexes.own_file": "Khi tải về là một tệp Word riêng.",
  "attached.own_file": "Khi tải về là một tệp Word riêng.",
  "signature.authority": "Bỏ trống khi người đứng đầu ký.",
  "signature.of": "Chữ in hoa, ví dụ GIÁM ĐỐC.",
  "signature.position": "Chữ in hoa, ví dụ PHÓ GIÁM ĐỐC.",
  "signature.office": "Chỉ ghi khi ký với tư cách thành viên hội đồng, ban.",
  original: "Chọn tệp Word của văn bản đó. Bỏ trống nếu chỉ in phần của cơ quan sao.",
  recipients: `${BY_LINE} Không ghi dòng “Lưu”.`,
  "archive.units": "Mỗi dòng một nơi: VT, rồi đơn vị soạn thảo.",
  medium: "Văn bản điện tử: chỗ ghi số, ngày ở phụ lục được để trống.",
  "introduction.valid_until": DAY,
  "leave.application_date": DAY,
  "leave.start": DAY,
  "leave.end": DAY,
};

// What a list is called where one of it is added or taken away.
export const ONE = {
  signature: "chữ ký", "signature.then": "bước quyền hạn", parties: "bên", annexes: "phụ lục",
};

// Values that the service does not name in words of its own.
export const CHOICES = {
  medium: { paper: "Văn bản giấy", electronic: "Văn bản điện tử" },
};

export const AUTHORITIES = { TM: "thay mặt", KT: "ký thay", TL: "thừa lệnh", TUQ: "thừa ủy quyền", Q: "quyền" };
