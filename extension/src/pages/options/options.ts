import { onStorageChange } from "../../shared/browser";
import { readState } from "../../shared/storage";
import { listenToCopying } from "../copying";
import { fill, languageOf } from "../page";
import { countsSection } from "./counts-section";
import { dataSection } from "./data-section";
import { diarySection } from "./diary-section";
import { guidelinesSection } from "./guidelines-section";
import { layerSection } from "./layer-section";
import { nowSection } from "./now-section";
import { reasonsSection } from "./reasons-section";
import { repliesSection } from "./replies-section";
import { sentSection } from "./sent-section";
import { settingsSection } from "./settings-section";

const sections = [
  guidelinesSection,
  settingsSection,
  layerSection,
  diarySection,
  repliesSection,
  nowSection,
  reasonsSection,
  sentSection,
  countsSection,
  dataSection,
];

/** Another language, a pause, another place: all of them show on the whole page. */
const concernsAll = (changed: readonly string[]): boolean =>
  ["settings", "pairing"].some((part) => changed.includes(part));

async function show(changed?: readonly string[]): Promise<void> {
  const state = await readState();
  const language = languageOf(state.settings);
  if (changed === undefined || concernsAll(changed)) fill(language);
  for (const { reads, show: draw } of sections) {
    if (changed === undefined || concernsAll(changed) || reads.some((part) => changed.includes(part)))
      await draw(state, language);
  }
}

const { signal } = new AbortController();
listenToCopying(() => (document.documentElement.lang === "nl" ? "nl" : "en"), signal);
for (const section of sections) section.listen(signal);
onStorageChange((changed) => void show(changed), signal);
void show().then(() => {
  if (/^#[a-z]+$/.test(location.hash)) document.getElementById(location.hash.slice(1))?.scrollIntoView();
});
