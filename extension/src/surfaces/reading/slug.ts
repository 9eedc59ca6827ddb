import type { Network } from "../../networks/network";

/** Addresses name people raw or percent-encoded, in either case: this makes them the same. */
export function normalSlug(raw: string): string {
  return decoded(raw).normalize("NFC").toLowerCase();
}

function decoded(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

/** The person a link or an address leads to: a profile or an invitation page. */
export function slugOfAddress(network: Network, address: string, base: string): string | undefined {
  const url = urlOf(address, base);
  if (url === undefined) return undefined;
  return slugOfInvitePage(network, url) ?? slugOfProfile(network, url);
}

export function slugOfInvitePage(network: Network, url: URL): string | undefined {
  if (!network.invitePage.paths.some((path) => url.pathname.startsWith(path))) return undefined;
  const raw = url.searchParams.get(network.invitePage.parameter);
  return raw ? normalSlug(raw) : undefined;
}

export function slugOfProfile(network: Network, url: URL): string | undefined {
  const { path } = network.people;
  if (!url.pathname.startsWith(path)) return undefined;
  const raw = url.pathname.slice(path.length).split("/")[0];
  return raw ? normalSlug(raw) : undefined;
}

/** An address, made out once. */
export function urlOf(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
