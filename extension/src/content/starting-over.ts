import type { Network } from "../networks/network";
import type { Memory } from "./memory";

/** On a practice ground nobody is known any more once a visitor starts over: it says when that was. */
export function watchStartingOver({ practice }: Network, memory: Memory, signal: AbortSignal): void {
  if (!practice) return;
  const page = document.documentElement;
  const look = (): void => {
    const { begun } = page.dataset;
    if (begun !== undefined && isPast(begun)) memory.beginAnew(begun);
  };
  const observer = new MutationObserver(look);
  observer.observe(page, { attributes: true, attributeFilter: ["data-begun"] });
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
  look();
}

/** A time as pages and JSON write it, and none that is yet to come: nothing after it would count. */
const isPast = (time: string): boolean => {
  const at = Date.parse(time);
  return at <= Date.now() && new Date(at).toJSON() === time;
};
