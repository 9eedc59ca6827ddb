import { el } from "./dom.js";
import { icon } from "./icon.js";
import { named } from "./invite-steps.js";
import { behind, goRound } from "./modal.js";
import { giveReason } from "./slot.js";
import { t } from "./texts.js";
import { toast } from "./toast.js";

const REASONS = ["dont-know", "spam", "other"];

let opened;

/** Why did you ignore this invitation? What one answers goes to the network, and can harm the sender. */
export function askReason(invitation, someone) {
  closeReason();
  const send = el(
    "button",
    { type: "submit", class: "button strong", "data-action": "send-reason", disabled: true },
    t("reason.send"),
  );
  const form = el(
    "form",
    {
      submit: (event) => {
        event.preventDefault();
        const reason = form.elements.reason.value;
        if (!reason) return;
        closeReason();
        giveReason(invitation.id, reason);
        toast(t("reason.done"));
      },
      change: () => {
        send.disabled = false;
      },
    },
    el(
      "fieldset",
      { class: "radios" },
      el("legend", {}, named("reason.text", someone)),
      REASONS.map(choice),
    ),
    el(
      "div",
      { class: "buttons" },
      el(
        "button",
        { type: "button", class: "button quiet", "data-action": "skip-reason", click: closeReason },
        t("reason.skip"),
      ),
      send,
    ),
  );
  const dialog = el(
    "div",
    {
      class: "dialog",
      role: "dialog",
      "aria-modal": "true",
      "aria-labelledby": "demo-reason-title",
      "data-dialog": "ignore-reason",
      "data-from": someone.slug,
      "data-key": `invitation:${invitation.id}`,
      keydown: (event) => (event.key === "Escape" ? closeReason() : goRound(event, dialog)),
    },
    head(),
    form,
  );
  const shade = el(
    "div",
    { class: "shade", pointerdown: (e) => e.target === shade && closeReason() },
    dialog,
  );
  opened = { shade, back: document.activeElement, key: dialog.dataset.key };
  document.getElementById("demo-portal").append(shade);
  behind(true);
  dialog.querySelector("input").focus();
}

export function closeReason() {
  if (!opened) return;
  const { shade, back, key } = opened;
  opened = undefined;
  shade.remove();
  behind(false);
  const again = document.querySelector(`main [data-key="${key}"] [data-action="undo"]`);
  (back.isConnected ? back : again)?.focus({ preventScroll: true });
}

function choice(reason) {
  return el(
    "label",
    { class: "tick" },
    el("input", { type: "radio", name: "reason", value: reason }),
    t(`reason.${reason}`),
  );
}

function head() {
  return el(
    "div",
    { class: "head" },
    el("h2", { id: "demo-reason-title" }, t("reason.title")),
    el(
      "button",
      {
        type: "button",
        class: "round",
        "data-action": "dismiss",
        "aria-label": t("close"),
        click: closeReason,
      },
      icon("close"),
    ),
  );
}
