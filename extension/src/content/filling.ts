import { type Fill, filledAbout, filledFor } from "../advice/reply";
import { type Language, withGaps } from "../shared/texts";
import { messageWriting } from "../surfaces/message-writing";
import type { Seen } from "../surfaces/surface";

/**
 * Puts the names into a text for a place; what is left to the member is called in her language. Only a message goes to the
 * very person whose place it is, who may be in between.
 */
export function fillerFor({ surface, name }: Seen, language: Language): Fill {
  const filled = surface === messageWriting.id ? filledFor : filledAbout;
  return (words) => withGaps(filled(name ?? "", words), language);
}
