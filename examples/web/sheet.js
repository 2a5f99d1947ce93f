// The pages of the Word file as the service describes them, drawn in the same proportions. Lengths are in pt.

import { element } from "./element.js";

const size = (points) => `calc(${points} * var(--pt))`;

export function drawSheet(sheet, pages) {
  sheet.replaceChildren(...pages.map((page) => {
    const drawn = element("div", { class: "page" }, ...page.blocks.map(block), element("div", { class: "foot" }, ...page.foot.map(paragraph)));
    Object.assign(drawn.style, {
      padding: [page.top, page.right, page.bottom, page.left].map(size).join(" "),
      minHeight: size(page.height),
    });
    const frame = element("div", { class: "frame" }, drawn);
    frame.style.setProperty("--pt", `calc(100cqw / ${page.width})`);
    return frame;
  }));
}

const block = (made) => (made.rows ? table(made) : paragraph(made));

function paragraph({ align, indent, first, before, size: mark, line, over, lines }) {
  const drawn = element("p", { class: over && "ruled" });
  lines.forEach((runs, at) => drawn.append(...(at ? [element("br")] : []), ...runs.map(run)));
  if (!drawn.textContent) drawn.append("\u200b");
  Object.assign(drawn.style, {
    textAlign: align, marginLeft: size(indent), textIndent: size(first), marginTop: size(before), fontSize: size(mark),
  });
  if (line) {
    const rule = element("span", { class: "rule" });
    rule.style.width = size(line);
    drawn.append(rule);
  }
  return drawn;
}

function run({ text, size: points, bold, italic }) {
  const drawn = element(bold ? "b" : italic ? "i" : "span", {}, text);
  drawn.style.fontSize = size(points);
  if (bold && italic) drawn.style.fontStyle = "italic";
  return drawn;
}

function table({ widths, rows }) {
  const columns = widths.map((width) => {
    const column = element("col");
    column.style.width = size(width);
    return column;
  });
  const isGrid = rows.flat().some((cell) => cell.bordered);
  const drawn = element("table", { class: isGrid && "grid", role: isGrid ? false : "presentation" },
    element("colgroup", {}, ...columns),
    element("tbody", {}, ...rows.map((row) => element("tr", {}, ...row.map((cell) =>
      element("td", { colspan: cell.columns, rowspan: cell.rows, class: cell.bordered && "bordered" }, ...cell.blocks.map(block)))))));
  drawn.style.width = size(widths.reduce((sum, width) => sum + width, 0));
  return drawn;
}
