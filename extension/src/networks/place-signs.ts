import type { Kind, Pages, Sentence } from "./signs";

/**
 * How a fact stands on a page: words, what is typed, a day or the earliest of several, a degree such as “· 2nd”, a name
 * that many share, the end of a counter such as 12/200, how many there are, whether something is there, which of several
 * is, or whether the person is linked elsewhere too. What cannot be read is not known; but where words are not there
 * although `orNone` is, they are none. `atLeast` passes over shorter ones.
 */
export type Reading = (
  | { readonly words: string; readonly orNone?: string; readonly atLeast?: number }
  | { readonly typed: string }
  | { readonly day: string }
  | { readonly earliest: string }
  | { readonly degree: string }
  | { readonly commonName: string }
  | { readonly limit: string }
  | { readonly count: string }
  | { readonly seen: string; readonly unseen?: string }
  | { readonly choice: Readonly<Record<string, string>> }
  | { readonly alsoIn: string }
  | { readonly today: true }
  | { readonly known: string | number | boolean }
) & {
  /** Where to look: the whole page, or a part around. Otherwise in the place itself. */
  readonly within?: "page" | string;
  /**
   * For what a network can or cannot do at a place, which changes: the days from which on and until before which it holds, and
   * who says so. Outside of them it is not known, and the member is asked.
   */
  readonly from?: string;
  readonly until?: string;
  readonly source?: string;
};

/** How a place says whom it is about: the page's own person, an attribute, or a link in it. */
export type PersonSigns = {
  readonly page?: true;
  readonly attribute?: string;
  readonly link?: string;
  readonly name?: string;
  /** Where the name stands: a part around. Otherwise in the place itself. */
  readonly within?: string;
};

/** A place that is told by an address and a selector; `labels` are a control's words, `with` stands elsewhere on the page. */
export type PlaceSigns = {
  readonly pages?: Pages;
  readonly with?: string;
  readonly without?: string;
  /** A link elsewhere on the page that leads to the very person whose page it is; one to anybody else is no such sign. */
  readonly withOwn?: string;
  readonly withoutOwn?: string;
  readonly node: string;
  readonly labels?: readonly Sentence[];
  readonly kind: Kind;
  readonly person?: PersonSigns;
  readonly facts?: Readonly<Record<string, Reading>>;
  /** Speak up only for what is worth a thought, or worth copying: most of what can be said here is nobody's business. */
  readonly quiet?: true;
  /** A fact that is new here: advice is only what follows from it. */
  readonly news?: string;
  /** Where advice stands: after this part around the place, rather than in it. */
  readonly after?: string;
};

/** What a page shows of the member, where it is worth remembering for advice on other pages. */
export type OwnSigns = {
  readonly pages?: Pages;
  readonly node: string;
  readonly facts: Readonly<Record<string, Reading>>;
};

/** Presses of the member that are worth remembering on this device. */
export type Moments = {
  readonly met?: string;
  /** The day of it, where the page shows one; otherwise it was today. */
  readonly metOn?: Reading;
  /** That one met is taken back. */
  readonly tookBackMeeting?: string;
  readonly said?: string;
  /** An invitation that was accepted is taken back. */
  readonly tookBack?: string;
  readonly gaveRecommendation?: string;
};
