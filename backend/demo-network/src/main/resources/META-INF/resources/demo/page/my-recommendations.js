import { firstName, person } from "../circle.js";
import { el } from "../dom.js";
import { heading } from "../heading.js";
import { recommendation } from "../recommendation/item.js";
import { decide, fresh, hasGiven } from "../recommendation/recommendations.js";
import { given, received } from "../recommendation/section.js";
import { changes } from "../slot.js";
import { t } from "../texts.js";
import { announce } from "../toast.js";
import { me } from "../visitor.js";

export const name = "my-recommendations";

/** One's own recommendations: new ones to decide on, the ones that are shown, and the ones given. */
export function show({ main, signal }) {
  const body = el("div", { class: "stack" });
  let returning;
  const draw = () => {
    const shown = [...fresh().map(waiting), returning ? prompt(returning) : "", overview()];
    body.replaceChildren(...shown.filter(Boolean));
  };

  function waiting(one) {
    const choose = (how) => () => {
      returning = how === "shown" && !hasGiven(one.from) ? person(one.from) : undefined;
      decide(one.id, how);
      announce(t(`fresh.${how}.done`, { name: firstName(person(one.from)) }));
      body.querySelector('[data-part="return-prompt"] h2, [data-part="recommendations"] h2')?.focus();
    };
    return el(
      "section",
      { class: "panel text", "data-part": "fresh-recommendation", "data-from": one.from },
      el("h2", {}, t("fresh.title", { name: firstName(person(one.from)) })),
      el("div", { role: "list", "aria-label": t("recommendations") }, recommendation(one, "from")),
      el(
        "div",
        { class: "buttons" },
        button("hide-recommendation", t("fresh.hide"), choose("hidden"), "quiet"),
        button("show-recommendation", t("fresh.show"), choose("shown"), "strong"),
      ),
    );
  }

  /** The network asks for one in return, in the very moment that one has shown the other's. */
  function prompt(someone) {
    const later = () => {
      returning = undefined;
      draw();
      body.querySelector("h2")?.focus();
    };
    return el(
      "section",
      { class: "panel text prompt", "data-part": "return-prompt", "data-to": someone.slug },
      el("h2", { tabindex: "-1" }, t("return.title", { name: firstName(someone) })),
      el("p", {}, t("return.text", { name: firstName(someone) })),
      el(
        "div",
        { class: "buttons" },
        button("return-later", t("return.later"), later, "quiet"),
        el(
          "a",
          {
            class: "button strong",
            "data-action": "return-recommendation",
            href: `/demo/in/${someone.slug}/recommendations/write`,
          },
          t("recommend", { name: firstName(someone) }),
        ),
      ),
    );
  }

  changes.addEventListener("change", draw, { signal });
  main.append(heading(t("mine.title")), el("p", { class: "lead" }, t("mine.lead")), body);
  draw();
  return t("mine.title");
}

function overview() {
  return el(
    "section",
    { class: "panel text", "data-part": "recommendations", "data-slug": "me" },
    el("h2", { tabindex: "-1", class: "unseen" }, t("recommendations")),
    ...received(me()),
    ...given(me(), undefined, takeBack),
  );
}

function takeBack(one) {
  const { name } = person(one.to);
  const click = () => {
    decide(one.id, "withdrawn");
    announce(t("given.withdrawn", { name }));
  };
  return [
    el(
      "p",
      {},
      el(
        "button",
        {
          type: "button",
          class: "more",
          "data-action": "withdraw-recommendation",
          "aria-label": t("given.withdraw.label", { name }),
          click,
        },
        t("withdraw"),
      ),
    ),
  ];
}

function button(action, text, click, look) {
  return el("button", { type: "button", class: `button ${look}`, "data-action": action, click }, text);
}
