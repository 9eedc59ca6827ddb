import type { WayOfSending } from "../networks/network";
import type { Page, Person } from "./reading/page";

export type Facts = Readonly<Record<string, string | number | boolean>>;

/** One thing on a page that we know, read at this moment from the live page. */
export type Seen = Person & {
  readonly surface: string;
  readonly kind: WayOfSending | "with-note" | "without-note";
  /** A control's label, or a card's name. */
  readonly label: string;
  readonly facts: Facts;
  readonly node: Element;
};

/** A place where advice can appear. */
export type Surface = {
  readonly id: string;
  /** Marked cards show a verdict; guarded controls are held when they are pressed. */
  readonly treatment: "marked" | "guarded";
  /** Everything of this kind under a part of the page, in its order. */
  find(page: Page, part: ParentNode): Seen[];
  /** What this element is, if it is of this kind. */
  read(page: Page, element: Element): Seen | undefined;
};
