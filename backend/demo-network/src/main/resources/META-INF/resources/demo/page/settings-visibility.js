import { el } from "../dom.js";
import { heading } from "../heading.js";
import { put, slot } from "../slot.js";
import { t } from "../texts.js";
import { toast } from "../toast.js";

export const name = "settings-visibility";

/** Who may see one's connections. Shared ones stay visible, as on real networks. */
export function show({ main }) {
  const { settings } = slot();
  const choose = ({ target }) => {
    put({ settings: { ...slot().settings, connections: target.value } });
    toast(t("saved"));
  };
  main.append(
    heading(t("visibility.title")),
    el("p", { class: "lead" }, t("visibility.lead")),
    el(
      "fieldset",
      { class: "panel text radios", "data-setting": "connections", change: choose },
      el("legend", {}, t("visibility.legend")),
      ["open", "hidden"].map((value) =>
        el(
          "label",
          { class: "tick" },
          el("input", { type: "radio", name: "connections", value, checked: settings.connections === value }),
          el("span", {}, el("strong", {}, t(`visibility.${value}`)), " ", t(`visibility.${value}.text`)),
        ),
      ),
    ),
    el("p", { class: "soft" }, t("visibility.shared")),
    el("p", {}, el("a", { href: "/demo/settings" }, t("settings"))),
  );
  return t("visibility.title");
}
