// What a page must not have for those who do not see it, or not well. Gives the faults, each as a line.

() => {
  const faults = [];
  const fault = (rule, node, more = "") => faults.push(`${rule}: ${node.tagName.toLowerCase()}#${node.id}.${node.className} ${more}`);
  const all = (selector) => [...document.querySelectorAll(selector)];
  const isShown = (node) => node.checkVisibility({ checkVisibilityCSS: true });

  // WCAG 1.4.3: 4.5 to 1, and 3 to 1 for large letters.
  const parsed = (colour) => colour.match(/[\d.]+/g).map(Number);
  const behind = (node) => {
    for (let here = node; here; here = here.parentElement) {
      const [red, green, blue, alpha = 1] = parsed(getComputedStyle(here).backgroundColor);
      if (alpha === 1) return [red, green, blue];
    }
    return [255, 255, 255];
  };
  const light = (colour) => {
    const [red, green, blue] = colour.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || !isShown(node) || node.closest("script, noscript, :disabled")) continue;
    const look = getComputedStyle(node);
    const [dark, bright] = [light(parsed(look.color).slice(0, 3)), light(behind(node))].sort((a, b) => a - b);
    const isLarge = parseFloat(look.fontSize) >= 24 || (parseFloat(look.fontSize) >= 18.66 && look.fontWeight >= 700);
    const ratio = (bright + 0.05) / (dark + 0.05);
    if (ratio < (isLarge ? 3 : 4.5)) fault("contrast", node, `${ratio.toFixed(2)} “${texts.currentNode.data.trim().slice(0, 30)}”`);
    for (let here = node; here; here = here.parentElement) if (getComputedStyle(here).opacity < 1) fault("see-through text", here);
  }

  // 1.4.11: the edge of what is typed in.
  for (const node of all("input:not([type=checkbox], [type=file]), select, textarea").filter(isShown)) {
    const [dark, bright] = [light(parsed(getComputedStyle(node).borderTopColor).slice(0, 3)), light(behind(node.parentElement))].sort((a, b) => a - b);
    if ((bright + 0.05) / (dark + 0.05) < 3) fault("edge", node);
  }

  // 1.3.1, 4.1.2: names, references, lists, headings.
  const ids = all("[id]").map((node) => node.id);
  for (const id of ids.filter((id, at) => ids.indexOf(id) !== at)) faults.push(`id twice: ${id}`);
  for (const name of ["for", "aria-describedby", "aria-labelledby", "aria-controls"]) {
    for (const node of all(`[${name}]`)) for (const id of node.getAttribute(name).split(" ")) if (!ids.includes(id)) fault(`${name} to nothing`, node, id);
  }
  for (const node of all("ul, ol")) for (const child of node.children) if (child.tagName !== "LI") fault("list of others", child);
  for (const node of all("fieldset")) if (node.querySelector(":scope > legend")?.textContent.trim() === "") fault("legend", node);
  for (const node of all("input, select, textarea")) if (!node.labels.length) fault("label", node);
  for (const node of all("img:not([alt])")) fault("alt", node);
  const levels = all("h1, h2, h3, h4").filter(isShown).map((node) => Number(node.tagName[1]));
  if (levels.filter((level) => level === 1).length !== 1) faults.push("one first heading");
  levels.forEach((level, at) => { if (at && level > levels[at - 1] + 1) faults.push(`heading ${level} after ${levels[at - 1]}`); });
  if (all("main").length !== 1 || !document.title || !document.documentElement.lang) faults.push("main, title and language");
  for (const node of all("[tabindex]")) if (node.tabIndex > 0) fault("order of its own", node);
  for (const node of all("details").filter((node) => !node.querySelector("summary"))) fault("summary", node);

  // 2.5.8: no target below 24 px.
  for (const node of all("button, a[href], select, input:not(.unseen), summary").filter(isShown)) {
    const { width, height } = node.getBoundingClientRect();
    const isInText = getComputedStyle(node).display === "inline" && node.parentElement.textContent.trim() !== node.textContent.trim();
    if (!isInText && !node.matches(".skip") && Math.min(width, height) < 24) fault("target", node, `${width} × ${height}`);
  }

  // 1.4.10: nothing to scroll sideways for.
  if (document.documentElement.scrollWidth > innerWidth) faults.push(`wider than the window: ${document.documentElement.scrollWidth}`);

  // 2.3.3: nothing moves.
  for (const animation of document.getAnimations()) faults.push(`moves: ${animation}`);
  return faults;
}
