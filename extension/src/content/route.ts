import type { Network, Verdict } from "../networks/network";
import type { TextKey } from "../shared/texts";
import type { Seen } from "../surfaces/surface";
import { livePage } from "./holding";

export type Route = {
  readonly steps: readonly TextKey[];
  /** Where the person's profile is, for whoever is not there yet. */
  readonly profile: string | undefined;
};

/** What the page that one is on offers for a verdict. */
export function routeFor(network: Network, { slug }: Seen, verdict: Verdict): Route {
  const { people, routes, routesOnProfile } = network;
  const isThere = slug !== null && livePage(network).slug === slug;
  return {
    steps: (isThere ? routesOnProfile?.[verdict] : undefined) ?? routes[verdict] ?? [],
    profile: slug === null || isThere ? undefined : `${people.path}${encodeURIComponent(slug)}`,
  };
}
