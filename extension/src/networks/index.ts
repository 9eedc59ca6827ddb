import { demo } from "./demo/definition";
import { linkedin } from "./linkedin/definition";
import { covers } from "./match-pattern";
import type { Network } from "./network";

export const networks: readonly Network[] = [demo, linkedin];

export function networkAt(address: string): Network | undefined {
  return networks.find((network) => network.matches.some((match) => covers(match, address)));
}
