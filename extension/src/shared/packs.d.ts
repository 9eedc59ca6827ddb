/** The packs that travel with the extension, in the order in which they decide; the build writes this module. */
declare module "netiquette-packs" {
  export const packs: readonly unknown[];
}

/** The figures about networks that our own pages show, by name, with their sources; the build writes this module, too. */
declare module "netiquette-claims" {
  export const claims: Readonly<Record<string, unknown>>;
}
