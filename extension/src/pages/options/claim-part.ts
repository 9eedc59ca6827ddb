import { claims } from "netiquette-claims";
import { element } from "../../advice/element";
import { dated } from "../../advice/source-words";
import type { State } from "../../shared/storage";
import { countText, type Language, text } from "../../shared/texts";
import { line } from "../drawing";
import { type Claim, claimOf, evidenceOf, type SaidBy } from "./policy-outline";

/** A figure about a network in the guidelines in force; without a team the packs that came along say it. */
export const claimIn = ({ policy }: State, name: string, language: Language): Claim | undefined =>
  claimOf(documentsOf(policy), name, language);

/** What is said of a text of the guidelines in force. */
export const evidenceIn = ({ policy }: State, template: string, language: Language): SaidBy | undefined =>
  evidenceOf(documentsOf(policy), template, language);

const documentsOf = (policy: State["policy"]): readonly unknown[] =>
  policy === undefined ? [claims] : [claims, policy.document];

/** Who said it, where, when and how long ago that is; the others who spoke of it on request. */
export function claimParts(claim: Claim | undefined, language: Language): HTMLElement[] {
  const [first, ...others] = claim?.sources ?? [];
  if (first === undefined) return [];
  const words = (source: typeof first): string =>
    source.author === ""
      ? text(language, "claim_said", dated(source, language))
      : text(language, "claim_said_by", source.author, dated(source, language));
  const all = others.map((one) => element("li", {}, `${words(one)} ${one.says}`));
  return [
    line(`${words(first)} ${first.says}`, "quiet"),
    ...(all.length === 0
      ? []
      : [
          element(
            "details",
            { class: "claim" },
            element("summary", {}, countText(language, "claim_others", all.length)),
            element("ul", { class: "quiet" }, ...all),
          ),
        ]),
  ];
}
