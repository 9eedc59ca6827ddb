import { put, reset, slot } from "../slot.js";
import { guestsOf } from "./guests.js";
import { settingOf } from "./setting.js";

const NOBODY = { people: [], invitations: [], recommendations: [] };

let kept;
let guests = NOBODY;

export async function scenario(id) {
  return (await fetch(`/demo/scenarios/${id}.json`)).json();
}

export async function scenarios() {
  const { scenarios: ids } = await (await fetch("/demo/scenarios/index.json")).json();
  return Promise.all(ids.map(scenario));
}

/** Comes back to the scenario that was being played in this tab. */
export async function loadStage() {
  const { scene } = slot();
  if (scene) remember(await scenario(scene.id), scene);
}

/** Begins anew with the people and the circumstances of one case. */
export function enter(played, one) {
  const scene = { id: played.id, case: one.id };
  reset();
  put({ ...settingOf(played, one), scene });
  remember(played, scene);
}

/** Who is on the network only while a scenario is played. */
export const onStage = () => (slot().scene && slot().scene === kept ? guests : NOBODY);

function remember(played, scene) {
  kept = slot().scene;
  guests = guestsOf(
    played,
    played.cases.find((one) => one.id === scene.case),
  );
}
