/** The packs that travel with the extension, in the order in which they decide; the build writes this module. */
declare module "netiquette-packs" {
  export const packs: readonly unknown[];
}
