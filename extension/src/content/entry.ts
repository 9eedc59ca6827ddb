import { networkAt } from "../networks/index";
import type { Network } from "../networks/network";
import { pageAddress } from "./address";
import { definitionFor } from "./defining";
import { start } from "./start";

// Runs at document_start on every page of a network, before any of its scripts.
const shipped = networkAt(pageAddress());
if (shipped) begin(shipped, definitionFor(shipped));

/** Begins anew when a policy says that the network's pages look otherwise. */
function begin(network: Network, definition: ReturnType<typeof definitionFor>): void {
  const life = new AbortController();
  const renew = (wanted: Network): void => {
    life.abort();
    begin(wanted, definition);
  };
  start(network, { definition, renew }, life);
}
