import type { Verdict } from "../networks/network";
import type { TextKey } from "../shared/texts";
import { type JudgementLine, type Level, strictest } from "./judgement";
import type { Tone } from "./mark-look";

/** Word, colour and shape: none of them carries the meaning alone. */
export type VerdictLook = { readonly word: TextKey; readonly colour: Tone; readonly path: string };

export const verdictLooks: Readonly<Record<Verdict, VerdictLook>> = {
  accept: { word: "verdict_accept", colour: "green", path: "M4 10.5l4 4 8-9" },
  "accept-and-ask-why": {
    word: "verdict_accept_and_ask_why",
    colour: "green",
    path: "M3 4h14v9H9l-4 4v-4H3zM7 8.5l2.2 2L13 6.5",
  },
  archive: { word: "verdict_archive", colour: "slate", path: "M3 4h14v4H3zM4.5 8v8h11V8M8 11.5h4" },
  ask: {
    word: "verdict_ask",
    colour: "blue",
    path: "M7.2 7.4a2.9 2.9 0 1 1 4.3 2.6c-1 .6-1.5 1.2-1.5 2.4M10 15.6v.1",
  },
  decline: { word: "verdict_decline", colour: "slate", path: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M6.5 10h7" },
  "look-first": {
    word: "verdict_look_first",
    colour: "amber",
    path: "M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10zM10 7.7a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6",
  },
  none: { word: "verdict_none", colour: "slate", path: "M5 10h.1M10 10h.1M15 10h.1" },
  report: { word: "verdict_report", colour: "red", path: "M10 2.5l8 14.5H2zM10 8v4M10 14.4v.1" },
};

/** Where there is no verdict, for advice is all there is to give. */
const levelLooks: Readonly<Record<Level, VerdictLook>> = {
  info: {
    word: "level_info",
    colour: "blue",
    path: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 9.2v4.3M10 6.4v.1",
  },
  advise: {
    word: "level_advise",
    colour: "amber",
    path: "M6.5 9a3.5 3.5 0 1 1 5.6 2.8c-.7.5-1.1 1-1.1 1.9H9c0-.9-.4-1.4-1.1-1.9A3.5 3.5 0 0 1 6.5 9M8.5 16.5h3",
  },
  confirm: { word: "level_confirm", colour: "amber", path: "M10 2.5l8 14.5H2zM10 8v4M10 14.4v.1" },
  block: { word: "level_confirm", colour: "red", path: "M10 2.5l8 14.5H2zM10 8v4M10 14.4v.1" },
};

/** How a judgement looks: by its verdict, or else by how much it asks. */
export function lookOf({ verdict, findings, questions }: JudgementLine): VerdictLook {
  if (verdict !== "none") return verdictLooks[verdict] ?? verdictLooks.none;
  if (findings.length === 0 && questions.length > 0) return verdictLooks.ask;
  return findings.some(({ tone }) => tone === "danger") ? levelLooks.block : levelLooks[strictest(findings)];
}
