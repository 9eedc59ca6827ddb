import { element } from "../../advice/element";
import { type AboutMe, changeAboutMe, readAboutMe } from "../../shared/about-me";
import type { Copyable } from "../../shared/messages";
import type { State } from "../../shared/storage";
import { type Language, text } from "../../shared/texts";
import { today } from "../../shared/today";
import { copyable } from "../copying";
import { line, redraw } from "../drawing";
import { findingPart, type Said } from "../finding";
import { byId, say } from "../page";
import { findingsFor } from "./judging";
import type { Section } from "./section";

/** For those who got an invitation because a whole address book was imported. */
const apology = "t-15-apology-import";

let shown: { state: State; language: Language } | undefined;
/** What was noted here is taken back to what there was before. */
let noted: { readonly before: AboutMe[string] | undefined } | undefined;

/** Advice for moments that no page shows: a compliment, functions that are gone, time for one's network. */
export const nowSection: Section = {
  reads: ["remembered", "policy", "personal"],
  async show(state, language) {
    shown = { state, language };
    const me = await readAboutMe();
    const reminds = me.upkeep === true;
    byId("upkeep", HTMLInputElement).checked = reminds;
    byId("upkeep-now", HTMLElement).hidden = !reminds;
    if (reminds) draw("upkeep-tips", await sayingsFor("policy", me), "upkeep_none");
    byId("upkeep-undo", HTMLButtonElement).hidden = noted === undefined;
    if (noted !== undefined) say("upkeep-noted", text(language, "upkeep_noted"));
  },
  listen(signal) {
    const upkeep = byId("upkeep", HTMLInputElement);
    const choose = () => void changeUpkeep(upkeep.checked);
    upkeep.addEventListener("change", choose, { signal });
    const press = (id: string, act: () => unknown) =>
      byId(id, HTMLButtonElement).addEventListener("click", () => void act(), { signal });
    press("upkeep-done", noteUpkeep);
    press("upkeep-undo", takeBackUpkeep);
    press("compliment", async () => {
      const found = await sayingsFor("recommendation.asking", { occasion: "compliment" });
      draw("compliment-advice", found, "now_nothing");
    });
    press("functions", showFunctions);
  },
};

/** The day from which the reminders count is the one on which they were switched on. */
async function changeUpkeep(on: boolean): Promise<void> {
  const { "last-upkeep-on": last = today() } = await readAboutMe();
  await changeAboutMe(on ? { upkeep: true, "last-upkeep-on": last } : { upkeep: undefined });
}

async function noteUpkeep(): Promise<void> {
  if (noted !== undefined) return;
  const { "last-upkeep-on": before } = await readAboutMe();
  noted ??= { before };
  await changeAboutMe({ "last-upkeep-on": today() });
}

async function takeBackUpkeep(): Promise<void> {
  const { before } = noted ?? {};
  noted = undefined;
  if (shown) say("upkeep-noted", text(shown.language, "upkeep_undone"));
  byId("upkeep-done", HTMLButtonElement).focus();
  await changeAboutMe({ "last-upkeep-on": before });
}

/** Whether an address book was imported is known only if it happened in this browser; otherwise it is asked. */
async function showFunctions(): Promise<void> {
  const found = await sayingsFor("policy", { "functions-limited": true });
  const { "imported-on": imported } = await readAboutMe();
  if (imported !== undefined || !shown) return draw("functions-advice", found, "now_nothing");
  const { language } = shown;
  const isApology = ({ template }: Copyable) => template === apology;
  const others = found.map((one) => ({ ...one, copy: one.copy.filter((text) => !isApology(text)) }));
  draw("functions-advice", others, "now_nothing");
  const texts = found.flatMap(({ copy }) => copy.filter(isApology));
  if (texts.length === 0) return;
  const asks = element("summary", {}, text(language, "functions_imported"));
  const parts = texts.map((one) => copyable(one, language));
  byId("functions-advice", HTMLElement).append(element("details", {}, asks, ...parts));
}

const sayingsFor = async (surface: string, facts: AboutMe): Promise<readonly Said[]> =>
  shown ? findingsFor(shown.state, surface, shown.language, facts) : [];

function draw(id: string, found: readonly Said[], nothing: "upkeep_none" | "now_nothing"): void {
  if (!shown) return;
  const { language } = shown;
  const parts = found.map((one) => findingPart(one, language));
  redraw(id, ...(parts.length > 0 ? parts : [line(text(language, nothing), "quiet")]));
}
