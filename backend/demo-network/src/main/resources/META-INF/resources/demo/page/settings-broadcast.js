import { el } from "../dom.js";
import { heading } from "../heading.js";
import { put, slot } from "../slot.js";
import { t } from "../texts.js";

export const name = "settings-broadcast";

/** Whether the network tells others about changes and new connections. */
export function show({ main }) {
  const state = el("p", { class: "soft", role: "status", "data-part": "state" });
  const button = el("button", {
    type: "button",
    class: "switch",
    role: "switch",
    id: "demo-broadcast",
    "data-setting": "broadcasts",
    "aria-labelledby": "demo-broadcast-label",
    click: () => turn(slot().settings.broadcasts === "on" ? "off" : "on"),
  });
  const draw = () => {
    const { broadcasts } = slot().settings;
    button.setAttribute("aria-checked", String(broadcasts === "on"));
    state.textContent = t(`broadcast.${broadcasts}.text`);
  };
  const turn = (broadcasts) => {
    put({ settings: { ...slot().settings, broadcasts } });
    draw();
  };
  draw();
  main.append(
    heading(t("broadcast.title")),
    el("p", { class: "lead" }, t("broadcast.lead")),
    el(
      "div",
      { class: "panel text" },
      el(
        "p",
        { class: "switching" },
        el("span", { id: "demo-broadcast-label" }, t("broadcast.label")),
        button,
      ),
      state,
    ),
    el("p", {}, el("a", { href: "/demo/settings" }, t("settings"))),
  );
  return t("broadcast.title");
}
