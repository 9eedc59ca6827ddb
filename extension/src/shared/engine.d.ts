/** The engine compiled to one JavaScript module; see backend/engine-js. */
declare module "netiquette-engine" {
  /** Policy documents, decoded and indexed once. Opaque, but for the reason why they could not be. */
  export interface Prepared {
    /** Empty, or where the documents cannot be used and why ("path: reason"). */
    readonly error: string;
  }

  /** What a page showed of one case. A fact that the page did not show is absent. */
  export interface Situation {
    readonly surface: string;
    readonly language: "nl" | "en";
    readonly facts: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  }

  /** Like prepare, but in slices: `advance` until it says that it is ready, or has an error. */
  export function begin(documents: readonly unknown[]): Prepared;

  /** Reads so many more parts: phrase lists in one language, then rules. */
  export function advance(prepared: Prepared, parts: number): boolean;

  /** Merges the documents in order; a later rule with the same id takes the place of the earlier one. */
  export function prepare(documents: readonly unknown[]): Prepared;

  /** The judgement as JSON text. */
  export function judge(prepared: Prepared, situation: Situation): string;

  /** The same judgement without reasons and texts, as JSON text: many times cheaper. */
  export function brief(prepared: Prepared, situation: Situation): string;
}
