// A file from the user's disk: its text, with findings beside the paragraphs they are about.

import * as api from "./api.js";
import { element } from "./element.js";
import { counted, findingItem } from "./findings.js";

const PAPERS = {
  normative: "Đây là văn bản quy phạm pháp luật, không phải văn bản hành chính; không kiểm tra.",
  party: "Đây là văn bản của Đảng, theo quy định riêng; không kiểm tra.",
  form: "Đây là biểu mẫu hoặc phiếu, không thuộc 29 loại văn bản hành chính; không kiểm tra.",
  unknown: "Không xác định được loại văn bản; không kiểm tra.",
};

export function watchFiles(say) {
  const [drop, upload] = ["drop", "upload"].map((id) => document.getElementById(id));
  upload.addEventListener("change", () => upload.files[0] && judge(upload.files[0], say));
  for (const kind of ["dragover", "dragleave", "drop"]) {
    drop.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.toggle("over", kind === "dragover");
      if (kind === "drop" && event.dataTransfer.files[0]) judge(event.dataTransfer.files[0], say);
    });
  }
}

async function judge(file, say) {
  const [title, general, text] = ["file-title", "file-general", "file-text"].map((id) => document.getElementById(id));
  say("Đang kiểm tra tệp…");
  for (const part of [general, text]) part.replaceChildren();
  title.hidden = false;
  title.textContent = file.name;
  title.focus();
  try {
    const { files: [{ findings }], paper, paragraphs } = await api.checkFile(file);
    const at = (finding) => paragraphs.findIndex((paragraph) =>
      paragraph.line === null ? paragraph.index === finding.paragraph : paragraph.line === finding.line);
    text.replaceChildren(...paragraphs.flatMap((paragraph, index) => [
      ...(paragraph.document > (paragraphs[index - 1]?.document ?? 1) ? [divider(paragraph.document)] : []),
      ...row(paragraph.text, findings.filter((finding) => at(finding) === index)),
    ]));
    general.replaceChildren(...findings.filter((finding) => at(finding) < 0).map(findingItem));
    say(PAPERS[paper] ?? counted(findings));
  } catch (refusal) {
    general.replaceChildren(findingItem({ severity: "error", message: refusal.message, citation: null }));
    say("Không kiểm tra được tệp.");
  }
}

const divider = (number) => element("li", { class: "divider" }, element("strong", {}, `Văn bản thứ ${number} trong tệp`));

function row(words, findings) {
  if (!words.trim() && !findings.length) return [];
  const notes = findings.length ? element("ul", { class: "findings" }, ...findings.map(findingItem)) : null;
  return [element("li", { class: findings.length ? "marked" : false }, element("p", {}, words), notes)];
}
