import { type AboutMe, changeAboutMe, readAboutMe } from "../../shared/about-me";
import type { State } from "../../shared/storage";
import { type Language, text } from "../../shared/texts";
import { today } from "../../shared/today";
import { line, redraw } from "../drawing";
import { findingPart, type Said } from "../finding";
import { byId } from "../page";
import { findingsFor } from "./judging";
import type { Section } from "./section";

let shown: { state: State; language: Language } | undefined;

/** Advice for moments that no page shows: a compliment, functions that are gone, time for one's network. */
export const nowSection: Section = {
  reads: ["remembered", "policy", "personal"],
  async show(state, language) {
    shown = { state, language };
    const me = await readAboutMe();
    const reminds = me.upkeep === true;
    byId("upkeep", HTMLInputElement).checked = reminds;
    byId("upkeep-now", HTMLElement).hidden = !reminds;
    if (reminds) draw("upkeep-tips", sayingsFor("policy", me), "upkeep_none");
  },
  listen(signal) {
    const upkeep = byId("upkeep", HTMLInputElement);
    const choose = () => void changeUpkeep(upkeep.checked);
    upkeep.addEventListener("change", choose, { signal });
    const press = (id: string, act: () => unknown) =>
      byId(id, HTMLButtonElement).addEventListener("click", () => void act(), { signal });
    press("upkeep-done", () => changeAboutMe({ "last-upkeep-on": today() }));
    press("compliment", () => {
      const found = sayingsFor("recommendation.asking", { occasion: "compliment" });
      draw("compliment-advice", found, "now_nothing");
    });
    press("functions", () => {
      draw("functions-advice", sayingsFor("policy", { "functions-limited": true }), "now_nothing");
    });
  },
};

/** The day from which the reminders count is the one on which they were switched on. */
async function changeUpkeep(on: boolean): Promise<void> {
  const { "last-upkeep-on": last = today() } = await readAboutMe();
  await changeAboutMe(on ? { upkeep: true, "last-upkeep-on": last } : { upkeep: undefined });
}

const sayingsFor = (surface: string, facts: AboutMe): readonly Said[] =>
  shown ? findingsFor(shown.state, surface, shown.language, facts) : [];

function draw(id: string, found: readonly Said[], nothing: "upkeep_none" | "now_nothing"): void {
  if (!shown) return;
  const { language } = shown;
  const parts = found.map((one) => findingPart(one, language));
  redraw(id, ...(parts.length > 0 ? parts : [line(text(language, nothing), "quiet")]));
}
