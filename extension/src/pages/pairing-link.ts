/** What a link to join by says, or why it says nothing: it was cut, or it names another server than the one it is on. */
export type Invited =
  | { readonly server: string; readonly code: string }
  | { readonly problem: "cut" }
  | { readonly problem: "foreign"; readonly on: string; readonly names: string };

/**
 * Reads a link such as `https://netiquette.example.org/pair#pair=https%3A%2F%2Fnetiquette.example.org%2F,K7QX-93MPTA`,
 * also out of the sentence in which it was sent. What is no such link at all is `null`: a plain address, a code.
 */
export function readPairLink(pasted: string): Invited | null {
  const link = pasted.split(/\s/).find((word) => /#pair\b|\/pair\/?$/.test(word));
  if (link === undefined) return null;
  const [page = "", said = ""] = link.split("#pair=");
  const [, server = "", code = ""] = /^(.+),([^,]+?)[.;>)\]]*$/.exec(decoded(said)) ?? [];
  if (server === "" || code === "") return { problem: "cut" };
  const [on, names] = [hostOf(page), hostOf(server)];
  return on === undefined || names === undefined || on === names
    ? { server, code }
    : { problem: "foreign", on, names };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/** Only what lies on the web belongs to a server; our own page may be handed a link for any. */
export function hostOf(address: string): string | undefined {
  return /^https?:/.test(address) && URL.canParse(address) ? new URL(address).host : undefined;
}
