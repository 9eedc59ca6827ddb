import { type Fill, filledAbout, filledFor } from "../advice/reply";
import { messageWriting } from "../surfaces/message-writing";
import type { Seen } from "../surfaces/surface";

/** Puts the names into a text for a place. Only a message goes to the very person whose place it is, who may be in between. */
export function fillerFor({ surface, name }: Seen): Fill {
  const filled = surface === messageWriting.id ? filledFor : filledAbout;
  return (words) => filled(name ?? "", words);
}
