import type { PlaceSigns } from "../place-signs";
import { goOn, importCaptions, importProviders } from "./words";

const pages = {
  paths: ["/mynetwork/import-contacts", "/mynetwork/add-connections", "/mynetwork/contacts/import"],
};
const buttons = 'button,[role="button"]';
const entry = { kind: "import-entry", facts: { "import-step": { known: "entry" } } } as const;

/** The way into an address book: by its address, or by its caption where the network offers it; then the steps. */
export const importing: readonly PlaceSigns[] = [
  { ...entry, node: 'a[href*="/mynetwork/import-contacts"],a[href*="/mynetwork/add-connections"]' },
  { ...entry, pages: { paths: ["/mynetwork/", "/feed"] }, node: `a,${buttons}`, labels: importCaptions },
  {
    pages,
    node: buttons,
    labels: importProviders,
    kind: "import-provider",
    facts: { "import-step": { known: "provider" } },
  },
  {
    pages,
    node: `${buttons},input[type="submit"]`,
    labels: goOn,
    kind: "import-continue",
    facts: { "import-step": { known: "continue" } },
  },
];
