/** Makes what lies behind a dialog untouchable, and gives the focus back afterwards. */
export function behind(isShut) {
  document.getElementById("demo-app").inert = isShut;
}

/** Tab goes round inside a dialog. Nothing pulls the focus back: whoever opens a dialog above it can have it. */
export function goRound(event, dialog) {
  if (event.key !== "Tab") return;
  const stops = [...dialog.querySelectorAll("a[href], button:enabled, textarea, input:enabled")];
  const from = dialog.getRootNode().activeElement;
  const over = event.shiftKey ? from === stops[0] : from === stops.at(-1);
  if (!over) return;
  event.preventDefault();
  stops.at(event.shiftKey ? -1 : 0).focus();
}
