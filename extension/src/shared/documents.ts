import { packs } from "netiquette-packs";
import { readPersonal } from "./personal";

/** A team's document; the digest tells one from another. */
export type Team = { readonly document: unknown; readonly digest: string };

/** What the team says, or else the packs that came along, without the member's own layer. */
export const guidelinesOf = async (team: Team | undefined): Promise<readonly unknown[]> =>
  team === undefined ? packs() : [team.document];

/** Documents to judge by, read when they are wanted: there is no use for them once they were made ready. */
export type Documents = () => Promise<readonly unknown[]>;

/**
 * The documents to judge by, the best first. An own layer that cannot be read is left out, and a document of the team
 * that cannot be read leaves the packs in force.
 */
export function documentsToTry(team: Team | undefined, personal: unknown): readonly Documents[] {
  const mine = readPersonal(personal);
  const bases = team === undefined ? [packs] : [() => guidelinesOf(team), packs];
  return bases.flatMap((base) =>
    mine === undefined ? [base] : [async () => [...(await base()), mine], base],
  );
}

/** Tells one set of documents from another. */
export const identityOf = (team: Team | undefined, personal: unknown): string =>
  JSON.stringify([team?.digest ?? null, readPersonal(personal) ?? null]);

type Watched = { readonly documents: readonly unknown[]; readonly names: ReadonlySet<unknown> };

/**
 * What to judge by to know what the rules would say that only watch: they come first, so that no verdict of another is
 * in their way. Nothing if the team has none.
 */
export function watchingIn(team: Team | undefined): Watched | undefined {
  const { format, watching } = (team?.document ?? {}) as { format?: unknown; watching?: unknown };
  if (!Array.isArray(watching) || watching.length === 0) return undefined;
  return {
    documents: [{ format, rules: watching }, team?.document],
    names: new Set(watching.map((rule: { id?: unknown } | null) => rule?.id)),
  };
}
