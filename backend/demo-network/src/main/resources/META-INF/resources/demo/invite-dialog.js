import { el } from "./dom.js";
import { chooseStep, writeStep } from "./invite-steps.js";

let opened;

/** The dialog lives in an open shadow root, which is there from the start; done when its style is loaded. */
export function prepareInvite() {
  const root = document.getElementById("demo-outlet").attachShadow({ mode: "open" });
  const sheet = (name) =>
    new Promise((loaded) => {
      root.append(
        el("link", { rel: "stylesheet", href: `/demo/style/${name}.css`, load: loaded, error: loaded }),
      );
    });
  return Promise.all(["base", "control", "dialog"].map(sheet));
}

export function openInvite(someone) {
  closeInvite();
  const dialog = el("div", {
    class: "dialog",
    role: "dialog",
    "aria-modal": "true",
    "aria-labelledby": "demo-invite-title",
    "data-to": someone.slug,
    keydown: steer,
  });
  const shade = el(
    "div",
    { class: "shade", pointerdown: (event) => event.target === shade && closeInvite() },
    dialog,
  );
  opened = { shade, dialog, back: document.activeElement, slug: someone.slug };
  document.getElementById("demo-outlet").shadowRoot.append(shade);
  document.getElementById("demo-app").inert = true;
  const toChoose = () => show("choose", chooseStep(someone, { close: closeInvite, write: toWrite }));
  const toWrite = () => show("write", writeStep(someone, { close: closeInvite, back: toChoose }));
  toChoose();
}

export function closeInvite() {
  if (!opened) return;
  const { shade, back, slug } = opened;
  opened = undefined;
  shade.remove();
  document.getElementById("demo-app").inert = false;
  const controls = document.querySelectorAll(`[data-actions="${slug}"] :is(a, button, [tabindex])`);
  const place =
    back.isConnected && back !== document.body ? back : [...controls].find((one) => one.checkVisibility());
  place?.focus({ preventScroll: true });
}

function show(step, parts) {
  const { dialog } = opened;
  dialog.dataset.step = step;
  dialog.replaceChildren(...parts);
  dialog.querySelector("[autofocus]")?.focus({ preventScroll: true });
}

/** Escape closes; Tab goes round. Nothing pulls the focus back: whoever opens a dialog above this one can have it. */
function steer(event) {
  if (event.key === "Escape") return closeInvite();
  if (event.key !== "Tab") return;
  const stops = [...opened.dialog.querySelectorAll("button:enabled, textarea")];
  const from = opened.dialog.getRootNode().activeElement;
  const over = event.shiftKey ? from === stops[0] : from === stops.at(-1);
  if (!over) return;
  event.preventDefault();
  stops.at(event.shiftKey ? -1 : 0).focus();
}
