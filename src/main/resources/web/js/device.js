/* What this browser remembers. Nothing of it is sent anywhere; a browser that remembers nothing is no reason to fail. */

const PREFIX = "metier.";

export function recall(name, otherwise) {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? otherwise : JSON.parse(text);
  } catch {
    return otherwise;
  }
}

export function remember(name, value) {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // Storage is full or forbidden: the page works on without a memory.
  }
}

/** Once in each visit, which lasts as long as the tab. */
export function oncePerVisit(name, action) {
  try {
    if (sessionStorage.getItem(PREFIX + name) === null) {
      sessionStorage.setItem(PREFIX + name, "done");
      action();
    }
  } catch {
    // No visit can be told from another.
  }
}
