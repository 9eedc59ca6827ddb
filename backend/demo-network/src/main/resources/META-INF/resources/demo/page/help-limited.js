import { el } from "../dom.js";
import { heading } from "../heading.js";
import { changes } from "../slot.js";
import { counted, t } from "../texts.js";
import { toast } from "../toast.js";
import { canRepair, isLimited, play, repair, unknownTo } from "../visitor.js";

export const name = "help-limited";

/** What the help centre says when functions have stopped: the first time it can be put right. */
export function show({ main, signal }) {
  const title = heading("");
  const body = el("div", { class: "panel text stack" });
  const draw = () => {
    const state = !isLimited() ? "none" : canRepair() ? "limited" : "again";
    title.textContent = t(`limited.${state}.title`);
    body.dataset.part = "limits";
    body.dataset.state = state;
    body.replaceChildren(...parts(state).filter(Boolean));
  };
  changes.addEventListener("change", draw, { signal });
  main.append(title, body, el("p", {}, el("a", { href: "/demo/help" }, t("help.title"))));
  draw();
  return t("limited.name");
}

function parts(state) {
  const strangers = unknownTo();
  return [
    el("p", {}, t(`limited.${state}.text`)),
    state === "none" ? "" : list(),
    state !== "none" && strangers > 0 ? el("p", {}, counted("limited.strangers", strangers)) : "",
    el("div", { class: "buttons" }, control(state)),
  ];
}

function list() {
  return el(
    "ul",
    { class: "dots" },
    ["invite", "import", "search"].map((key) => el("li", {}, t(`limited.list.${key}`))),
  );
}

function control(state) {
  if (state === "none") {
    const click = () => play({ limited: true });
    return el(
      "button",
      { type: "button", class: "button quiet", "data-action": "show-limited", click },
      t("limited.show"),
    );
  }
  const sent = el("a", { class: "button quiet", href: "/demo/sent" }, t("help.withdraw"));
  if (state === "again") return sent;
  const click = () => {
    repair();
    toast(t("limited.repaired"));
  };
  return [
    sent,
    el(
      "button",
      { type: "button", class: "button strong", "data-action": "ask-repair", click },
      t("limited.repair"),
    ),
  ];
}
