import { type Managed, readManaged } from "../shared/managed";
import { type Language, text } from "../shared/texts";
import { byId, notice } from "./page";

/** What the organisation fixed, in words; nothing if it fixed nothing. */
export function managedLines(managed: Managed, language: Language): string[] {
  const { server, place, mayPause, saidInFull, refused } = managed;
  const lines = [
    server !== undefined && text(language, "managed_server", server),
    managed.language !== undefined && text(language, "managed_language"),
    place !== undefined && text(language, `managed_place_${place === "beside" ? "beside" : "on_page"}`),
    !mayPause && text(language, "managed_pause"),
    saidInFull !== undefined && text(language, "managed_limit"),
    refused.length > 0 && text(language, "managed_refused", refused.join(", ")),
  ].filter((line) => line !== false);
  return lines.length > 0 ? [text(language, "managed_title"), ...lines] : [];
}

/** Shows what is fixed, and takes away what would change it. The worker holds to it in any case. */
export async function showManaged(language: Language): Promise<void> {
  const managed = await readManaged();
  const { server, mayPause } = managed;
  const lines = managedLines(managed, language);
  const place = byId("managed", HTMLElement);
  place.hidden = lines.length === 0;
  const words = lines.join("");
  if (place.textContent !== words) place.replaceChildren(...(words === "" ? [] : [notice(...lines)]));
  byId("language", HTMLSelectElement).disabled = managed.language !== undefined;
  byId("leave", HTMLButtonElement).hidden = server !== undefined;
  const typed = document.getElementById("server");
  if (typed instanceof HTMLInputElement && server !== undefined) {
    typed.readOnly = true;
    typed.value = server;
  }
  for (const one of ["place-on-page", "place-beside"]) {
    const choice = document.getElementById(one);
    if (choice instanceof HTMLInputElement) choice.disabled = managed.place !== undefined;
  }
  const limit = document.getElementById("limit");
  if (limit instanceof HTMLSelectElement) limit.disabled = managed.saidInFull !== undefined;
  const pause = document.getElementById("pause");
  if (pause !== null) pause.hidden = !mayPause;
}
