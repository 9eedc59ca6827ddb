import type { TextKey } from "../shared/texts";

/** A sentence with the place of a name, `{n}`; a `*` at either end stands for any words. */
export type Sentence = string;

/** A part of a network's address: a path it begins with, parts it also has, and parts that make it another page after all. */
export type Pages = {
  readonly paths: readonly string[];
  readonly parts?: readonly string[];
  readonly not?: readonly string[];
};

/** How a person is told: the links to profiles, and where names stand. */
export type People = {
  readonly path: string;
  readonly link: string;
  readonly names: string;
  readonly ownName: string;
};

/** The address that opens an invitation: its paths and the parameter that names the person. */
export type InvitePage = {
  readonly paths: readonly string[];
  readonly parameter: string;
  readonly link: string;
};

/** A state that a control carries in an attribute: `prefix…ending`. */
export type StateMark = {
  readonly attribute: string;
  readonly prefix: string;
  readonly open: readonly string[];
};

export type ConnectSigns = {
  /** What else the page shows of the person beside a control. */
  readonly facts?: Readonly<Record<string, Reading>>;
  /** Enough alone, in a control that is not a link to somewhere else. */
  readonly icons: string;
  /** Only together with another sign. */
  readonly faintIcons: string;
  readonly state?: StateMark;
  readonly sentences: readonly Sentence[];
  /** Labels of neighbours that must not be taken for Connect. */
  readonly others: readonly Sentence[];
  /** Pages on which a button opens a dialog more often than not. */
  readonly dialogFollows: readonly string[];
  /** Selector of a layout in which even a profile's button sends at once. */
  readonly sendsAtOnce?: string;
};

export type ReceivedSigns = {
  readonly pages: Pages;
  /** Parts of other pages that hold received invitations too. */
  readonly parts: string;
  readonly card: string;
  /** An attribute that says "this is an invitation". */
  readonly mark: string;
  /** Where the list stands, also when it is empty. */
  readonly list: string;
  /** What shows that the page was drawn as we know it although no list is there. */
  readonly frame: string;
  /** Links of companies, events and the like, whose invitations are not personal. */
  readonly others: string;
  readonly acceptWords: readonly string[];
  readonly accept?: string;
  readonly note: string;
  /** A note is always in its own part. Otherwise it may also be a text that stands after the answers. */
  readonly noteHasPart?: true;
  readonly notText: string;
  readonly headline?: string;
  readonly text: string;
  readonly photo: string;
  readonly noPhoto: string;
  /** What else a card shows of the person. */
  readonly facts?: Readonly<Record<string, Reading>>;
};

export type NoteSigns = {
  /** Elements in whose open shadow root the dialog may stand. */
  readonly hosts: string;
  readonly dialog: string;
  readonly anyDialog: string;
  readonly name: string;
  readonly field: string;
  readonly primary: string;
  readonly secondary: string;
  readonly without: readonly string[];
  readonly add: readonly string[];
};

export type Verdict =
  | "report"
  | "decline"
  | "archive"
  | "ask"
  | "look-first"
  | "accept-and-ask-why"
  | "accept"
  | "none";

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

/**
 * How a fact stands on a page: words, what is typed, a day, the end of a counter such as 12/200, how many there are, whether something is there, which
 * of several is, the earliest of several days, a degree such as “· 2nd”, a name that many share, or whether the person is linked elsewhere too. What cannot be read is not known; but where words are
 * not there although `orNone` is, they are none. `atLeast` passes over shorter ones.
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
  readonly said?: string;
  readonly gaveRecommendation?: string;
};

/** All that is known about one network. Only definitions hold selectors; nothing here does anything. */
export type Network = {
  readonly id: string;
  readonly name: string;
  readonly matches: readonly string[];
  readonly pressable: string;
  readonly people: People;
  readonly invitePage: InvitePage;
  readonly connect: ConnectSigns;
  readonly received: ReceivedSigns;
  readonly note: NoteSigns;
  /** All further surfaces, by their id. */
  readonly places: Readonly<Record<string, readonly PlaceSigns[]>>;
  readonly moments: Moments;
  /** What is on every page at these addresses, however it is drawn: where it is missing, we do not know the page. */
  readonly landmarks: readonly { readonly pages: Pages; readonly any: string }[];
  readonly own?: readonly OwnSigns[];
  /** What the page really offers for a verdict, as steps. */
  readonly routes: Readonly<Partial<Record<Verdict, readonly TextKey[]>>>;
  /** The way to a personal note, from each way of sending, as steps. */
  readonly ways: Readonly<Partial<Record<Press, readonly TextKey[]>>>;
};
