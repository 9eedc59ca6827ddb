/** The packs that travel with the extension, in order of their names; the build writes this module. */
declare module "netiquette-packs" {
  export const packs: readonly unknown[];
}
