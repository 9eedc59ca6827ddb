import { el, svg } from "../dom.js";
import { answer } from "../slot.js";
import { inLanguage, t } from "../texts.js";
import { age, answered } from "./card-parts.js";

const SHAPES = {
  company: "M10 54V22l14-8v12l14-8v36Zm36 0V10h8v44",
  event: "M12 16h40v38H12Zm0 12h40M22 10v10m20-10v10",
  newsletter: "M12 12h32v42H16a4 4 0 0 1-4-4Zm32 14h8v24a4 4 0 0 1-8 0M20 22h16M20 32h16M20 42h10",
};

export const placeAddress = (invitation) => `/demo/${invitation.kind}/${invitation.from}`;

/** An invitation of a company, an event or a newsletter: it shares the list, but nobody wrote it to you. */
export function placeCard(invitation, state) {
  const name = inLanguage(invitation.name);
  const mark = el(
    "a",
    { class: "face", href: placeAddress(invitation), tabindex: "-1", "aria-hidden": "true" },
    sign(invitation.kind, state ? 40 : 64),
  );
  if (state)
    return [mark, el("div", { class: "card-body" }, answered(invitation, t(`place.${state}`, { name })))];
  const give = (how) => () => answer(invitation.id, how);
  const body = [
    el(
      "p",
      { class: "who" },
      el("a", { class: "name", href: placeAddress(invitation) }, el("strong", {}, name)),
      " ",
      t(`place.${invitation.kind}`),
    ),
    el("p", { "data-part": "headline" }, inLanguage(invitation.headline)),
    age(invitation),
    el(
      "div",
      { class: "answers", "data-part": "answers" },
      el(
        "button",
        {
          type: "button",
          class: "button quiet",
          "data-action": "ignore",
          "aria-label": t("place.ignore.label", { name }),
          click: give("ignored"),
        },
        t("ignore"),
      ),
      el(
        "button",
        {
          type: "button",
          class: "button strong",
          "data-action": "accept",
          "aria-label": t("accept.label", { name }),
          click: give("accepted"),
        },
        t("accept"),
      ),
    ),
  ];
  return [mark, el("div", { class: "card-body" }, body)];
}

export function sign(kind, size) {
  return svg(
    "svg",
    {
      class: `sign ${kind}`,
      viewBox: "0 0 64 64",
      width: size,
      height: size,
      fill: "none",
      stroke: "currentColor",
      "stroke-width": 3.5,
      "stroke-linejoin": "round",
      "stroke-linecap": "round",
      "aria-hidden": "true",
      focusable: "false",
    },
    svg("path", { d: SHAPES[kind] }),
  );
}
