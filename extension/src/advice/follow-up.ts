import { text } from "../shared/texts";
import { element, icon } from "./element";
import { close, type MarkEvents, type MarkView, mark, open } from "./mark";

type FollowUpEvents = MarkEvents & { readonly close: () => void };

/** A mark in a corner, for what comes after a card is gone; `isOpen` opens it at once. */
export function followUp(view: MarkView, isOpen: boolean, on: FollowUpEvents): HTMLElement {
  const { language, name } = view;
  const { signal } = on;
  const away = element(
    "button",
    { type: "button", class: "close", "aria-label": text(language, "follow_up_close") },
    icon("M5.5 5.5l9 9M14.5 5.5l-9 9"),
  );
  away.addEventListener("click", on.close, { signal });
  const made = mark(view);
  const head = made.querySelector("button");
  head?.addEventListener(
    "click",
    () => (head.getAttribute("aria-expanded") === "true" ? close(made) : open(made, view, on)),
    {
      signal,
    },
  );
  if (isOpen) open(made, view, on);
  const title = element("h2", { dir: "auto" }, text(language, "follow_up_accepted", name));
  return element(
    "div",
    { class: "text follow-up", popover: "manual", role: "region", "aria-live": "polite", lang: language },
    element("header", {}, title, away),
    made,
  );
}
