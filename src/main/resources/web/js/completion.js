/* Completions below a box, by keyboard or pointer, as the ARIA Authoring Practices describe a combobox with a list. */

import { element } from "./icons.js";
import { recentSearches } from "./recent.js";

const WAIT_MS = 90;
const MOST = 7;
const KINDS = { title: "Title", skill: "Skill", employer: "Employer", place: "Place", recent: "Recent search" };

async function suggestions(typed, signal) {
  const response = await fetch(`/api/v1/suggest?q=${encodeURIComponent(typed)}`, { signal });
  if (!response.ok) return [];
  const { suggestions: rows = [] } = await response.json();
  return rows.map(({ kind, text, label, count }) => ({ kind, text, label: label ?? text, count }));
}

async function places(typed, signal) {
  const response = await fetch(`/api/v1/places?q=${encodeURIComponent(typed)}`, { signal });
  if (!response.ok) return [];
  const { places: rows = [] } = await response.json();
  // All are places: nothing to tell apart.
  return rows.map(({ label }) => ({ kind: null, text: label, label }));
}

function recents() {
  return recentSearches().map(({ label, href }) => ({ kind: "recent", label, href }));
}

class Completion {
  #input;
  #list;
  #ask;
  #whenEmpty;
  #rows = [];
  #at = -1;
  #timer = 0;
  #request = null;

  constructor(input, ask, whenEmpty) {
    this.#input = input;
    this.#ask = ask;
    this.#whenEmpty = whenEmpty;
    this.#list = element("ul", {
      class: "completions", id: `${input.id}-completions`, role: "listbox", hidden: "",
      "aria-label": `${input.labels[0].textContent}: completions`,
    });
    input.parentElement.append(this.#list);
    const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.#list.id };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    input.addEventListener("input", () => this.#typed());
    input.addEventListener("keydown", (event) => this.#key(event));
    input.addEventListener("focus", () => { if (input.value === "") this.#show(whenEmpty()); });
    input.addEventListener("blur", () => this.#close());
    // Before the box loses the focus, or the list would be gone when the button is let go.
    this.#list.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      const option = event.target.closest("[role=option]");
      if (option) this.#choose(Number(option.dataset.row));
    });
  }

  #typed() {
    clearTimeout(this.#timer);
    this.#request?.abort();
    const typed = this.#input.value.trim();
    if (typed === "") {
      this.#show(this.#whenEmpty());
      return;
    }
    this.#timer = setTimeout(async () => {
      this.#request = new AbortController();
      try {
        const rows = await this.#ask(typed, this.#request.signal);
        if (document.activeElement === this.#input) this.#show(rows);
      } catch {
        // Asked anew, or the server isn't there: typing goes on without completions.
      }
    }, WAIT_MS);
  }

  #show(rows) {
    this.#rows = rows.slice(0, MOST);
    this.#list.replaceChildren(...this.#rows.map((row, index) => this.#option(row, index)));
    const some = this.#rows.length > 0;
    this.#list.hidden = !some;
    this.#input.setAttribute("aria-expanded", String(some));
    this.#point(-1);
  }

  #option({ kind, label, count }, index) {
    return element("li", { class: "completion", role: "option", id: `${this.#list.id}-${index}`, "aria-selected": "false", "data-row": index },
      element("span", { class: "completion-label" }, label),
      ...(kind ? [element("span", { class: "completion-kind" }, KINDS[kind] ?? kind)] : []),
      ...(count ? [element("span", { class: "completion-count" }, `${count.toLocaleString("en-US")} ${count === 1 ? "job" : "jobs"}`)] : []));
  }

  #point(index) {
    this.#at = index;
    [...this.#list.children].forEach((option, row) => option.setAttribute("aria-selected", String(row === index)));
    const option = this.#list.children[index];
    if (option) {
      this.#input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      this.#input.removeAttribute("aria-activedescendant");
    }
  }

  #close() {
    clearTimeout(this.#timer);
    this.#request?.abort();
    this.#list.hidden = true;
    this.#input.setAttribute("aria-expanded", "false");
    this.#point(-1);
  }

  #key(event) {
    const open = !this.#list.hidden;
    const count = this.#rows.length;
    if (event.isComposing) return;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !event.altKey) {
      event.preventDefault();
      if (!open) {
        this.#typed();
        return;
      }
      const step = event.key === "ArrowDown" ? 1 : -1;
      // One place more than there are rows: the box itself.
      this.#point((this.#at + 1 + step + count + 1) % (count + 1) - 1);
    } else if (event.key === "Enter") {
      if (open && this.#at >= 0) {
        event.preventDefault();
        this.#choose(this.#at);
      } else {
        this.#close();
      }
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      this.#close();
    }
  }

  #choose(index) {
    const row = this.#rows[index];
    this.#close();
    if (!row) return;
    if (row.href) {
      location.assign(row.href);
      return;
    }
    this.#input.value = row.text;
    this.#input.focus();
    this.#close();
  }
}

const equipped = new WeakSet();

async function titles(typed, signal) {
  return (await suggestions(typed, signal)).filter(({ kind }) => kind === "title").map((row) => ({ ...row, kind: null }));
}

const nothing = () => [];

/** All boxes, wherever they stand on the page by now. */
export function offerCompletions() {
  for (const [id, ask, whenEmpty] of [
    ["what", suggestions, recents], ["where", places, nothing], ["career-where", places, nothing], ["career-title", titles, nothing],
    ["pay-what", titles, nothing], ["pay-where", places, nothing],
  ]) {
    const input = document.getElementById(id);
    if (input && !equipped.has(input)) {
      equipped.add(input);
      new Completion(input, ask, whenEmpty);
    }
  }
}
