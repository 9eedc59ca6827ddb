import { firstName, person } from "../circle.js";
import { date } from "../dates.js";
import { el } from "../dom.js";
import { heading } from "../heading.js";
import { headline, nameLink, portraitLink } from "../person/line.js";
import { roleChoice, words } from "../recommendation/form.js";
import { aboutMe, give } from "../recommendation/recommendations.js";
import { go } from "../router.js";
import { t } from "../texts.js";
import { toast } from "../toast.js";
import * as lost from "./lost.js";

export const name = "recommendation-write";

/** Writing about somebody. What they wrote about us stands above it, with its day. */
export function show({ main, params }) {
  const someone = person(params.slug);
  if (!someone || someone.slug === "me") return lost.show({ main });
  const title = t("recommend.title", { name: someone.name });
  main.append(
    heading(title),
    el(
      "section",
      { class: "panel text thread", "data-part": "recommending", "data-slug": someone.slug },
      el(
        "div",
        { class: "with" },
        portraitLink(someone, 48),
        el("div", {}, nameLink(someone), headline(someone) ?? ""),
      ),
      theirs(someone),
      form(someone),
    ),
  );
  return title;
}

function theirs(someone) {
  const one = aboutMe(someone.slug);
  if (!one) return "";
  const [before, after] = t("recommend.theirs", { name: firstName(someone) }).split("{day}");
  return el(
    "p",
    { class: "invited", "data-part": "recommended-me" },
    before,
    date(one.on, "recommended-me-on"),
    after,
  );
}

function form(someone) {
  const send = el(
    "button",
    { type: "submit", class: "button strong", "data-action": "send-recommendation", disabled: true },
    t("invite.send"),
  );
  const submit = (event) => {
    event.preventDefault();
    const { role, recommendation } = event.currentTarget.elements;
    give(someone.slug, role.value, recommendation.value.trim());
    go("/demo/me/recommendations");
    toast(t("recommend.done", { name: firstName(someone) }));
  };
  return el(
    "form",
    { submit, "data-form": "recommendation-write", "data-to": someone.slug },
    roleChoice(t("recommend.role", { name: firstName(someone) })),
    words({
      id: "demo-recommendation",
      name: "recommendation",
      label: t("recommend.words", { name: firstName(someone) }),
      filled: (is) => {
        send.disabled = !is;
      },
    }),
    el("div", { class: "buttons" }, send),
  );
}
