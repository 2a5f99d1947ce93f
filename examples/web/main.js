// The page: which view is shown, what is asked when something is typed, and what is done with the answers.

import * as api from "./api.js";
import { element } from "./element.js";
import { watchFiles } from "./file.js";
import { asFindings, counted, showFindings, standing } from "./findings.js";
import { Form } from "./form.js";
import { drawSheet } from "./preview.js";

const PAUSE = 350; // milliseconds without a key before the service is asked

const part = (id) => document.getElementById(id);
const VIEWS = { "#soan": "write", "#tep": "file" };
const said = { write: "", file: "Chưa chọn tệp." }; // what was said last in each view
let view = "write";

function say(words, about = "write") {
  said[about] = words;
  if (about === view) part("status").textContent = words;
}

const [schema, types, choices] = await Promise.all([api.schema(), api.types(), api.choices()]);
const kinds = new Map(types.filter((kind) => !("original" in kind.keys)).map((kind) => [kind.slug, kind]));
const form = new Form(part("fields"), schema, choices);

let waiting = null;
let touched = false; // whether anything was typed, which choosing another type must not lose
let running = new AbortController();

async function check() {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const data = form.data;
  drawSheet(part("sheet"), form.kind, data);
  try {
    tell((await api.check(data, signal)).findings);
  } catch (refusal) {
    if (!signal.aborted) refused(refusal);
  }
}

function tell(findings) {
  showFindings(form, part("summary"), findings);
  part("verdict").textContent = counted(findings);
  part("result").dataset.standing = standing(findings);
  say(counted(findings));
}

function refused(refusal) {
  if (refusal.files) tell(refusal.files[0].findings);
  else if (refusal.problems.length) tell(asFindings(refusal.problems));
  else say(refusal.message);
}

function soon() {
  clearTimeout(waiting);
  touched = true;
  part("page").hidden = true;
  waiting = setTimeout(check, PAUSE);
}

async function choose(slug) {
  const data = touched ? form.data : await api.starter(slug);
  if (part("kind").value !== slug) return; // another type was chosen meanwhile
  form.show(kinds.get(slug), data);
  await check();
}

function clear() {
  if (touched && !confirm("Xóa hết nội dung đã gõ?")) return;
  touched = false;
  form.show(form.kind, {});
  check();
}

async function download() {
  try {
    const address = URL.createObjectURL(await api.render(form.data));
    element("a", { href: address, download: `${form.kind.slug}.docx` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    say("Đã tạo tệp Word.");
  } catch (refusal) {
    refused(refusal);
    say(`Chưa tạo tệp. ${part("verdict").textContent}`);
    part("summary").querySelector("button")?.focus();
  }
}

async function printPreview() {
  const picture = part("page");
  say("Đang tạo bản xem trước…");
  try {
    picture.src = URL.createObjectURL(await api.preview(form.data));
    await picture.decode();
    URL.revokeObjectURL(picture.src);
    picture.hidden = false;
    picture.scrollIntoView({ block: "nearest" });
    say("Đã có bản xem trước.");
  } catch (refusal) {
    if (refusal.status === 501) part("print-preview").disabled = true;
    say(refusal.message);
  }
}

// Other places in the page, such as the results, are in the view that is shown.
function showView() {
  view = VIEWS[location.hash] ?? view;
  for (const [name, link] of [["write", "to-write"], ["file", "to-file"]]) {
    part(name).hidden = name !== view;
    if (name === view) part(link).setAttribute("aria-current", "page");
    else part(link).removeAttribute("aria-current");
  }
  part("to-results").hidden = view !== "write";
  part("status").textContent = said[view];
}

part("kind").append(...[...kinds.values()].map((kind) => element("option", { value: kind.slug }, kind.name)));
part("kind").addEventListener("change", (event) => choose(event.target.value));
part("fields").addEventListener("input", soon);
part("form").addEventListener("submit", (event) => event.preventDefault());
part("clear").addEventListener("click", clear);
part("download").addEventListener("click", download);
part("print-preview").addEventListener("click", printPreview);
window.addEventListener("hashchange", showView);
showView();
watchFiles((words) => say(words, "file"));
part("kind").value = "cong-van";
await choose("cong-van");
document.documentElement.dataset.ready = "true";
