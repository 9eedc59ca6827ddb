import { firstName } from "./circle.js";
import { el } from "./dom.js";
import { icon } from "./icon.js";
import { notesLeft, send } from "./slot.js";
import { counted, t } from "./texts.js";
import { toast } from "./toast.js";

/** Characters in a note, as on a basic account. */
const LIMIT = 200;

export function chooseStep(someone, { close, write }) {
  const left = notesLeft();
  const plain = () => finish(someone, "", close);
  return [
    head(t("invite.title"), close),
    el("p", {}, named("invite.text", someone)),
    left === 0 && el("p", { class: "soft", "data-part": "quota" }, t("quota.none")),
    el(
      "div",
      { class: "buttons" },
      el(
        "button",
        {
          type: "button",
          class: "button quiet",
          "data-action": "add-note",
          disabled: left === 0,
          autofocus: left > 0,
          click: write,
        },
        t("invite.addNote"),
      ),
      el(
        "button",
        {
          type: "button",
          class: "button strong",
          "data-action": "send-plain",
          autofocus: left === 0,
          click: plain,
        },
        t("invite.sendPlain"),
      ),
    ),
  ].filter(Boolean);
}

export function writeStep(someone, { close, back }) {
  const counter = el("span", { "data-part": "counter", id: "demo-counter" }, `0/${LIMIT}`);
  const sendButton = el(
    "button",
    { type: "submit", class: "button strong", "data-action": "send-note", disabled: true },
    t("invite.send"),
  );
  const text = el("textarea", {
    id: "demo-message",
    name: "message",
    maxlength: LIMIT,
    rows: 5,
    autofocus: true,
    "aria-describedby": "demo-counter",
    placeholder: t("invite.example", { name: firstName(someone) }),
  });
  const count = () => {
    counter.textContent = `${text.value.length}/${LIMIT}`;
    sendButton.disabled = text.value.trim() === "";
  };
  const submit = (event) => {
    event.preventDefault();
    if (!sendButton.disabled) finish(someone, text.value.trim(), close);
  };
  const form = el(
    "form",
    { submit },
    el("label", { for: "demo-message" }, named("invite.write", someone)),
    text,
    el(
      "p",
      { class: "soft under" },
      el("span", { "data-part": "quota" }, counted("quota", notesLeft())),
      counter,
    ),
    el(
      "div",
      { class: "buttons" },
      el("button", { type: "button", class: "button quiet", "data-action": "back", click: back }, t("back")),
      sendButton,
    ),
  );
  text.addEventListener("input", count);
  text.addEventListener(
    "keydown",
    (event) =>
      event.key === "Enter" &&
      (event.ctrlKey || event.metaKey) &&
      form.requestSubmit(sendButton.disabled ? undefined : sendButton),
  );
  return [head(t("invite.addNote"), close), form];
}

function head(title, close) {
  const dismiss = el(
    "button",
    { type: "button", class: "round", "data-action": "dismiss", "aria-label": t("close"), click: close },
    icon("close"),
  );
  return el("div", { class: "head" }, el("h2", { id: "demo-invite-title" }, title), dismiss);
}

/** A sentence with the name in bold: the text has {name} where it goes. */
function named(key, someone) {
  const [before, after] = t(key).split("{name}");
  return [before, el("strong", {}, someone.name), after];
}

function finish(someone, note, close) {
  send(someone.slug, note, "dialog");
  close();
  toast(t(note ? "sent.withNote" : "sent.plain", { name: firstName(someone) }), {
    href: "/demo/sent",
    text: t("sent.see"),
  });
}
