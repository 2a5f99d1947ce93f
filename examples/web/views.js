// Which of the two views is shown, and what was said last in each.

const part = (id) => document.getElementById(id);
const VIEWS = { "#soan": "write", "#tep": "file" };
const said = { write: "", file: "Chưa chọn tệp." };
let view = "write";

export function say(words, about = "write") {
  said[about] = words;
  show();
}

// The same words again would be read out again.
function show() {
  if (part("status").textContent !== said[view]) part("status").textContent = said[view];
}

// Other places in the page, such as the results, are in the view that is shown.
export function showView() {
  view = VIEWS[location.hash] ?? view;
  for (const [name, link] of [["write", "to-write"], ["file", "to-file"]]) {
    part(name).hidden = name !== view;
    if (name === view) part(link).setAttribute("aria-current", "page");
    else part(link).removeAttribute("aria-current");
  }
  document.documentElement.dataset.view = view;
  show();
}

export function watchViews() {
  window.addEventListener("hashchange", showView);
  showView();
}
