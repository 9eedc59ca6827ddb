import { contacts, PROVIDERS } from "../contact/contacts.js";
import { el } from "../dom.js";
import { heading } from "../heading.js";
import { icon } from "../icon.js";
import { go } from "../router.js";
import { counted, t } from "../texts.js";
import { toast } from "../toast.js";
import { isLimited } from "../visitor.js";

export const name = "import";

/** Where an address book can come from. Pressing one fetches it; nothing is sent yet. */
export function show({ main }) {
  main.append(
    heading(t("import.title")),
    el(
      "section",
      { class: "panel text stack", "data-part": "import", "data-step": "provider" },
      el("p", {}, t("import.lead")),
      el(
        "div",
        { class: "providers", role: "group", "aria-label": t("import.providers") },
        PROVIDERS.map(provider),
      ),
      el("p", { class: "soft" }, counted("import.found", contacts().length)),
    ),
    el("p", {}, el("a", { href: "/demo/people" }, t("people.title"))),
  );
  return t("import.title");
}

function provider(which) {
  const open = () =>
    isLimited()
      ? toast(t("limited.toast"), { href: "/demo/help/limited", text: t("limited.name") })
      : go(`/demo/import/${which}`);
  return el(
    "button",
    { type: "button", class: "panel provider", "data-provider": which, click: open },
    icon(which === "file" || which === "phone" ? which : "invitations"),
    t(`import.${which}`),
  );
}
