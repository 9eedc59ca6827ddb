import { firstName } from "../circle.js";
import { el } from "../dom.js";
import { icon } from "../icon.js";
import { openInvite } from "../invite-dialog.js";
import { isPhone } from "../layout.js";
import { send } from "../slot.js";
import { t } from "../texts.js";
import { toast } from "../toast.js";
import { isLimited } from "../visitor.js";

/** An anchor that opens the note dialog. On a phone it is a button, and sends at once. */
export function connectLink(someone, attributes = {}) {
  if (isPhone()) return connectAtOnce(someone, "phone", attributes);
  const open = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    openInvite(someone);
  };
  return el(
    "a",
    {
      class: "button",
      href: `/demo/invite?to=${someone.slug}`,
      ...label(someone),
      ...attributes,
      click: open,
    },
    icon("connect"),
    t("connect"),
  );
}

/** A button that sends without asking: the trap of cards and phones. */
export function connectAtOnce(someone, way, attributes = {}) {
  return el(
    "button",
    {
      type: "button",
      class: "button",
      ...label(someone),
      ...attributes,
      click: () => sendAtOnce(someone, way),
    },
    icon("connect"),
    t("connect"),
  );
}

/** As an older page would draw it: neither icon nor address, only a label. */
export function connectBare(someone) {
  const press = () => (isPhone() ? sendAtOnce(someone, "phone") : openInvite(someone));
  return el("button", { type: "button", class: "button", ...label(someone), click: press }, t("connect"));
}

function sendAtOnce(someone, way) {
  if (isLimited()) return toast(t("limited.toast"), { href: "/demo/help/limited", text: t("limited.name") });
  send(someone.slug, "", way);
  toast(t("sent.atOnce", { name: firstName(someone) }), { href: "/demo/sent", text: t("sent.see") });
}

const label = (someone) => ({ "aria-label": t("connect.label", { name: someone.name }) });
