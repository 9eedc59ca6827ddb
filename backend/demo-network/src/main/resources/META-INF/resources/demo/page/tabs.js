import { el } from "../dom.js";
import { t } from "../texts.js";

/** Received | Sent, as two addresses. */
export function tabs(here) {
  const tab = (name, href) => el("a", { href, "aria-current": name === here && "page" }, t(`tab.${name}`));
  return el(
    "nav",
    { class: "tabs", "aria-label": t("tabs") },
    tab("received", "/demo/invitations"),
    tab("sent", "/demo/sent"),
  );
}
