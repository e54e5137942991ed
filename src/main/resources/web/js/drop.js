/* A file may be dropped anywhere on its field; what was chosen is said by its name. */

export function takeDrops() {
  const field = document.getElementById("drop");
  const input = field?.querySelector("input[type=file]");
  if (!input) return;
  const lift = (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    field.classList.add("over");
  };
  field.addEventListener("dragenter", lift);
  field.addEventListener("dragover", lift);
  field.addEventListener("dragleave", (event) => {
    if (!field.contains(event.relatedTarget)) field.classList.remove("over");
  });
  field.addEventListener("drop", (event) => {
    event.preventDefault();
    field.classList.remove("over");
    if (event.dataTransfer.files.length === 0) return;
    input.files = event.dataTransfer.files;
    input.focus();
  });
}
