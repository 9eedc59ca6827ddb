/** The packs that travel with the extension, in the order in which they decide, read anew each time; the build writes this module. */
declare module "netiquette-packs" {
  export function packs(): Promise<readonly unknown[]>;
}

/** What our own pages show of figures and texts, as a document: who says so. The build writes this module, too. */
declare module "netiquette-claims" {
  export const claims: unknown;
}
