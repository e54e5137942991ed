/* The posting beside the results: a pane on wide screens, a sheet on narrow ones. */

import { markSeen, showSeen } from "./seen.js";
import { say } from "./status.js";

const WIDE = matchMedia("(min-width: 64rem)");

/** Whether the address before this one is the list itself, so that closing may go back to it. */
let openedHere = false;

/** The posting opened last, to which the focus returns with its list. */
let last = null;

const bench = () => document.getElementById("bench");
const opened = () => document.querySelector("#detail-body .posting");

function markCurrent(id) {
  for (const card of document.querySelectorAll(".card")) {
    if (card.dataset.id === id) card.setAttribute("aria-current", "true");
    else card.removeAttribute("aria-current");
  }
}

/** A posting has come into the pane. */
export function arrived(context) {
  const posting = opened();
  const detail = document.getElementById("detail");
  detail?.scrollTo(0, 0);
  markCurrent(posting?.dataset.id);
  if (!context?.push) return;
  openedHere = true;
  last = posting?.dataset.id ?? null;
  bench().dataset.open = "true";
  if (!posting) return;
  markSeen(posting.dataset.id);
  showSeen(document);
  if (WIDE.matches) {
    say(`${posting.dataset.title} stands beside the results.`);
  } else {
    posting.querySelector(".posting-title")?.focus();
  }
}

/** On a wide screen the first posting is laid open, without counting as seen. */
export function showFirst() {
  const posting = opened();
  if (posting) {
    markCurrent(posting.dataset.id);
    if (bench()?.dataset.open) markSeen(posting.dataset.id);
    return;
  }
  const first = document.querySelector(".results > .cards > li:not([hidden]) .card-title a");
  if (WIDE.matches && first && document.getElementById("detail-body") && window.htmx) {
    // In the queue of the pane, so that it gives way to a posting that is chosen meanwhile.
    htmx.ajax("GET", first.getAttribute("href"), {
      source: "#detail", target: "#detail-body", swap: "innerHTML show:no", select: "", selectOOB: "", push: null,
    });
  }
}

/** The list is back: @returns whether the focus went on from where it was left */
export function returnFocus() {
  const link = last && !bench()?.dataset.open && linkOf(last);
  last = null;
  link?.focus({ preventScroll: true });
  return Boolean(link);
}

function linkOf(id) {
  return document.querySelector(`.card[data-id="${CSS.escape(id)}"] .card-title a`);
}

function close(event) {
  const link = event.target.closest?.("#close-detail");
  if (!link || !bench()?.dataset.open) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  leave(link.getAttribute("href"));
}

function leave(address) {
  if (openedHere) {
    openedHere = false;
    history.back();
    return;
  }
  const id = opened()?.dataset.id;
  delete bench().dataset.open;
  history.replaceState(history.state, "", address);
  if (id) linkOf(id)?.focus();
}

export function watchDetail() {
  // At once, before the posting is there.
  document.addEventListener("htmx:before:request", ({ detail: { ctx } }) => {
    if (ctx.target?.id === "detail-body") markCurrent(ctx.sourceElement.closest(".card")?.dataset.id);
  });
  document.addEventListener("click", close, true);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !WIDE.matches && bench()?.dataset.open && !document.querySelector("dialog[open]")) {
      leave(document.getElementById("close-detail").getAttribute("href"));
    }
  });
}
