// A quick picture of the page in HTML: what stands where. The print preview shows the file itself.

import { element } from "./element.js";

const lines = (value) => [value ?? []].flat();
const two = (number) => String(number).padStart(2, "0");

export function drawSheet(sheet, kind, data) {
  const signature = lines(data.signature);
  sheet.replaceChildren(
    ...[heading(kind, data), ...title(kind, data), ...addressees(kind, data),
      ...lines(data.bases).map((base) => element("p", { class: "body base" }, base)),
      kind.enactment && element("p", { class: "center strong" }, kind.enactment), ...body(data.body),
      element("div", { class: "columns end" }, recipients(data), element("div", {}, ...signature.flatMap(signed)))].filter(Boolean),
  );
}

function heading(kind, data) {
  const issuer = data.issuer ?? {};
  const [year, month, day] = String(data.date ?? "").split("-");
  const symbol = kind.addressees === "required" ? [issuer.code, data.unit].filter(Boolean).join("-") : [kind.code, issuer.code].filter(Boolean).join("-");
  const when = `ngày ${day ? (Number(day) < 10 ? two(Number(day)) : day) : "    "} tháng ${month ? (Number(month) < 3 ? two(Number(month)) : Number(month)) : "    "} năm ${year ?? ""}`;
  return element("div", { class: "columns" },
    element("div", {}, line(issuer.parent), line(issuer.name, "strong ruled short"),
      line(`Số: ${data.number === undefined ? "      " : two(data.number)}/${symbol}`),
      kind.addressees === "required" ? line(data.subject && `V/v ${data.subject}`, "small") : null),
    element("div", {}, line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "strong"), line("Độc lập - Tự do - Hạnh phúc", "strong ruled"),
      kind.place_and_date ? line(`${data.place ?? ""}, ${when}`, "slanted") : null));
}

function title(kind, data) {
  if (kind.addressees === "required") return [];
  return [line(kind.name.toUpperCase(), "center strong"), line(data.subject, "center strong"), line(data.authority_line, "center strong")];
}

function addressees(kind, data) {
  const to = lines(data.to);
  if (to.length < 2) return to.map((name) => line(`Kính gửi: ${name}`, "center"));
  return [line("Kính gửi:", "indent"), ...to.map((name, at) => line(`- ${name}${at + 1 < to.length ? ";" : "."}`, "indent far"))];
}

const body = (text) => String(text ?? "").split("\n").filter(Boolean).map((part) => element("p", { class: "body" }, ...emphasised(part)));

const emphasised = (text) => text.split(/(\*\*[^*]+\*\*|\*[^*]+\*)/).map((part) =>
  part.startsWith("**") && part.length > 4 ? element("b", {}, part.slice(2, -2))
    : part.startsWith("*") && part.length > 2 ? element("i", {}, part.slice(1, -1)) : part);

function recipients(data) {
  const list = lines(data.recipients);
  const archive = lines(data.archive?.units);
  if (!list.length && !archive.length) return element("div");
  return element("div", { class: "left small" }, line("Nơi nhận:", "strong slanted"), ...list.map((name) => line(`- ${name};`)),
    archive.length ? line(`- Lưu: ${archive.join(", ")}.`) : null);
}

function signed(signature) {
  const authority = signature.authority ? `${signature.authority}. ${signature.of ?? ""}` : null;
  return [line(authority, "strong"), line(signature.position, "strong"), line(signature.name, "strong name")].filter(Boolean);
}

const line = (text, look = "") => (text ? element("p", { class: look }, text) : null);
