/* The last searches of this browser, offered on the start page and in the empty box. */

import { recall, remember } from "./device.js";
import { element } from "./icons.js";

const MOST = 8;

export function recentSearches() {
  return recall("recent", []);
}

/** Remembers the search that the page shows, its pages and orders as one. */
export function noteSearch() {
  const asked = new URLSearchParams(location.search);
  for (const passing of ["job", "offset", "cursor", "sort"]) asked.delete(passing);
  const found = document.querySelector(".cards .card");
  if (location.pathname !== "/" || !found || !(asked.get("q") || asked.get("where"))) return;
  const label = [asked.get("q"), asked.get("where")].filter(Boolean).join(", ");
  const href = `/?${asked}`;
  const others = recentSearches().filter((other) => other.label !== label);
  remember("recent", [{ label, href }, ...others].slice(0, MOST));
}

export function showRecent() {
  const place = document.getElementById("recent");
  const searches = recentSearches();
  if (!place || searches.length === 0) return;
  const list = element("ul", {}, ...searches.map(({ label, href }) =>
    element("li", {}, element("a", { class: "chip", href }, label))));
  const forget = element("button", { type: "button", class: "text-button" }, "Forget them");
  forget.addEventListener("click", () => {
    remember("recent", []);
    place.hidden = true;
    document.getElementById("what")?.focus();
  });
  place.replaceChildren(element("h2", {}, "Recent searches"), list, forget);
  place.hidden = false;
}
