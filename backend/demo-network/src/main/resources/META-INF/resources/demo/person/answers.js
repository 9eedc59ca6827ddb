import { firstName } from "../circle.js";
import { el } from "../dom.js";
import { answer } from "../slot.js";
import { t } from "../texts.js";
import { announce } from "../toast.js";

/** Ignore and Accept. In the "follows you" form Accept is a link, as it is on real networks. What came of it stands in their place, and is announced. */
export function answers(invitation, someone) {
  const values = { name: someone.name };
  const give = (how) => {
    answer(invitation.id, how);
    announce(t(`${how}.done`, { name: firstName(someone) }));
  };
  const ignore = el(
    "button",
    {
      type: "button",
      class: "button quiet",
      "data-action": "ignore",
      "aria-label": t("ignore.label", values),
      click: () => give("ignored"),
    },
    t("ignore"),
  );
  const follows = invitation.scene === "follows";
  const accept = el(
    follows ? "a" : "button",
    {
      class: "button strong",
      "data-action": "accept",
      "aria-label": t("accept.label", values),
      ...(follows ? { href: `/demo/invitations?accept=${invitation.id}` } : { type: "button" }),
      click: plain(() => give("accepted")),
    },
    t("accept"),
  );
  return [ignore, accept];
}

function plain(act) {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    act();
  };
}
