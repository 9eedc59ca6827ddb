import type { Network } from "../networks/network";
import { withChanges } from "../networks/replaced";
import type { StoredPolicy } from "../shared/storage";

/** Gives the network's definition under a policy: the shipped one, with what the policy changes in it. */
export function definitionFor(shipped: Network): (policy: StoredPolicy | undefined) => Network {
  let last: { readonly digest: string; readonly network: Network } = { digest: "", network: shipped };
  return (policy) => {
    const digest = policy?.digest ?? "";
    if (digest !== last.digest) last = { digest, network: changed(shipped, policy?.document) };
    return last.network;
  };
}

function changed(shipped: Network, policy: unknown): Network {
  const { networks } = (policy ?? {}) as { networks?: Readonly<Record<string, unknown>> };
  return withChanges(shipped, networks?.[shipped.id], document);
}
