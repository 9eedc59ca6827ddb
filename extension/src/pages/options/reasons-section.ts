import { element } from "../../advice/element";
import { readStorage } from "../../shared/browser";
import { text } from "../../shared/texts";
import { line, redraw } from "../drawing";
import { surfaceTitle } from "../surface-title";
import { dayOf } from "../times";
import type { Section } from "./section";

type Given = { readonly at: string; readonly surface: string; readonly reason: string };

/** Why the member sent something all the same, for her own eyes. */
export const reasonsSection: Section = {
  reads: ["reasons"],
  async show(_, language) {
    const { reasons } = await readStorage(["reasons"]);
    const given = (Array.isArray(reasons) ? reasons : []).filter(isGiven).toReversed();
    const parts = given.map(({ at, surface, reason }) =>
      element(
        "li",
        {},
        element("span", { dir: "auto" }, reason),
        element(
          "span",
          { class: "quiet" },
          `${dayOf(language, Date.parse(at))} · ${surfaceTitle(surface, language)}`,
        ),
      ),
    );
    redraw(
      "reasons",
      given.length > 0 ? element("ul", {}, ...parts) : line(text(language, "reasons_none"), "quiet"),
    );
  },
  listen() {},
};

function isGiven(value: unknown): value is Given {
  if (typeof value !== "object" || value === null) return false;
  const { at, surface, reason } = value as Partial<Given>;
  return [surface, reason].every((one) => typeof one === "string") && !Number.isNaN(Date.parse(at ?? ""));
}
