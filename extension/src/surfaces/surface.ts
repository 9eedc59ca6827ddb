import type { Kind } from "../networks/signs";
import type { Page, Person } from "./reading/page";

export type Facts = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** One thing on a page that we know, read at this moment from the live page. */
export type Seen = Person & {
  readonly surface: string;
  readonly kind: Kind;
  /** A control's label, or a card's name. */
  readonly label: string;
  readonly facts: Facts;
  readonly node: Element;
  /** Where advice stands, if not in the node itself: after this part. */
  readonly after?: Element;
  /** Only what is worth a thought or worth copying is shown here. */
  readonly quiet?: true;
  /** A fact that is new here: advice is only what follows from it, for the rest was said before. */
  readonly news?: string;
};

/** A place where advice can appear. */
export type Surface = {
  readonly id: string;
  /** Marked parts show advice; guarded controls are held when they are pressed. */
  readonly treatment: "marked" | "guarded";
  /** Selects what may be of this kind, by the page's address alone: so that only changes there are looked at. */
  selector(page: Page): string | undefined;
  /** Selects those of which something stands elsewhere on the page: they are looked at after each change. */
  reaching?(page: Page): string | undefined;
  /** Everything of this kind under a part of the page, in its order. */
  find(page: Page, part: ParentNode): Seen[];
  /** What this element is, if it is of this kind. */
  read(page: Page, element: Element): Seen | undefined;
};
