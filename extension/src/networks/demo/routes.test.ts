import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type Language, text } from "../../shared/texts";
import { demo } from "./definition";

const folder = "../../../../backend/demo-network/src/main/resources/META-INF/resources/demo";
const wordsOf = (language: Language): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`${folder}/messages_${language}.json`, import.meta.url), "utf8"));

it.each(["en", "nl"] as const)(
  "a report goes by what the network itself calls its controls (%s)",
  (language) => {
    const steps = (demo.routes.report ?? []).map((step) => text(language, step)).join(" ");
    const { ignore, ...words } = wordsOf(language);
    for (const control of [ignore, words["reason.ask"], words["reason.spam"], words["reason.send"]])
      expect(steps).toContain(control);
  },
);
