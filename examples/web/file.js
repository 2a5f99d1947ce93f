// A file from the user's disk: its text, with findings beside the paragraphs they are about.

import * as api from "./api.js";
import { element } from "./element.js";
import { counted, findingItem, standing, worded } from "./findings.js";
import { say, showView } from "./views.js";

const PAPERS = {
  normative: "Đây là văn bản quy phạm pháp luật, không phải văn bản hành chính; không kiểm tra.",
  party: "Đây là văn bản của Đảng, theo quy định riêng; không kiểm tra.",
  form: "Đây là biểu mẫu hoặc phiếu, không thuộc 29 loại văn bản hành chính; không kiểm tra.",
  unknown: "Không xác định được loại văn bản; không kiểm tra.",
};

const part = (id) => document.getElementById(id);
const told = (words) => say(words, "file");
let latest = null;

export function watchFiles() {
  const upload = part("upload");
  upload.addEventListener("change", () => {
    const [file] = upload.files;
    upload.value = ""; // so that the same file, put right meanwhile, can be chosen again
    if (file) judge(file);
  });
  for (const kind of ["dragover", "dragleave", "drop"]) window.addEventListener(kind, dragged);
}

// A file may be dropped anywhere: the browser would else leave the page, and what is typed in it, to show the file.
function dragged(event) {
  if (!event.dataTransfer?.types.includes("Files")) return;
  event.preventDefault();
  part("drop").classList.toggle("over", event.type === "dragover");
  const [file] = event.dataTransfer.files;
  if (event.type !== "drop" || !file) return;
  location.hash = "#tep";
  showView(); // now, so that the focus can go there
  judge(file);
}

async function judge(file) {
  latest = file;
  told("Đang kiểm tra tệp…");
  for (const id of ["file-general", "file-summary", "file-text"]) part(id).replaceChildren();
  part("file-title").hidden = false;
  part("file-title").textContent = file.name;
  part("file-title").focus();
  try {
    const judged = await api.checkFile(file);
    if (latest === file) show(judged);
  } catch (refusal) {
    if (latest !== file) return;
    part("file-general").replaceChildren(element("li", { class: "error" }, element("strong", {}, "Lỗi: "), refusal.message));
    told("Không kiểm tra được tệp.");
  }
}

function show({ files: [{ findings }], paper, paragraphs }) {
  const places = new Map(paragraphs.map((paragraph, at) => [placeOf(paragraph.line, paragraph.index), at]));
  const beside = Map.groupBy(findings, (finding) => places.get(placeOf(finding.line, finding.paragraph)));
  const rows = paragraphs.map((paragraph, at) => row(paragraph.text, beside.get(at) ?? []));
  part("file-text").replaceChildren(...paragraphs.flatMap((paragraph, at) => [
    paragraph.document > (paragraphs[at - 1]?.document ?? 1) && divider(paragraph.document), rows[at],
  ]).filter(Boolean));
  part("file-general").replaceChildren(...(beside.get(undefined) ?? []).map(findingItem));
  part("file-summary").replaceChildren(...[...beside].filter(([at]) => at !== undefined).sort(([a], [b]) => a - b)
    .flatMap(([at, found]) => found.map((finding) => linked(finding, rows[at]))));
  told(PAPERS[paper] ?? counted(findings));
}

// A place in the file: a line of a plain text, or a paragraph of a Word file.
const placeOf = (line, paragraph) => (line ? `line ${line}` : paragraph ?? null);

const divider = (number) => element("li", { class: "divider" }, element("strong", {}, `Văn bản thứ ${number} trong tệp`));

function row(words, findings) {
  if (!words.trim() && !findings.length) return null;
  if (!findings.length) return element("li", {}, element("p", {}, words));
  return element("li", { class: `marked ${standing(findings)}`, tabindex: "-1" }, element("p", {}, words), element("ul", { class: "findings" }, ...findings.map(findingItem)));
}

function linked(finding, place) {
  const button = element("button", { type: "button", class: "link" }, ...worded(finding));
  button.addEventListener("click", () => {
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: "center" });
  });
  return element("li", { class: finding.severity }, button);
}
