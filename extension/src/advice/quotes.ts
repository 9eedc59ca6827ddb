import type { Facts } from "../surfaces/surface";
import type { Reason } from "./judgement";

/** A text that was read, with the places of the words that counted. */
export type Quote = { readonly words: string; readonly spans: readonly (readonly [number, number])[] };

/** The texts that reasons speak of. */
export function quotesOf(reasons: readonly Reason[], facts: Facts): Quote[] {
  const names = new Set(reasons.flatMap(({ fact, spans = [] }) => (fact && spans.length > 0 ? [fact] : [])));
  return [...names].flatMap((name) => {
    const words = facts[name];
    const spans = reasons.flatMap((reason) => (reason.fact === name ? (reason.spans ?? []) : []));
    return typeof words === "string" ? [{ words, spans }] : [];
  });
}
