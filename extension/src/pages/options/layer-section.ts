import { element } from "../../advice/element";
import { guidelinesOf } from "../../shared/documents";
import {
  type Change,
  changeRule,
  emptyLayer,
  isEmpty,
  ownLevels,
  type Personal,
  readPersonal,
  turn,
} from "../../shared/personal";
import { changeState, readState, type State } from "../../shared/storage";
import { countText, type Language, text } from "../../shared/texts";
import { listenTo, redraw } from "../drawing";
import { byId, notice } from "../page";
import { whyIgnored } from "./judging";
import { dialPart, rulesPart } from "./layer-parts";
import { outlineOf } from "./policy-outline";
import type { Section } from "./section";

let shown: { state: State; language: Language } | undefined;

export const layerSection: Section = {
  reads: ["pairing", "policy", "personal"],
  async show(state, language) {
    shown = { state, language };
    const guidelines = await guidelinesOf(state.policy);
    const notices = await noticesOf(state, language);
    if (shown.state !== state) return;
    const mine = readPersonal(state.personal) ?? emptyLayer;
    const { dials, rules } = outlineOf(guidelines, turnedBy(mine), language);
    const search = byId("layer-search", HTMLInputElement).value;
    redraw("layers", ...layersOf(state, language));
    redraw("layer-notices", ...notices);
    redraw("dials", ...dials.map((dial) => dialPart(dial, mine, language)));
    redraw("rules", ...rulesPart(rules, mine, search, language));
    byId("layer-clear", HTMLButtonElement).disabled = state.personal === undefined;
  },
  listen(signal) {
    const search = byId("layer-search", HTMLInputElement);
    const again = () => void (shown && layerSection.show(shown.state, shown.language));
    search.addEventListener("input", again, { signal });
    listenTo(
      "dials",
      "change",
      "dial",
      (id, control) => change((mine) => turn(mine, id, chosenIn(control))),
      signal,
    );
    const onRule = (id: string, control: HTMLElement) =>
      change((mine) => changeRule(mine, id, changeFrom(chosenIn(control))));
    listenTo("rules", "change", "rule", onRule, signal);
    // What stayed as it was while it was in use is drawn once it is left.
    for (const id of ["dials", "rules"]) {
      byId(id, HTMLElement).addEventListener("focusout", () => setTimeout(again), { signal });
    }
    const clear = () => void changeState({ personal: undefined });
    byId("layer-clear", HTMLButtonElement).addEventListener("click", clear, { signal });
  },
};

let changing: Promise<void> = Promise.resolve();

/** One after the other: who chooses by typing makes several choices within a moment. */
function change(by: (mine: Personal) => Personal): void {
  changing = changing.then(async () => {
    const mine = by(readPersonal((await readState()).personal) ?? emptyLayer);
    await changeState({ personal: isEmpty(mine) ? undefined : mine });
  });
}

/** An empty choice is "as the guidelines". */
const chosenIn = (control: HTMLElement): string | undefined =>
  control instanceof HTMLSelectElement && control.value !== "" ? control.value : undefined;

function changeFrom(value: string | undefined): Change | undefined {
  if (value === "off") return { off: true };
  const level = ownLevels.find((own) => own === value);
  return level === undefined ? undefined : { level };
}

const turnedBy = ({ dials: turned }: Personal) => turned;

/** Who has a say here, the one who decides last at the end. */
function layersOf({ pairing, policy, personal }: State, language: Language): HTMLElement[] {
  const { changes, ...mine } = readPersonal(personal) ?? emptyLayer;
  const count = Object.keys(changes).length + Object.keys(turnedBy({ changes, ...mine })).length;
  const inPlace = policy === undefined ? "layer_packs_in_force" : "layer_packs_replaced";
  const team =
    pairing === undefined
      ? text(language, "layer_team_none")
      : policy === undefined
        ? text(language, "layer_team_waiting", pairing.team)
        : text(language, "layer_team_version", pairing.team, policy.revision);
  const layer = (title: string, words: string) =>
    element("li", {}, element("strong", {}, title), element("span", { class: "quiet" }, words));
  return [
    layer(text(language, "layer_packs"), text(language, inPlace)),
    layer(text(language, "layer_team"), team),
    layer(
      text(language, "layer_mine"),
      count === 0 ? text(language, "layer_mine_none") : countText(language, "layer_changes", count),
    ),
  ];
}

async function noticesOf(state: State, language: Language): Promise<HTMLElement[]> {
  if (state.personal === undefined) return [];
  if (readPersonal(state.personal) === undefined) return [notice(text(language, "layer_unreadable"))];
  const why = await whyIgnored(state);
  return why === "" ? [] : [notice(text(language, "layer_ignored"), why)];
}
