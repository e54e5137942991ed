/* Saved and dismissed postings, each with a way back. */

import { recall, remember } from "./device.js";
import { element, icon } from "./icons.js";
import { bringForward, offerUndo, say } from "./status.js";

const MOST_DISMISSED = 2000;

const saved = () => recall("saved", []);
const isSaved = (id) => saved().some((posting) => posting.id === id);
const dismissed = () => recall("dismissed", []);

function keep(posting) {
  remember("saved", [posting, ...saved().filter((other) => other.id !== posting.id)]);
  changed();
}

function drop(id) {
  remember("saved", saved().filter((posting) => posting.id !== id));
  changed();
}

function toggle(posting) {
  if (isSaved(posting.id)) {
    const before = saved();
    drop(posting.id);
    offerUndo("No longer saved.", () => { remember("saved", before); changed(); });
  } else {
    keep(posting);
    say(`Saved: ${posting.title}`);
  }
}

/** Shows everywhere on the page what is saved now. */
function changed() {
  for (const button of document.querySelectorAll("[data-save]")) {
    const kept = isSaved(button.dataset.save);
    button.setAttribute("aria-pressed", String(kept));
    const word = button.querySelector(".save-word");
    if (word) word.textContent = wording(button)[kept ? 1 : 0];
  }
  showCount();
  fillDialog();
}

/** What saving is called where the button stands, before and after. */
function wording(button) {
  const place = button.closest("[data-keep]");
  return place ? [place.dataset.keep, place.dataset.kept] : ["Save", "Saved"];
}

function ofCard(card) {
  const link = card.querySelector(".card-title a");
  return {
    id: card.dataset.id,
    href: link.getAttribute("href"),
    title: link.textContent.trim(),
    employer: card.querySelector(".employer")?.textContent.trim() ?? "",
  };
}

function showOnCard(card) {
  if (card.querySelector(".card-keep")) return;
  const posting = ofCard(card);
  const save = card.closest("[data-keep]") ? saveInWords(card, posting) : element("button", {
    type: "button", class: "icon-button", "data-save": posting.id,
    "aria-pressed": String(isSaved(posting.id)), "aria-label": `Save ${posting.title}`, title: "Save",
  }, icon("bookmark"));
  save.addEventListener("click", () => toggle(posting));
  const away = element("button", {
    type: "button", class: "icon-button", "aria-label": `Dismiss ${posting.title}`, title: "Don’t show again",
  }, icon("hide"));
  away.addEventListener("click", () => dismiss(card, posting));
  card.querySelector(".card-foot").append(element("div", { class: "card-keep" }, save, away));
}

/** A button that says what it does, where there is room for it. */
function saveInWords(card, posting) {
  const kept = isSaved(posting.id);
  return element("button", {
    type: "button", class: "button plain keep-button", "data-save": posting.id, "aria-pressed": String(kept),
  }, icon("bookmark"), element("span", { class: "save-word" }, wording(card)[kept ? 1 : 0]),
  element("span", { class: "unseen" }, `: ${posting.title}`));
}

function dismiss(card, posting) {
  remember("dismissed", [...dismissed().filter((id) => id !== posting.id), posting.id].slice(-MOST_DISMISSED));
  const place = card.closest("li");
  const others = [...place.parentElement.children].filter((other) => !other.hidden);
  const at = others.indexOf(place);
  const next = (others[at + 1] ?? others[at - 1])?.querySelector(".card-title a");
  const back = () => {
    showAgain([posting.id]);
    card.querySelector(".card-title a").focus();
  };
  place.hidden = true;
  countHidden();
  (next ?? document.getElementById("results-title"))?.focus({ preventScroll: true });
  offerUndo(`Dismissed: ${posting.title}.`, back);
}

/** Says how many of this page are dismissed, and shows them again. */
function countHidden() {
  const list = document.querySelector(".results > .cards");
  document.querySelector(".hidden-count")?.remove();
  const rows = [...document.querySelectorAll(".results .cards > li[hidden]")];
  if (rows.length === 0) return;
  const show = element("button", { type: "button", class: "text-button" }, "Show them");
  const line = element("p", { class: "hidden-count" },
    element("span", {}, rows.length === 1 ? "One posting is hidden: you dismissed it." : `${rows.length} postings are hidden: you dismissed them.`), show);
  show.addEventListener("click", () => {
    showAgain(rows.map((hidden) => hidden.querySelector(".card").dataset.id));
    rows[0].querySelector(".card-title a").focus();
  });
  list.after(line);
}

