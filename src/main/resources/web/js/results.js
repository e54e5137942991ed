/* The list follows the filters without a new page. */

import { returnFocus } from "./detail.js";
import { say } from "./status.js";

/** Filters act at once; an amount when it is left or Enter is pressed. */
function narrow(event) {
  const field = event.target;
  if (field.closest?.("#filters") && field.form?.id === "search" && field.matches("input, select")) {
    field.form.requestSubmit();
  }
}

/** An address says only what was asked. */
function withoutBlanks(asked) {
  for (const [name, value] of [...asked]) {
    if (typeof value === "string" && value.trim() === "") asked.delete(name);
  }
}

/** What isn't a list of ours, an error page above all, is shown as the page that it is. */
function elsewhere(event) {
  const { ctx } = event.detail;
  if (ctx.select === "#bench" && !ctx.text.includes('id="bench"')) {
    event.preventDefault();
    location.assign(ctx.request.action);
  }
}

function failed({ detail: { ctx } }) {
  if (ctx?.select === "#bench" && ctx.request?.action) location.assign(ctx.request.action);
  else if (ctx) say("That could not be fetched. Is the server there?");
}

/** A new list has come. */
export function arrived(source) {
  const title = document.getElementById("results-title");
  say(title?.textContent.trim() ?? "");
  const turned = source?.closest?.(".pages, .orders");
  if (turned) scrollTo({ top: 0, behavior: "instant" });
  // What was pressed may be gone: go on from the heading rather than from nowhere.
  if (turned || (document.activeElement === document.body && !returnFocus())) title?.focus({ preventScroll: true });
}

export function watchResults() {
  document.addEventListener("change", narrow);
  // Whether the browser sends the form itself or htmx does.
  document.addEventListener("formdata", (event) => withoutBlanks(event.formData));
  document.addEventListener("htmx:config:request", ({ detail: { ctx } }) => {
    if (ctx.request?.body instanceof FormData) withoutBlanks(ctx.request.body);
  });
  document.addEventListener("htmx:before:swap", elsewhere);
  document.addEventListener("htmx:error", failed);
}
