// Between what stands in a field and what a document says: days, whole numbers, lists of lines.

const two = (number) => String(number).padStart(2, "0");

// As typed here, 26/3/2026 or 3/2026, to what a document has, 2026-03-26 or 2026-03. Whatever else stays as it is.
export function dayOf(text) {
  const [, day, month, year] = /^(?:(\d{1,2})\s*[/.-]\s*)?(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text) ?? [];
  if (!year) return text;
  return [year, two(month), ...(day ? [two(day)] : [])].join("-");
}

export function dayAsTyped(value) {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value) ?? [];
  if (!year) return value;
  return [...(day ? [day] : []), month, year].map((part) => part.replace(/^0(?=\d$)/, "")).join("/");
}

export const wholeOf = (text) => (/^\d{1,9}$/.test(text) ? Number(text) : text);

// Items as pasted from a document come with a dash before and a mark behind, which are printed without being typed.
export const itemsOf = (text) =>
  linesOf(text).map((line) => line.replace(/^[-–•+]\s+/, "").replace(/\s*[;.,]$/, "")).filter(Boolean);

export const linesOf = (text) => text.split("\n").map((line) => line.trim()).filter(Boolean);
