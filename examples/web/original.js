// The document of which a copy is made: read from its Word file, kept as data.

import * as api from "./api.js";
import { element } from "./element.js";
import { dayAsTyped } from "./values.js";

export function originalField(title, value, attributes, changed) {
  let document_ = value;
  let latest = null;
  const control = element("input", { type: "file", class: "unseen", accept: ".docx,.docm,.dotx,.dotm,.txt", ...attributes });
  const told = element("p", { class: "told", "aria-live": "polite" });
  const remove = element("button", { type: "button" }, "Bỏ văn bản này");
  const take = (value) => {
    document_ = value;
    told.textContent = value ? named(value) : "";
    remove.hidden = !value;
    changed();
  };
  control.addEventListener("change", async () => {
    const [file] = control.files;
    control.value = ""; // so that the same file, put right meanwhile, can be chosen again
    if (!file) return;
    latest = file;
    told.textContent = "Đang đọc tệp…";
    try {
      const { document: read } = await api.read(file);
      if (latest === file) take(read);
    } catch (refusal) {
      if (latest === file) told.textContent = `Không đọc được tệp: ${refusal.message}`;
    }
  });
  remove.addEventListener("click", () => {
    latest = null;
    take(undefined);
    control.focus();
  });
  told.textContent = value ? named(value) : "";
  remove.hidden = !value;
  const label = (words, look) => element("label", { for: attributes.id, class: look }, words);
  const node = element("div", { class: "field" }, label(title), control, label("Chọn tệp", "pick"), told, remove);
  return { node, control, read: () => document_ };
}

const named = ({ number, date, subject }) =>
  ["Đã đọc văn bản", number && `số ${number}`, date && `ngày ${dayAsTyped(date)}`, subject && `“${subject}”`].filter(Boolean).join(" ");
