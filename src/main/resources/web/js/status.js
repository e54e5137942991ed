/* What happened, in words: to screen readers, and where it can be taken back also on the screen. */

import { element } from "./icons.js";

const STAYS_MS = 10_000;

/** Behind an open dialog nothing is read out and nothing can be pressed. */
function inFront(id) {
  const part = document.getElementById(id);
  const front = document.querySelector("dialog[open]") ?? document.body;
  if (part && part.parentElement !== front) front.append(part);
  return part;
}

/** After a dialog has closed, what was brought into it comes back to the page. */
export function bringForward() {
  inFront("status");
  inFront("toasts");
}

export function say(text) {
  const status = inFront("status");
  if (!status) return;
  // The same words twice would not be read twice.
  status.textContent = "";
  setTimeout(() => { status.textContent = text; }, 60);
}

/** @param undo what "Undo" does */
export function offerUndo(text, undo) {
  const back = element("button", { type: "button", class: "text-button" }, "Undo");
  const toast = element("div", { class: "toast" }, element("span", {}, text), back);
  let timer = 0;
  const leave = () => toast.remove();
  const wait = () => { clearTimeout(timer); timer = setTimeout(leave, STAYS_MS); };
  const stay = () => clearTimeout(timer);
  back.addEventListener("click", () => { leave(); undo(); });
  // Nobody should have to hurry: it stays while the pointer or the focus is on it.
  toast.addEventListener("pointerenter", stay);
  toast.addEventListener("pointerleave", wait);
  toast.addEventListener("focusin", stay);
  toast.addEventListener("focusout", wait);
  inFront("toasts")?.replaceChildren(toast);
  wait();
  say(`${text} Undo is at the end of the page.`);
}
