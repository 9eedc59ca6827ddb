import { firstName } from "./circle.js";
import { el } from "./dom.js";
import { icon } from "./icon.js";
import { send, slot } from "./slot.js";
import { counted, inLanguage, t } from "./texts.js";
import { toast } from "./toast.js";
import { account, notesLeft } from "./visitor.js";

export function chooseStep(someone, { close, write }) {
  const left = notesLeft();
  const { personal } = account();
  const plain = () => finish(someone, "", close);
  return [
    head(t("invite.title"), close),
    el("p", {}, named("invite.text", someone)),
    left === 0 && el("p", { class: "soft", "data-part": "quota" }, t(personal ? "quota.none" : "quota.bare")),
    el(
      "div",
      { class: "buttons" },
      personal && addNote(left, write),
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

/** What a scenario has written already, as long as it is played. */
function draftFor(someone) {
  const { draft } = slot();
  return draft?.to === someone.slug && draft.note ? inLanguage(draft.note) : "";
}

function addNote(left, write) {
  const looks = { type: "button", class: "button quiet", disabled: left === 0, autofocus: left > 0 };
  return el("button", { ...looks, "data-action": "add-note", click: write }, t("invite.addNote"));
}

export function writeStep(someone, { close, back }) {
  const { limit } = account();
  const counter = el("span", { "data-part": "counter", id: "demo-counter" }, `0/${limit}`);
  const sendButton = el(
    "button",
    { type: "submit", class: "button strong", "data-action": "send-note", disabled: true },
    t("invite.send"),
  );
  const text = el("textarea", {
    id: "demo-message",
    name: "message",
    maxlength: limit,
    rows: 5,
    autofocus: true,
    "aria-describedby": "demo-counter",
    placeholder: t("invite.example", { name: firstName(someone) }),
  });
  const count = () => {
    counter.textContent = `${text.value.length}/${limit}`;
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
    el("p", { class: "soft under" }, el("span", { "data-part": "quota" }, quota()), counter),
    el(
      "div",
      { class: "buttons" },
      el("button", { type: "button", class: "button quiet", "data-action": "back", click: back }, t("back")),
      sendButton,
    ),
  );
  text.value = draftFor(someone).slice(0, limit);
  count();
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

/** Personal notes are counted by the month, unless the account has no end of them. */
function quota() {
  const left = notesLeft();
  return Number.isFinite(left) ? counted("quota", left) : t("quota.free");
}

export function head(title, close) {
  const dismiss = el(
    "button",
    { type: "button", class: "round", "data-action": "dismiss", "aria-label": t("close"), click: close },
    icon("close"),
  );
  return el("div", { class: "head" }, el("h2", { id: "demo-invite-title" }, title), dismiss);
}

/** A sentence with the name in bold: the text has {name} where it goes. */
export function named(key, someone) {
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
