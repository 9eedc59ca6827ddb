import { judge, type Prepared, prepare } from "netiquette-engine";
import { copyables, judgementFrom, offeredOnce } from "../../advice/judgement";
import { documentsToTry, identityOf } from "../../shared/documents";
import { readPersonal } from "../../shared/personal";
import type { State } from "../../shared/storage";
import { type Language, withGaps } from "../../shared/texts";
import { today } from "../../shared/today";
import type { Said } from "../finding";

/** `refusal`: why the best documents could not be used; empty if they are. */
type Ready = { readonly identity: string; readonly prepared: Prepared; readonly refusal: string };

let ready: Ready | undefined;

/** What the guidelines in force say here and now, for this page. */
export async function findingsFor(
  state: State,
  surface: string,
  language: Language,
  facts: Readonly<Record<string, string | number | boolean>>,
): Promise<readonly Said[]> {
  const { prepared } = await readyFor(state);
  if (prepared.error !== "") return [];
  const situation = { surface, language, facts: { today: today(), ...facts } };
  const { findings } = judgementFrom(judge(prepared, situation));
  return offeredOnce(findings).map(({ actions = [], ...finding }) => ({
    ...finding,
    copy: copyables(actions).map((one) => ({ ...one, words: withGaps(one.words, language) })),
    read: actions.flatMap(({ address }) => address ?? []),
  }));
}

/** Why the member's own layer cannot be read together with the guidelines; empty if it can. */
export const whyIgnored = async (state: State): Promise<string> =>
  readPersonal(state.personal) === undefined ? "" : (await readyFor(state)).refusal;

/** Making ready takes a moment, so it is done only for what is asked, and once. */
async function readyFor({ policy, personal }: State): Promise<Ready> {
  const identity = identityOf(policy, personal);
  if (ready?.identity === identity) return ready;
  const [best, ...others] = documentsToTry(policy, personal);
  const first = prepare((await best?.()) ?? []);
  let prepared = first;
  for (const next of others) if (prepared.error !== "") prepared = prepare(await next());
  ready = { identity, prepared, refusal: first.error };
  return ready;
}
