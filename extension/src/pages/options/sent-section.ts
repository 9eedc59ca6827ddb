import { element } from "../../advice/element";
import { readLedger, type Sent } from "../../shared/ledger";
import { type Language, text } from "../../shared/texts";
import { redraw } from "../drawing";
import { byId } from "../page";
import { momentOf } from "../times";
import type { Section } from "./section";

/** So many at first; the others when they are asked for. */
const few = 20;
let all = false;
let shownIn: Language = "en";

export const sentSection: Section = {
  reads: ["ledger"],
  show: (_, language) => draw(language),
  listen(signal) {
    const showAll = () => {
      all = true;
      byId("ledger", HTMLElement).focus();
      void draw(shownIn);
    };
    byId("ledger-all", HTMLButtonElement).addEventListener("click", showAll, { signal });
  },
};

async function draw(language: Language): Promise<void> {
  shownIn = language;
  const sent = (await readLedger()).toReversed();
  const parts = sent.slice(0, all ? sent.length : few).map((one) => entryPart(one, language));
  const isEmpty = sent.length === 0;
  redraw("ledger", ...(isEmpty ? [] : [element("ol", {}, ...parts)]));
  byId("ledger-none", HTMLElement).hidden = !isEmpty;
  byId("ledger-how", HTMLElement).hidden = isEmpty;
  byId("ledger-all", HTMLButtonElement).hidden = all || sent.length <= few;
}

function entryPart({ at, method, address, sent, received, outcome }: Sent, language: Language): HTMLElement {
  const sizes = [
    text(language, "ledger_sent", bytes(sent, language)),
    ...(received === undefined ? [] : [text(language, "ledger_received", bytes(received, language))]),
    outcomeWords(outcome, language),
  ];
  return element(
    "li",
    {},
    element("time", { datetime: new Date(at).toISOString() }, momentOf(language, at)),
    element("code", {}, `${method} ${address}`),
    element("span", { class: "quiet" }, sizes.join(" · ")),
  );
}

const bytes = (count: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: "unit", unit: "byte", unitDisplay: "long" }).format(count);

function outcomeWords(outcome: string | undefined, language: Language): string {
  if (outcome === undefined) return text(language, "ledger_open");
  if (outcome === "unreachable" || outcome === "too-large") {
    return text(language, outcome === "unreachable" ? "ledger_unreachable" : "ledger_too_large");
  }
  return text(language, "ledger_answer", outcome);
}
