import type { Press } from "../networks/signs";
import { isTextKey, type Language, type TextKey, text } from "../shared/texts";

type Underlined<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${Underlined<B>}` : T;
const key = (kind: Press) => kind.replaceAll("-", "_") as Underlined<Press>;

/** What a question over a held press is called, in the words of this turn. */
export const titleOf = (kind: Press, turn: number, language: Language): string =>
  text(language, ofTurn(`hold_title_${key(kind)}`, turn));

/** What the press would have sent. */
export const sendsOf = (kind: Press, name: string | null, turn: number, language: Language): string =>
  text(language, ofTurn(`hold_sends_${key(kind)}`, turn), name ?? text(language, "hold_someone"));

/** The same may be there in other words: under the same key, with a number. */
function ofTurn(first: TextKey, turn: number): TextKey {
  const all = [first, `${first}_2`, `${first}_3`].filter(isTextKey);
  return all[turn % all.length] ?? first;
}
