import { networks } from "./index";

/** The addresses for the manifest. */
export const matches: readonly string[] = networks.flatMap((network) => network.matches);
