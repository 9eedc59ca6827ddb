import { firstName } from "../circle.js";
import { el } from "../dom.js";
import { whenNear } from "../near.js";
import { t } from "../texts.js";
import { recommendation } from "./item.js";
import { givenBy, receivedBy } from "./recommendations.js";

const SHOWN = 2;

export const recommendationsOf = (someone) =>
  someone.slug === "me" ? "/demo/me/recommendations" : `/demo/in/${someone.slug}/recommendations`;

/** Recommendations on a profile. They are drawn once one scrolls near them. */
export function recommendations(someone, signal) {
  const both = el("div", { class: "both" });
  const fill = () => both.append(...received(someone, SHOWN), ...given(someone, SHOWN));
  return el(
    "section",
    { class: "panel text", "data-part": "recommendations", "data-section": "recommendations" },
    el("h2", {}, t("recommendations")),
    whenNear(both, fill, signal),
    el(
      "p",
      { class: "all" },
      el("a", { href: recommendationsOf(someone) }, t("recommendations.all", { name: firstName(someone) })),
    ),
  );
}

export function received(someone, most, controls) {
  return half("received", someone, receivedBy(someone.slug).slice(0, most), "from", controls);
}

export function given(someone, most, controls) {
  return half("given", someone, givenBy(someone.slug).slice(0, most), "to", controls);
}

function half(which, someone, shown, other, controls = () => []) {
  const title = t(`recommendations.${which}`);
  if (!shown.length)
    return [
      el("h3", {}, title),
      el("p", { class: "soft" }, t(`recommendations.${which}.none`, { name: firstName(someone) })),
    ];
  return [
    el("h3", {}, title),
    el(
      "div",
      { role: "list", "data-list": `recommendations-${which}`, "aria-label": title },
      shown.map((one) => recommendation(one, other, controls(one))),
    ),
  ];
}
