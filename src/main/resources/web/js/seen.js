/* Postings that were opened before are dimmed; those posted since the last visit are marked. */

import { oncePerVisit, recall, remember } from "./device.js";
import { element } from "./icons.js";

const MOST = 800;

export function markSeen(id) {
  if (!id) return;
  const others = recall("seen", []).filter((other) => other !== id);
  remember("seen", [...others, id].slice(-MOST));
}

/** The day of the visit before this one, as the local date says it; null on the first. */
function dayBefore() {
  oncePerVisit("visit", () => {
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, "0"))
      .join("-");
    remember("visit.before", recall("visit", null));
    remember("visit", today);
  });
  return recall("visit.before", null);
}

function badge(card, kind, text) {
  card.querySelector(".card-badge")?.remove();
  card.querySelector(".card-foot").prepend(element("span", { class: `card-badge ${kind}` }, text));
}

export function showSeen(root) {
  const seen = new Set(recall("seen", []));
  const before = dayBefore();
  for (const card of root.querySelectorAll(".card")) {
    if (seen.has(card.dataset.id)) {
      card.classList.add("seen");
      badge(card, "read", "Seen");
    } else if (before && card.dataset.posted > before) {
      badge(card, "fresh", "New");
    }
  }
}