function showAgain(ids) {
  const back = new Set(ids);
  remember("dismissed", dismissed().filter((id) => !back.has(id)));
  for (const card of document.querySelectorAll(".card")) {
    if (back.has(card.dataset.id)) card.closest("li").hidden = false;
  }
  countHidden();
}

function showOnPosting(posting) {
  const actions = posting.querySelector(".actions");
  if (!actions || actions.querySelector("[data-save]") || posting.querySelector(".closed-banner")) return;
  const { id, href, title, employer } = posting.dataset;
  const save = element("button", {
    type: "button", class: "button plain", "data-save": id, "aria-pressed": String(isSaved(id)),
  }, icon("bookmark"), element("span", { class: "save-word" }, isSaved(id) ? "Saved" : "Save"));
  save.addEventListener("click", () => toggle({ id, href, title, employer }));
  const main = actions.querySelector(".button.main");
  if (main) main.after(save); else actions.prepend(save);
}

function showCount() {
  const own = document.getElementById("own");
  if (!own) return;
  let button = own.querySelector("button");
  if (!button) {
    button = element("button", { type: "button", class: "button quiet-button", "aria-haspopup": "dialog" });
    button.addEventListener("click", openDialog);
    own.append(button);
  }
  const count = saved().length;
  button.replaceChildren(icon("bookmark"), "Saved", ...(count ? [element("span", { class: "badge" }, String(count))] : []));
}

function dialog() {
  return document.getElementById("kept");
}

function openDialog() {
  if (!dialog()) {
    const close = element("button", { type: "button", class: "icon-button", "aria-label": "Close" }, icon("cross"));
    const made = element("dialog", { id: "kept", class: "kept", "aria-labelledby": "kept-title" },
      element("div", { class: "kept-head" }, element("h2", { id: "kept-title" }, "Saved in this browser"), close),
      element("div", { id: "kept-list" }));
    close.addEventListener("click", () => made.close());
    made.addEventListener("click", (event) => { if (event.target === made) made.close(); });
    made.addEventListener("close", bringForward);
    document.body.append(made);
  }
  fillDialog();
  dialog().showModal();
}

function fillDialog() {
  const list = document.getElementById("kept-list");
  if (!list) return;
  const parts = saved().length > 0
    ? [element("ul", {}, ...saved().map(row))]
    : [element("p", { class: "kept-empty" }, "Nothing yet. The bookmark beside a posting keeps it here, on this device alone.")];
  if (dismissed().length > 0) parts.push(dismissedLine());
  list.replaceChildren(...parts);
}

function row(posting) {
  const remove = element("button", { type: "button", class: "icon-button", "aria-label": `Remove ${posting.title}` }, icon("cross"));
  remove.addEventListener("click", () => {
    const before = saved();
    drop(posting.id);
    offerUndo("No longer saved.", () => { remember("saved", before); changed(); });
    dialog()?.querySelector("li button, .kept-head button")?.focus();
  });
  return element("li", {},
    element("div", {}, element("a", { href: posting.href }, posting.title), element("p", { class: "quiet" }, posting.employer)),
    remove);
}

function dismissedLine() {
  const count = dismissed().length;
  const back = element("button", { type: "button", class: "text-button" }, count === 1 ? "Show it again" : "Show them again");
  back.addEventListener("click", () => {
    showAgain(dismissed());
    fillDialog();
    dialog()?.querySelector(".kept-head button")?.focus();
    say(count === 1 ? "It is shown again." : "They are shown again.");
  });
  return element("p", { class: "kept-dismissed" },
    element("span", {}, count === 1 ? "One posting is dismissed." : `${count} postings are dismissed.`), back);
}

export function showKept(root) {
  showCount();
  const away = new Set(dismissed());
  for (const card of root.querySelectorAll(".card")) {
    showOnCard(card);
    if (away.has(card.dataset.id)) card.closest("li").hidden = true;
  }
  countHidden();
  root.querySelectorAll("article.posting").forEach(showOnPosting);
}
