import type { Level } from "../advice/judgement";
import type { Seen } from "../surfaces/surface";

/** A press that was held back, and in brief what stands against it. */
export type Held = {
  readonly seen: Seen;
  readonly level: Level;
  readonly findings: readonly { readonly rule: string; readonly says: string }[];
};
