import { placeAddress, sign } from "../card/place-card.js";
import { invitations } from "../circle.js";
import { el } from "../dom.js";
import { heading } from "../heading.js";
import { inLanguage, t } from "../texts.js";
import * as lost from "./lost.js";

export const name = "place";

/** A company, an event or a newsletter. */
export function show({ main }) {
  const found = invitations().find((one) => one.kind !== "person" && placeAddress(one) === location.pathname);
  if (!found) return lost.show({ main });
  const title = inLanguage(found.name);
  main.append(
    el(
      "section",
      { class: "panel text" },
      sign(found.kind, 96),
      heading(title),
      el("p", { class: "lead" }, inLanguage(found.headline)),
      el("p", {}, t("place.text")),
      el("p", {}, el("a", { href: "/demo/invitations" }, t("to.invitations"))),
    ),
  );
  return title;
}
