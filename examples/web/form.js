// A form drawn from the JSON Schema, and the document that stands in it.

import { element } from "./element.js";
import { HINTS, LONG, ONE, SECTIONS, SHORT, isNeeded, leastOf, partsOf } from "./fields.js";
import { originalField } from "./original.js";
import { dayAsTyped, dayOf, itemsOf, linesOf, wholeOf } from "./values.js";

const plain = (path) => path.replace(/\[\d+\]/g, "");
const idOf = (path) => `f-${path.replace(/[^a-z_0-9]/g, "-")}`;

export class Form {
  constructor(root, schema, choices) {
    Object.assign(this, { root, schema, choices, places: new Map(), orders: new Map(), readers: [], kind: null });
    root.addEventListener("input", () => this.#mark());
  }

  // Draw the fields of a type with the values of a document.
  show(kind, data) {
    const wasOpen = this.root.querySelector("details")?.open;
    this.kind = kind;
    this.places.clear();
    this.orders.clear();
    this.readers = [];
    this.root.replaceChildren();
    for (const section of SECTIONS) {
      const fields = section.fields.filter(([, has]) => has(kind)).map(([key]) => key);
      const isOpen = wasOpen || fields.some((key) => data[key] !== undefined);
      const box = element("div", { class: "fields" });
      for (const key of fields) {
        const { node, read } = this.#draw(key, key, this.schema.properties[key], data[key]);
        box.append(node);
        this.readers.push([key, read]);
      }
      this.root.append(section.closed
        ? element("details", { class: "section", "aria-label": section.title, open: isOpen }, element("summary", {}, section.title), box)
        : element("section", { class: "section" }, element("h2", {}, section.title), box));
    }
    this.#mark();
  }

  // What stands in the fields: a key of every field that is shown, undefined where nothing is typed.
  get values() {
    return Object.fromEntries(this.readers.map(([key, read]) => [key, read()]));
  }

  get data() {
    return { type: this.kind.slug, ...withoutNothing(this.values) };
  }

  // Where the findings of a path are told: its own field, else the nearest that holds it, else null.
  placeOf(path) {
    for (let here = this.#shown(path ?? ""); here; here = here.slice(0, Math.max(here.lastIndexOf("."), here.lastIndexOf("["), 0))) {
      const place = this.places.get(here) ?? this.places.get(here.replace(/^(signature|parties|annexes)(?=\.|$)/, "$1[0]"));
      if (place) return place;
    }
    return null;
  }

  // The path in the form: a list there also has groups in which nothing stands.
  #shown(path) {
    return path.split(/(?=[.[])/).reduce((shown, part) => {
      const [, index] = /^\[(\d+)\]$/.exec(part) ?? [];
      return index === undefined ? shown + part : `${shown}[${this.orders.get(shown)?.[index] ?? index}]`;
    }, "");
  }

  #mark() {
    const data = this.data;
    for (const [path, { control }] of this.places) {
      if (!control.matches("input:not([type=checkbox]), select, textarea")) continue;
      const needed = isNeeded(plain(path), this.kind, data);
      if (needed) control.setAttribute("aria-required", "true");
      else control.removeAttribute("aria-required");
      control.closest(".field").classList.toggle("needed", needed);
    }
  }

