import { element } from "../advice/element";
import { type Agreement, agreementsOf } from "../shared/agreements";
import type { State } from "../shared/storage";
import { countText, type Language, type TextKey, text } from "../shared/texts";
import { line, redraw } from "./drawing";
import { findingPart } from "./finding";
import { byId, say } from "./page";
import { dayOf } from "./times";

const kinds: Readonly<Record<Agreement["kind"], TextKey>> = {
  advise: "agreement_advise",
  acknowledge: "agreement_acknowledge",
  enforce: "agreement_enforce",
};

let drawn = "";

/** What the team agreed, each to be opened; one that somebody reads is left alone until it changes. */
export function showAgreements(state: State, language: Language): void {
  const agreements = agreementsOf(state, language);
  byId("agreements", HTMLElement).hidden = agreements.length === 0;
  say("agreements-count", agreementWords(agreements, language));
  const now = JSON.stringify([agreements, language]);
  if (now === drawn) return;
  drawn = now;
  const server = state.pairing?.server ?? "";
  redraw("agreements-list", ...agreements.map((one, at) => agreementPart(one, at, server, language)));
}

/** How many there are, and of how many the team wants to hear that they were read. */
export function agreementWords(agreements: readonly Agreement[], language: Language): string {
  if (agreements.length === 0) return "";
  const asked = agreements.filter(({ kind }) => kind === "acknowledge").length;
  const count = countText(language, "agreements_count", agreements.length);
  return asked === 0 ? count : `${count} · ${countText(language, "agreements_asked", asked)}`;
}

function agreementPart(one: Agreement, at: number, server: string, language: Language): HTMLElement {
  const { title, text: says, because, but, kind, document: paper, learnMore, owner, reviewBy } = one;
  const day = Date.parse(`${reviewBy}T12:00:00`);
  return element(
    "li",
    {},
    element(
      "details",
      { id: `agreement-${at}` },
      element("summary", { dir: "auto" }, title),
      findingPart(
        { says, because, but, copy: [], read: learnMore === undefined ? [] : [learnMore] },
        language,
      ),
      paper !== undefined && leading(paper, text(language, "agreement_document")),
      line(text(language, kinds[kind]), kind === "acknowledge" ? "asked" : "quiet"),
      kind === "acknowledge" &&
        leading(`${server}/agreements`, text(language, "agreement_where", new URL(server).host)),
      owner !== "" &&
        !Number.isNaN(day) &&
        line(text(language, "agreement_kept", owner, dayOf(language, day)), "quiet"),
    ),
  );
}

/** Leads to another tab, which learns nothing of where it was opened. */
const leading = (href: string, words: string): HTMLElement =>
  element("p", {}, element("a", { href, target: "_blank", rel: "noopener noreferrer" }, words));
