import { askForSites, maySeeSites } from "../../shared/browser";
import { byId } from "../page";

/** Where the browser lets the member decide about a network's pages (Firefox does), it is said, with a button that asks. */
export async function showSiteAccess(): Promise<void> {
  byId("access", HTMLElement).hidden = await maySeeSites();
}

export function listenToSiteAccess(signal: AbortSignal): void {
  const ask = () => void askForSites().then(showSiteAccess);
  byId("access-allow", HTMLButtonElement).addEventListener("click", ask, { signal });
  // It can be taken back elsewhere, while this page is open.
  window.addEventListener("focus", () => void showSiteAccess(), { signal });
}
