import { judge, type Prepared, prepare } from "netiquette-engine";
import { judgementFrom } from "../../advice/judgement";
import { documentsToTry, guidelinesOf, identityOf } from "../../shared/documents";
import { readPersonal } from "../../shared/personal";
import type { State } from "../../shared/storage";
import type { Language } from "../../shared/texts";
import { today } from "../../shared/today";
import type { Said } from "../finding";

let ready: { identity: string; prepared: Prepared } | undefined;

/** What the guidelines in force say here and now, for this page. */
export function findingsFor(
  { policy, personal }: State,
  surface: string,
  language: Language,
  facts: Readonly<Record<string, string | number | boolean>>,
): readonly Said[] {
  const identity = identityOf(policy, personal);
  if (ready?.identity !== identity) ready = { identity, prepared: prepareFirst(policy, personal) };
  if (ready.prepared.error !== "") return [];
  const situation = { surface, language, facts: { today: today(), ...facts } };
  const { findings } = judgementFrom(judge(ready.prepared, situation));
  return findings.map(({ actions = [], ...finding }) => ({
    ...finding,
    copy: actions.flatMap(({ text }) => text ?? []),
  }));
}

/** The first that can be read. */
function prepareFirst(policy: State["policy"], personal: unknown): Prepared {
  const [first, ...others] = documentsToTry(policy, personal);
  return others.reduce(
    (before, next) => (before.error === "" ? before : prepare(next)),
    prepare(first ?? []),
  );
}

/** Why the member's own layer cannot be read together with the guidelines; empty if it can. */
export function whyIgnored({ policy, personal }: State): string {
  const mine = readPersonal(personal);
  if (mine === undefined) return "";
  const without = prepare(guidelinesOf(policy));
  return without.error === "" ? prepare([...guidelinesOf(policy), mine]).error : "";
}
