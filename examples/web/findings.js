// Findings beside the fields they are about, in one list, and counted for those who listen.

import { element } from "./element.js";

const FIELD = "input, select, textarea";
const NAMES = { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" };

// What cannot be read as a document, as findings. A key that is missing is a field in which nothing is typed.
export const asFindings = (form, problems) =>
  problems.map(({ path, message }) => {
    const place = form.placeOf(path);
    const isEmpty = place?.control.matches(FIELD) && !place.control.value.trim();
    return { path, message: isEmpty ? "chưa điền ô này." : message, severity: "error", citation: null };
  });

export function findingItem(finding) {
  const law = finding.citation && `${finding.citation.place} (${finding.citation.act})`;
  const item = element("li", { class: finding.severity }, ...worded(finding));
  if (law) item.append(" ", element("small", {}, law));
  return item;
}

// How grave it is, perhaps of which field, and what was found.
export const worded = (finding, title = null) =>
  [element("strong", {}, `${NAMES[finding.severity]}${title ? `, ${title.toLowerCase()}` : ""}: `), sentence(finding.message)];

export const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);

// How a document stands, for those who see colours; the count says it to everybody.
export const standing = (findings) =>
  findings.some((finding) => finding.severity === "error") ? "error" : findings.length ? "warning" : "clean";

export function counted(findings) {
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  const errors = count("error"), others = findings.length - errors;
  if (!findings.length) return "Không phát hiện lỗi thể thức.";
  return `${errors ? `Có ${errors} lỗi` : "Không có lỗi"}${others ? `, ${others} điều cần xem lại` : ""}.`;
}

export function showFindings(form, summary, findings) {
  for (const place of form.places.values()) {
    place.findings.replaceChildren();
    place.control.removeAttribute("aria-invalid");
  }
  summary.replaceChildren();
  for (const finding of findings) {
    const place = form.placeOf(finding.path);
    if (place) {
      place.findings.append(findingItem(finding));
      if (finding.severity === "error" && place.control.matches(FIELD)) {
        place.control.setAttribute("aria-invalid", "true");
      }
    }
    summary.append(place ? linked(finding, place) : findingItem(finding));
  }
}

function linked(finding, place) {
  const button = element("button", { type: "button", class: "link" }, ...worded(finding, place.title));
  button.addEventListener("click", () => {
    const closed = place.control.closest("details");
    if (closed) closed.open = true;
    (place.control.matches("fieldset") ? place.control.querySelector(FIELD) : place.control).focus();
  });
  return element("li", { class: finding.severity }, button);
}
