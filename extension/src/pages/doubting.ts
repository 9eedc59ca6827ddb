import { element } from "../advice/element";
import type { Doubtable } from "../shared/messages";
import { type Language, text } from "../shared/texts";
import { doubtRule } from "./on-this-page";

/** Of these the page in front has heard, as long as this page of ours is open. */
const heard = new Set<string>();
const keyOf = ({ rule, of }: Doubtable): string => `${rule} ${of}`;

/** Lets the member say that a rule does not fit, once. */
export function doubtful(about: Doubtable, language: Language): HTMLElement {
  const isHeard = heard.has(keyOf(about));
  return element(
    "p",
    { class: "choices" },
    element(
      "button",
      {
        type: "button",
        class: "plain",
        "data-doubt": about.rule,
        "data-of": about.of,
        "aria-disabled": isHeard && "true",
      },
      text(language, "advice_unfit"),
    ),
    element("span", { class: "quiet", role: "status" }, isHeard && text(language, "advice_unfit_counted")),
  );
}

/** Tells the page in front, where it is counted, and says so beside the button. */
export function listenToDoubts(language: () => Language, signal: AbortSignal): void {
  const onPress = async ({ target, isTrusted }: Event): Promise<void> => {
    if (!isTrusted || !(target instanceof HTMLButtonElement)) return;
    const { doubt: rule, of } = target.dataset;
    if (rule === undefined || of === undefined || heard.has(keyOf({ rule, of }))) return;
    if ((await doubtRule({ rule, of })) !== true) return;
    heard.add(keyOf({ rule, of }));
    target.setAttribute("aria-disabled", "true");
    if (target.nextElementSibling)
      target.nextElementSibling.textContent = text(language(), "advice_unfit_counted");
  };
  document.addEventListener("click", (event) => void onPress(event), { signal });
}
