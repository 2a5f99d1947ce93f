// A form drawn from the JSON Schema, and the document that stands in it.

import { element } from "./element.js";
import { HINTS, LEFT_OUT, LONG, SECTIONS, SHORT, hintOf } from "./fields.js";

const plain = (path) => path.replace(/\[\d+\]/g, "");
const idOf = (path) => `f-${path.replace(/[^a-z_0-9]/g, "-")}`;

export class Form {
  constructor(root, schema, choices) {
    Object.assign(this, { root, schema, choices, places: new Map(), readers: [], kind: null });
  }

  // Draw the fields of a type with the values of a document.
  show(kind, data) {
    this.kind = kind;
    this.places.clear();
    this.readers = [];
    this.root.replaceChildren();
    for (const section of SECTIONS) {
      const fields = section.fields.filter(([, has]) => has(kind)).map(([key]) => key);
      const box = section.closed
        ? element("details", { class: "section", "aria-label": section.title }, element("summary", {}, section.title))
        : element("section", { class: "section" }, element("h2", {}, section.title));
      for (const key of fields) {
        const { node, read } = this.#draw(key, key, this.schema.properties[key], data[key]);
        box.append(node);
        this.readers.push([key, read]);
      }
      this.root.append(box);
    }
  }

  get data() {
    return { type: this.kind.slug, ...read(this.readers) };
  }

  // Where the findings of a path are told: its own field, else the nearest that holds it, else null.
  placeOf(path) {
    for (let here = path ?? ""; here; here = here.slice(0, Math.max(here.lastIndexOf("."), here.lastIndexOf("["), 0))) {
      const place = this.places.get(here) ?? this.places.get(here.replace(/^(signature|parties|annexes)(?=\.|$)/, "$1[0]"));
      if (place) return place;
    }
    return null;
  }

  #draw(key, path, shape, value) {
    const inner = this.#inside(shape);
    if (inner.group) return this.#group(path, shape.title, inner.group, value);
    if (inner.groups) return this.#groups(path, shape.title, inner.groups, value);
    return this.#field(key, path, shape, inner, value);
  }

  // What the form makes of a shape: one group, a list of groups, lines of text, or a single value.
  #inside(shape) {
    const options = shape.anyOf ?? [shape];
    const named = (option) => option.$ref?.split("/").pop();
    const names = options.map(named).filter(Boolean);
    const list = options.find((option) => option.type === "array");
    if (names.includes("Body")) return { lines: false };
    if (list && named(list.items)) return { groups: this.schema.$defs[named(list.items)] };
    if (list) return { lines: true };
    const group = names.length && !options.some((option) => option.type === "string");
    return group ? { group: this.schema.$defs[names[0]] } : {};
  }

  #group(path, title, shape, value, extra = null) {
    const readers = [];
    const findings = element("ul", { class: "findings", id: `${idOf(path)}-findings` });
    const node = element("fieldset", { id: idOf(path), tabindex: "-1" }, element("legend", {}, title), findings);
    for (const [key, part] of Object.entries(shape.properties)) {
      const here = `${path}.${key}`;
      if (LEFT_OUT.has(plain(here))) continue;
      const drawn = this.#draw(key, here, part, value?.[key]);
      node.append(drawn.node);
      readers.push([key, drawn.read]);
    }
    if (extra) node.append(extra);
    this.places.set(path, { title, findings, control: node });
    return { node, read: () => orNothing(read(readers)) };
  }

  #groups(path, title, shape, value) {
    const entries = [];
    const list = element("div", { class: "entries" });
    const add = (item, focus) => {
      const remove = element("button", { type: "button" }, "Bỏ mục này");
      const index = entries.length;
      const drawn = this.#group(`${path}[${index}]`, index ? `${title} (${index + 1})` : title, shape, item, remove);
      const entry = { ...drawn, gone: false };
      remove.addEventListener("click", () => {
        entry.gone = true;
        drawn.node.remove();
        more.focus();
        this.root.dispatchEvent(new Event("input", { bubbles: true }));
      });
      entries.push(entry);
      list.append(drawn.node);
      if (focus) drawn.node.querySelector("input, select, textarea").focus();
    };
    const more = element("button", { type: "button" }, `Thêm: ${title.toLowerCase()}`);
    more.addEventListener("click", () => add({}, true));
    for (const item of value === undefined ? [] : [value].flat()) add(item, false);
    if (path === "signature" && !entries.length) add({}, false);
    const node = element("div", { class: "group-list" }, list, more);
    this.places.set(path, this.places.get(`${path}[0]`) ?? this.#listPlace(path, title, node, more));
    return { node, read: () => orNothing(entries.filter((entry) => !entry.gone).map((entry) => entry.read()).filter(Boolean)) };
  }

  #listPlace(path, title, node, control) {
    const findings = element("ul", { class: "findings", id: `${idOf(path)}-findings` });
    node.prepend(findings);
    return { title, findings, control };
  }

  #field(key, path, shape, inner, value) {
    const id = idOf(path);
    const hint = hintOf(path) ?? (inner.lines ? HINTS.to : null);
    const findings = element("ul", { class: "findings", id: `${id}-findings` });
    const described = { id, "aria-describedby": `${hint ? `${id}-hint ` : ""}${id}-findings` };
    const control = this.#control(key, path, shape, inner, described);
    const label = element("label", { for: id }, shape.title);
    const help = hint && element("p", { class: "hint", id: `${id}-hint` }, hint);
    const isBox = control.type === "checkbox";
    if (isBox) control.checked = value === true;
    else control.value = [value ?? ""].flat().join("\n");
    this.places.set(path, { title: shape.title, findings, control });
    const node = element("div", { class: isBox ? "field box" : SHORT.has(plain(path)) ? "field short" : "field" }, ...(isBox ? [control, label] : [label, control]), help, findings);
    return { node, read: () => valueOf(control, shape, inner) };
  }

  #control(key, path, shape, inner, attributes) {
    if ([shape.type].flat().includes("boolean")) return element("input", { type: "checkbox", ...attributes });
    const values = this.choices[plain(path)];
    if (values) {
      const options = Object.entries(values).map(([slug, printed]) => element("option", { value: slug }, printed));
      return element("select", attributes, element("option", { value: "" }, "—"), ...options);
    }
    const rows = inner.lines ? 3 : LONG[key];
    if (rows) return element("textarea", { rows, ...attributes });
    const isWhole = [shape.type].flat().includes("integer");
    return element("input", { type: "text", autocomplete: "off", inputmode: isWhole && "numeric", ...attributes });
  }
}

function valueOf(control, shape, inner) {
  if (control.type === "checkbox") return control.checked || undefined;
  const text = control.value.trim();
  if (!text) return undefined;
  if (inner.lines) return text.split("\n").map((line) => line.trim()).filter(Boolean);
  return [shape.type].flat().includes("integer") && /^\d{1,9}$/.test(text) ? Number(text) : text;
}

const read = (readers) =>
  Object.fromEntries(readers.map(([key, value]) => [key, value()]).filter(([, value]) => value !== undefined));

const orNothing = (value) => (Object.keys(value).length ? value : undefined);
