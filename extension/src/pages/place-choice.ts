import { changeState, readState, type Settings } from "../shared/storage";
import { byId } from "./page";

const places = ["on-page", "beside"] as const;

/** On the page or beside it: the member's choice, on each page that offers it. */
export function showPlace({ place = "on-page" }: Settings): void {
  for (const one of places) byId(`place-${one}`, HTMLInputElement).checked = one === place;
}

export function listenToPlace(signal: AbortSignal): void {
  for (const place of places) {
    const choose = () =>
      void readState().then(({ settings }) => changeState({ settings: { ...settings, place } }));
    byId(`place-${place}`, HTMLInputElement).addEventListener("change", choose, { signal });
  }
}
