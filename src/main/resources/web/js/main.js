/* Everything works without this; with it the list follows the filters, postings open beside it, and this browser remembers. */

import { offerCompletions } from "./completion.js";
import { followContents, unfoldForPrint } from "./contents.js";
import * as detail from "./detail.js";
import { takeDrops } from "./drop.js";
import { showKept } from "./kept.js";
import { noteSearch, showRecent } from "./recent.js";
import * as results from "./results.js";
import { markSeen, showSeen } from "./seen.js";

function decorate() {
  offerCompletions();
  showSeen(document);
  showKept(document);
}

function wholePage() {
  decorate();
  showRecent();
  noteSearch();
  followContents();
  takeDrops();
  const posting = document.querySelector(".reading article.posting");
  if (posting) markSeen(posting.dataset.id);
  else detail.showFirst();
}

document.documentElement.classList.add("enhanced");
results.watchResults();
detail.watchDetail();
unfoldForPrint();
document.addEventListener("htmx:after:swap", ({ detail: { ctx } }) => {
  if (ctx.target?.id === "detail-body") {
    detail.arrived(ctx);
    decorate();
  } else {
    wholePage();
    results.arrived(ctx.sourceElement);
  }
});
// htmx is deferred too and stands before this module, so that it is there by now.
wholePage();