  #draw(key, path, shape, value) {
    if (path === "original") return this.#original(path, shape.title, value);
    const inner = this.#inside(shape);
    if (inner.group) return this.#group(path, shape.title, inner.group, value);
    if (inner.groups) return this.#groups(path, shape.title, inner.groups, value);
    return this.#field(key, path, shape, inner, value);
  }

  // What the form makes of a shape: one group, a list of groups, lines of text, a day, or a single value.
  #inside(shape) {
    const options = shape.anyOf ?? [shape];
    const named = (option) => option.$ref?.split("/").pop();
    const names = options.map(named).filter(Boolean);
    const list = options.find((option) => option.type === "array");
    if (names.includes("Body")) return {};
    if (names.includes("DocumentDate")) return { day: true };
    if (list && named(list.items)) return { groups: this.schema.$defs[named(list.items)] };
    if (list) return { lines: true };
    return names.length ? { group: this.schema.$defs[names[0]] } : {};
  }

  #group(path, title, shape, value, extra = null) {
    const readers = [];
    const findings = element("ul", { class: "findings", id: `${idOf(path)}-findings` });
    const node = element("fieldset", { id: idOf(path), tabindex: "-1", "aria-describedby": findings.id }, element("legend", {}, title), findings);
    for (const key of partsOf(plain(path), shape)) {
      const drawn = this.#draw(key, `${path}.${key}`, shape.properties[key], value?.[key]);
      node.append(drawn.node);
      readers.push([key, drawn.read]);
    }
    if (extra) node.append(extra);
    this.places.set(path, { title, findings, control: node });
    return { node, read: () => orNothing(withoutNothing(Object.fromEntries(readers.map(([key, read]) => [key, read()])))) };
  }

  #groups(path, title, shape, value) {
    const one = ONE[plain(path)];
    const list = element("div", { class: "entries" });
    const more = element("button", { type: "button" }, `Thêm ${one}`);
    let entries = [];
    const add = (item) => {
      const index = entries.length;
      const name = one[0].toUpperCase() + one.slice(1);
      const remove = element("button", { type: "button" }, `Bỏ ${one} này`);
      remove.addEventListener("click", () => {
        redraw(entries.filter((_, at) => at !== index).map((entry) => entry.read()));
        more.focus();
        this.root.dispatchEvent(new Event("input", { bubbles: true }));
      });
      entries.push(this.#group(`${path}[${index}]`, index ? `${name} (${index + 1})` : name, shape, item, remove));
      list.append(entries[index].node);
    };
    const redraw = (items) => {
      for (const place of this.places.keys()) if (place.startsWith(`${path}[`)) this.places.delete(place);
      entries = [];
      list.replaceChildren();
      items.forEach(add);
    };
    more.addEventListener("click", () => {
      add({});
      this.#mark();
      entries.at(-1).node.querySelector("input, select, textarea").focus();
    });
    const items = value === undefined ? [] : [value].flat();
    redraw([...items, ...Array(Math.max(leastOf(path, this.kind) - items.length, 0)).fill({})]);
    const findings = element("ul", { class: "findings", id: `${idOf(path)}-findings` });
    const node = element("div", { class: "group-list" }, list, more, findings);
    this.places.set(path, { title, findings, get control() { return entries[0]?.node ?? more; } });
    return { node, read: () => {
      const read = entries.map((entry) => entry.read());
      this.orders.set(path, [...read.keys()].filter((at) => read[at]));
      return orNothing(read.filter(Boolean));
    } };
  }

  #original(path, title, value) {
    const described = this.#described(path);
    const field = originalField(title, value, described.attributes, () => this.root.dispatchEvent(new Event("input", { bubbles: true })));
    field.node.append(described.hint, described.findings);
    this.places.set(path, { title, findings: described.findings, control: field.control });
    return field;
  }

  // What stands below a field, and the attributes that say so.
  #described(path) {
    const id = idOf(path);
    const words = HINTS[plain(path)];
    return {
      attributes: { id, "aria-describedby": `${words ? `${id}-hint ` : ""}${id}-findings` },
      hint: words ? element("p", { class: "hint", id: `${id}-hint` }, words) : null,
      findings: element("ul", { class: "findings", id: `${id}-findings` }),
    };
  }

  #field(key, path, shape, inner, value) {
    const { attributes, hint, findings } = this.#described(path);
    const control = this.#control(key, path, shape, inner, attributes);
    const label = element("label", { for: attributes.id }, shape.title);
    const isBox = control.type === "checkbox";
    if (isBox) control.checked = value === true;
    else control.value = inner.day ? dayAsTyped(value ?? "") : [value ?? ""].flat().join("\n");
    this.places.set(path, { title: shape.title, findings, control });
    const look = ["field", isBox && "box", SHORT.has(plain(path)) && "short"].filter(Boolean).join(" ");
    const node = element("div", { class: look }, ...(isBox ? [control, label] : [label, control]), hint, findings);
    return { node, read: () => valueOf(control, path, shape, inner) };
  }

  #control(key, path, shape, inner, attributes) {
    if ([shape.type].flat().includes("boolean")) return element("input", { type: "checkbox", ...attributes });
    const values = this.choices[plain(path)];
    if (values) {
      const options = Object.entries(values).map(([slug, printed]) => element("option", { value: slug }, printed));
      return element("select", attributes, element("option", { value: "" }, "—"), ...options);
    }
    const rows = inner.lines ? 3 : LONG[key];
    if (rows) return element("textarea", { rows, spellcheck: "false", ...attributes });
    const isWhole = [shape.type].flat().includes("integer");
    return element("input", { type: "text", autocomplete: "off", spellcheck: "false", inputmode: isWhole && "numeric", ...attributes });
  }
}

function valueOf(control, path, shape, inner) {
  if (control.type === "checkbox") return control.checked || undefined;
  const text = control.value.trim();
  if (!text) return undefined;
  if (inner.lines) return plain(path) === "parties.details" ? linesOf(text) : itemsOf(text);
  if (inner.day) return dayOf(text);
  return [shape.type].flat().includes("integer") ? wholeOf(text) : text;
}

const withoutNothing = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

const orNothing = (value) => (Object.keys(value).length ? value : undefined);
