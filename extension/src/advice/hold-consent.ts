import { text } from "../shared/texts";
import { element } from "./element";
import { type HoldEvents, type HoldView, isSending, shortestReason } from "./hold-view";

/** What *send anyway* asks for: nothing, a deliberate tick, or a reason. */
export function consent(
  view: HoldView,
  { send: onSend, signal }: Pick<HoldEvents, "send" | "signal">,
): { parts: HTMLElement[]; send: HTMLButtonElement } {
  const { language, level } = view;
  const send = element(
    "button",
    { type: "button", class: "send" },
    text(language, isSending(view) ? "hold_send" : "hold_go_on"),
  );
  if (level === "info" || level === "advise") {
    send.addEventListener("click", () => onSend(undefined), { signal });
    return { parts: [], send };
  }
  send.disabled = true;
  if (level === "confirm") {
    const tick = element("input", { type: "checkbox" });
    tick.addEventListener(
      "change",
      (event) => {
        send.disabled = !(event.isTrusted && tick.checked);
      },
      { signal },
    );
    send.addEventListener("click", () => tick.checked && onSend(undefined), { signal });
    const words = text(language, isSending(view) ? "hold_tick" : "hold_tick_on");
    return { parts: [element("label", { class: "tick" }, tick, words)], send };
  }
  const reason = element("textarea", { rows: "2", maxlength: "500", "aria-describedby": "stays" });
  const isLongEnough = () => reason.value.trim().length >= shortestReason;
  reason.addEventListener(
    "input",
    (event) => {
      send.disabled = !(event.isTrusted && isLongEnough());
    },
    { signal },
  );
  send.addEventListener("click", () => isLongEnough() && onSend(reason.value.trim()), { signal });
  const stays = element(
    "p",
    { class: "quiet", id: "stays" },
    text(language, "hold_reason_stays", shortestReason),
  );
  const words = text(language, isSending(view) ? "hold_reason" : "hold_reason_on");
  return { parts: [element("label", { class: "reason" }, words, reason), stays], send };
}
