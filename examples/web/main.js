// The page: what is asked when something is typed, and what is done with the answers.

import * as api from "./api.js";
import { element } from "./element.js";
import { AUTHORITIES, CHOICES } from "./fields.js";
import { watchFiles } from "./file.js";
import { asFindings, counted, sentence, showFindings, standing } from "./findings.js";
import { Form } from "./form.js";
import { remember, remembered } from "./kept.js";
import { drawSheet } from "./sheet.js";
import { say, watchViews } from "./views.js";

const PAUSE = 350; // milliseconds without a key before the service is asked
const LONG = 1000; // milliseconds without an answer before that is said

const part = (id) => document.getElementById(id);
const isCopy = (kind) => "original" in kind.keys;

watchViews();
watchFiles();

const [schema, types, given] = await loaded();
const kinds = new Map(types.map((kind) => [kind.slug, kind]));
const form = new Form(part("fields"), schema, choices());

let letter = { slug: "cong-van", data: {}, isExample: true }; // data holds the fields of every type that was chosen
let waiting = null;
let running = new AbortController();
let isDownloading = false;

async function loaded() {
  for (;;) {
    try {
      return await Promise.all([api.schema(), api.types(), api.choices()]);
    } catch (refusal) {
      say(`Chưa mở được trang: ${refusal.message}`);
      part("again").hidden = false;
      await new Promise((resolve) => part("again").addEventListener("click", resolve, { once: true }));
      part("again").hidden = true;
      say("Đang mở trang…");
    }
  }
}

function choices() {
  const authorities = Object.fromEntries(
    Object.entries(given["signature.authority"]).map(([key, printed]) => [key, AUTHORITIES[key] ? `${printed} (${AUTHORITIES[key]})` : printed]));
  const names = Object.fromEntries(types.filter((kind) => !isCopy(kind)).map((kind) => [kind.slug, kind.name]));
  return { ...given, ...CHOICES, "attached.type": names, "signature.authority": authorities, "signature.then.authority": authorities };
}

async function check() {
  if (!form.kind) return choose(letter.slug); // not even an example had come
  clearTimeout(waiting);
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const { data } = form;
  part("result").setAttribute("aria-busy", "true");
  const late = setTimeout(() => say("Đang kiểm tra…"), LONG);
  api.sheet(data, signal).then((pages) => signal.aborted || drawSheet(part("sheet"), pages)).catch(() => {}); // which the check tells
  try {
    const { findings } = await api.check(data, signal);
    if (!signal.aborted) tell(findings);
  } catch (refusal) {
    if (!signal.aborted) refused(refusal);
  } finally {
    clearTimeout(late);
    if (running.signal === signal) part("result").setAttribute("aria-busy", "false");
  }
  return undefined;
}

function tell(findings) {
  showFindings(form, part("summary"), findings);
  judged(counted(findings), standing(findings));
}

function judged(words, how) {
  part("again").hidden = how !== "unknown";
  part("verdict").textContent = words;
  part("result").dataset.standing = how;
  say(words);
}

function refused(refusal) {
  if (refusal.files) tell(refusal.files[0].findings);
  else if (refusal.problems.length) tell(asFindings(form, refusal.problems));
  else judged(`Chưa kiểm tra được: ${refusal.message}`, "unknown"); // what is listed is of the last time
}

function keep() {
  letter.data = { ...letter.data, ...form.values };
  remember(letter);
}

function typed() {
  letter.isExample = false;
  part("result").setAttribute("aria-busy", "true");
  keep();
  clearTimeout(waiting);
  part("page").hidden = true;
  waiting = setTimeout(check, PAUSE);
}

function show() {
  form.show(kinds.get(letter.slug), letter.data);
  part("kind").value = letter.slug;
  part("page").hidden = true;
  remember(letter);
  return check();
}

async function choose(slug) {
  try {
    const data = letter.isExample ? await api.starter(slug) : letter.data;
    if (part("kind").value !== slug) return undefined; // another type was chosen meanwhile
    letter = { ...letter, slug, data };
  } catch (refusal) {
    refused(refusal);
    part("kind").value = letter.slug;
    return undefined;
  }
  return show();
}

const isDropped = (words) => letter.isExample || !form.kind || !Object.keys(form.data).slice(1).length || confirm(words);

function clear() {
  if (!isDropped("Xóa hết nội dung đã gõ?")) return;
  letter = { ...letter, data: {}, isExample: false };
  show();
}

function example() {
  if (!isDropped("Thay nội dung đã gõ bằng nội dung ví dụ?")) return;
  letter = { ...letter, isExample: true };
  choose(letter.slug);
}

async function download() {
  if (isDownloading) return;
  isDownloading = true;
  await check(); // of what was typed last, whose answer would else be said after this one's
  try {
    const { file, name } = await api.render(form.data);
    const address = URL.createObjectURL(file);
    element("a", { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    say(name.endsWith(".zip") ? `Đã tạo ${name}, gồm tệp văn bản và các tệp kèm theo.` : `Đã tạo tệp Word ${name}.`);
  } catch (refusal) {
    refused(refusal);
    say(`Chưa tạo tệp. ${part("verdict").textContent}`);
    part("summary").querySelector("button")?.focus();
  } finally {
    isDownloading = false;
  }
}

async function printPreview() {
  const picture = part("page");
  say("Đang tạo bản xem trước…");
  try {
    const drawn = await api.preview(form.data);
    URL.revokeObjectURL(picture.src);
    picture.src = URL.createObjectURL(drawn);
    await picture.decode();
    picture.hidden = false;
    picture.scrollIntoView({ block: "nearest" });
    say("Đã có bản xem trước.");
  } catch (refusal) {
    if (refusal.status === 501) part("print-preview").disabled = true;
    say(`Không có bản xem trước. ${sentence(refusal.message)}`);
  }
}

for (const [label, has] of [["Văn bản hành chính", (kind) => !isCopy(kind)], ["Bản sao văn bản", isCopy]]) {
  const options = types.filter(has).map((kind) => element("option", { value: kind.slug }, kind.name));
  part("kind").append(element("optgroup", { label }, ...options));
}
part("kind").addEventListener("change", (event) => choose(event.target.value));
part("fields").addEventListener("input", typed);
part("form").addEventListener("submit", (event) => event.preventDefault());
part("clear").addEventListener("click", clear);
part("example").addEventListener("click", example);
part("download").addEventListener("click", download);
part("print-preview").addEventListener("click", printPreview);
part("again").addEventListener("click", check);
window.addEventListener("online", check);

const kept = remembered();
if (kinds.has(kept?.slug)) {
  letter = kept;
  await show();
} else {
  part("kind").value = letter.slug;
  await choose(letter.slug);
}
document.documentElement.dataset.ready = "true";
