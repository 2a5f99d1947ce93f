// Which fields of the document a type has, in the order of a clerk's work. Labels come from the schema.

const always = () => true;
const used = (key) => (kind) => kind[key] !== "none";
const own = (key) => (kind) => key in kind.keys;

const PARTICULARS = ["telegram", "invitation", "introduction", "minutes", "leave"];

export const SECTIONS = [
  { title: "Cơ quan, số, ngày", fields: [
    ["draft", always], ["issuer", always], ["number", always],
    ["unit", (kind) => kind.addressees === "required"],
    ["place", (kind) => kind.place_and_date], ["date", (kind) => kind.place_and_date],
  ] },
  { title: "Nội dung", fields: [
    ["subject", (kind) => kind.subject], ["to", used("addressees")],
    ["authority_line", own("authority_line")], ["bases", used("bases")],
    ...PARTICULARS.map((key) => [key, own(key)]),
    ["parties", (kind) => kind.signers === "parties"],
    ["body", used("body")], ["attached", own("attached")], ["annexes", always],
  ] },
  { title: "Ký và gửi", fields: [
    ["signature", (kind) => kind.signers !== "parties"], ["recipients", always], ["archive", always],
  ] },
  { title: "Dấu chỉ mức độ và thông tin khác", closed: true, fields: [
    ["urgency", always], ["secrecy", always], ["circulation", always], ["drafter", always], ["contact", always],
  ] },
];

// Parts of groups that a form for everybody leaves to the file: pictures and rare steps.
export const LEFT_OUT = new Set([
  "signature.then", "signature.image", "signature.seal", "signature.office", "attached.own_file",
  "attached.reference", "annexes.reference", "annexes.landscape",
]);

// Fields of a few letters, two of which stand side by side where there is room.
export const SHORT = new Set(["number", "unit", "place", "date"]);

export const LONG = { body: 12, subject: 2, purpose: 2, closing: 2, event: 2, title: 2 };

const BY_LINE = "Mỗi dòng một mục.";
export const HINTS = {
  draft: "Bản nháp: số và ngày có thể để trống.",
  "issuer.code": "Dùng trong ký hiệu, ví dụ SNV.",
  unit: "Phần sau của ký hiệu, ví dụ VP.",
  date: "Năm-tháng-ngày, ví dụ 2026-03-26; chưa có ngày thì ghi 2026-03.",
  subject: "Không ghi “V/v”, không có dấu chấm cuối.",
  to: BY_LINE,
  bases: `${BY_LINE} Dấu chấm phẩy và dấu chấm cuối được tự thêm.`,
  body: "Mỗi dòng một đoạn. Đánh số như thường: Điều 1.  1.  a)  -   Chữ **đậm**, chữ *nghiêng*. Kết thúc bằng ./.",
  recipients: `${BY_LINE} Không ghi dòng “Lưu”.`,
  "archive.units": `${BY_LINE} Ví dụ VT, rồi đơn vị soạn thảo.`,
};

export const hintOf = (path) => HINTS[path.replace(/\[\d+\]/g, "")] ?? null;
