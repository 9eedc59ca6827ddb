import type { State } from "../../shared/storage";
import type { Language } from "../../shared/texts";

/** A part of the page: draws itself from what is stored, and again when that changes. */
export type Section = {
  /** The names in the storage that it draws from, besides the settings. */
  readonly reads: readonly string[];
  show(state: State, language: Language): unknown;
  listen(signal: AbortSignal): void;
};
