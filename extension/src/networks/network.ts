import type { TextKey } from "../shared/texts";
import type { Moments, OwnSigns, PlaceSigns, Reading } from "./place-signs";
import type { Pages, Press, Sentence } from "./signs";

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

/** A state that a control carries in an attribute: `prefix…ending`. One that is neither open nor closed says nothing. */
export type StateMark = {
  readonly attribute: string;
  readonly prefix: string;
  readonly open: readonly string[];
  readonly closed: readonly string[];
};

export type ConnectSigns = {
  /** What else the page shows of the person beside a control. */
  readonly facts?: Readonly<Record<string, Reading>>;
  /** Enough alone, in a control that is not a link to somewhere else. */
  readonly icons: string;
  /** Only together with another sign. */
  readonly faintIcons: string;
  readonly state?: StateMark;
  /** What stands around a control that connects, and around no other. Only together with another sign. */
  readonly around?: string;
  /** Exactly what such a control shows. Only together with another sign. */
  readonly captions?: readonly string[];
  /** A part about one person, which is the other sign beside a caption. */
  readonly about?: string;
  readonly sentences: readonly Sentence[];
  /** Labels of neighbours that must not be taken for Connect. */
  readonly others: readonly Sentence[];
  /** Pages on which a button opens a dialog more often than not. */
  readonly dialogFollows: readonly string[];
  /** Where a dialog follows it always does, and nothing goes out before. */
  readonly asksFirst?: true;
  /** Selector of a layout in which even a profile's button sends at once. */
  readonly sendsAtOnce?: string;
};

/** The head of a profile whose owner invited the member: it can be answered there as well. */
export type InvitationOnProfile = {
  readonly pages: Pages;
  readonly head: string;
  /** What opens a menu: it stands beside the two answers, and tells them apart where the page names nobody in them. */
  readonly menu?: string;
  /** The note stands there, too. Otherwise nobody knows there whether one was written. */
  readonly showsNote?: true;
  readonly facts?: Readonly<Record<string, Reading>>;
};

export type ReceivedSigns = {
  readonly pages: Pages;
  /** Parts of other pages that hold received invitations too. */
  readonly parts: string;
  readonly card: string;
  /** What says "this is an invitation", on the card or in it. */
  readonly mark: string;
  /** Where the list stands, also when it is empty. */
  readonly list: string;
  /** What shows that the page was drawn as we know it although no list is there. */
  readonly frame: string;
  /** Links of companies, events and the like, whose invitations are not personal. */
  readonly others: string;
  /** What only such invitations say, outside of a note. */
  readonly notPersonal?: readonly string[];
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
  readonly onProfile?: InvitationOnProfile;
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

/** What the page really offers for a verdict, as steps. */
type Routes = Readonly<Partial<Record<Verdict, readonly TextKey[]>>>;

type Ways = Readonly<Partial<Record<Press, readonly TextKey[]>>>;

/** All that is known about one network. Only definitions hold selectors; nothing here does anything. */
export type Network = {
  readonly id: string;
  readonly name: string;
  /** What people are there for. Advice on manners at work fits no network for friends. */
  readonly purpose: "professional";
  /** To practise on: nobody is there, and what happens counts for nothing. */
  readonly practice?: true;
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
  readonly routes: Routes;
  /** Where the steps are others for whoever is on the person's profile already. */
  readonly routesOnProfile?: Routes;
  /** What the page calls its buttons, in its own language: steps name them by $2, $3 …; $1 is the button that was pressed. */
  readonly buttons?: readonly TextKey[];
  /** The way to a personal note, from each way of sending, as steps. */
  readonly ways: Ways;
  /** The same within a layout that has ways of its own, such as that of a phone. */
  readonly waysWithin?: { readonly layout: string; readonly ways: Ways };
};
