// What is being written, kept in this tab: it outlives a reload and a change of type, and goes with the tab.

const NAME = "congvan";

export function remembered() {
  try {
    return JSON.parse(sessionStorage.getItem(NAME));
  } catch {
    return null; // a browser that keeps nothing
  }
}

export function remember(letter) {
  try {
    sessionStorage.setItem(NAME, JSON.stringify(letter));
  } catch {
    // The same: the letter is then as safe as the tab.
  }
}
