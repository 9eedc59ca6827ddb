/** A sentence with the place of a name, `{n}`; a `*` at either end stands for any words. */
export type Sentence = string;

/** A part of a network's address: a path it begins with, parts it also has, and parts that make it another page after all. */
export type Pages = {
  readonly paths: readonly string[];
  readonly parts?: readonly string[];
  readonly not?: readonly string[];
};

/** How an invitation leaves: at once, perhaps with a dialog, or from the dialog itself. */
export type WayOfSending = "at-once" | "perhaps" | "send-without-note" | "send-with-note";

/** What a held press would do. */
export type Press =
  | WayOfSending
  | "import-entry"
  | "import-provider"
  | "import-continue"
  | "accept"
  | "ignore-reason"
  | "return-recommendation";

/** What stands on a page. The last are parts of a page that advice stands beside. */
export type Kind = Press | "with-note" | "without-note" | "editor" | "page-part" | "text";
