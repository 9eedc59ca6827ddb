import { el } from "./dom.js";
import { limitedStep } from "./invite-limited.js";
import { chooseStep, writeStep } from "./invite-steps.js";
import { behind, goRound } from "./modal.js";
import { isLimited } from "./visitor.js";

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
  return Promise.all(["base", "control", "form", "dialog"].map(sheet));
}

export function openInvite(someone, first = "choose") {
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
  behind(true);
  const toChoose = () => show("choose", chooseStep(someone, { close: closeInvite, write: toWrite }));
  const toWrite = () => show("write", writeStep(someone, { close: closeInvite, back: toChoose }));
  if (isLimited()) show("limited", limitedStep(someone, { close: closeInvite }));
  else if (first === "write") toWrite();
  else toChoose();
}

export function closeInvite() {
  if (!opened) return;
  const { shade, back, slug } = opened;
  opened = undefined;
  shade.remove();
  behind(false);
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

function steer(event) {
  if (event.key === "Escape") closeInvite();
  else goRound(event, opened.dialog);
}
