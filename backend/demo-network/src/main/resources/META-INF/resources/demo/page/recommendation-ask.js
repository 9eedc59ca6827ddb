import { firstName, person } from "../circle.js";
import { el } from "../dom.js";
import { heading } from "../heading.js";
import { headline, nameLink, portraitLink } from "../person/line.js";
import { roleChoice, words } from "../recommendation/form.js";
import { go } from "../router.js";
import { say } from "../slot.js";
import { t } from "../texts.js";
import { toast } from "../toast.js";
import * as lost from "./lost.js";

export const name = "recommendation-ask";

/** Asking somebody for a recommendation; the network puts a sentence of its own in the field. */
export function show({ main, params }) {
  const someone = person(params.slug);
  if (!someone || someone.slug === "me") return lost.show({ main });
  const title = t("ask.title", { name: someone.name });
  main.append(
    heading(title),
    el(
      "section",
      { class: "panel text thread", "data-part": "asking", "data-slug": someone.slug },
      el(
        "div",
        { class: "with" },
        portraitLink(someone, 48),
        el("div", {}, nameLink(someone), headline(someone) ?? ""),
      ),
      form(someone),
    ),
  );
  return title;
}

function form(someone) {
  const send = el(
    "button",
    { type: "submit", class: "button strong", "data-action": "ask-recommendation" },
    t("invite.send"),
  );
  const submit = (event) => {
    event.preventDefault();
    say(someone.slug, event.currentTarget.elements.message.value.trim());
    go(`/demo/message?to=${someone.slug}`);
    toast(t("ask.done", { name: firstName(someone) }));
  };
  return el(
    "form",
    { submit, "data-form": "recommendation-ask", "data-to": someone.slug },
    roleChoice(t("ask.role", { name: firstName(someone) })),
    words({
      id: "demo-asking",
      name: "message",
      label: t("ask.words"),
      value: t("ask.standard"),
      filled: (is) => {
        send.disabled = !is;
      },
    }),
    el("div", { class: "buttons" }, send),
  );
}
