/* Beside a long page: which of its sections is being read. */

export function followContents() {
  const links = new Map([...document.querySelectorAll(".contents a")].map((link) => [link.hash.slice(1), link]));
  const sections = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
  if (sections.length === 0) return;
  const seen = new Set();
  const watcher = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) seen.add(target);
      else seen.delete(target);
    }
    const current = sections.find((section) => seen.has(section));
    for (const [id, link] of links) {
      if (current?.id === id) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }, { rootMargin: "-20% 0px -55% 0px" });
  sections.forEach((section) => watcher.observe(section));

  // On a narrow screen the list folds away once it has led somewhere.
  const drawer = document.getElementById("contents");
  drawer?.addEventListener("click", (event) => {
    if (event.target.closest("a")) drawer.open = false;
  });
}

/** On paper nothing can be unfolded. */
export function unfoldForPrint() {
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll(".career .fold:not([open])")];
    closed.forEach((fold) => { fold.open = true; });
  });
  addEventListener("afterprint", () => {
    closed.forEach((fold) => { fold.open = false; });
  });
}
