import type { PairingProblem } from "../shared/messages";

export type Address = { server: string } | { problem: PairingProblem };

/** On one's own machine nobody listens in, so there a trainer may do without a certificate. */
const ownMachine = ["localhost", "127.0.0.1"];

/** The server's origin from what a member typed or pasted: a bare host name will do, and so will any page of the server. */
export function readAddress(typed: string): Address {
  const url = parse(typed.trim());
  if (url === null || url.username !== "" || url.password !== "" || url.hostname === "") {
    return { problem: "address-malformed" };
  }
  if (url.protocol === "https:") return { server: url.origin };
  if (url.protocol !== "http:") return { problem: "address-malformed" };
  return ownMachine.includes(url.hostname) ? { server: url.origin } : { problem: "address-not-secure" };
}

function parse(typed: string): URL | null {
  if (typed === "" || /\s/.test(typed)) return null;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(typed)) return readUrl(typed);
  const host = typed.split(/[:/?#]/)[0] ?? "";
  return readUrl(`${ownMachine.includes(host.toLowerCase()) ? "http" : "https"}://${typed}`);
}

export function readUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/** Four signs to find the code by and six to prove it, without those that are easily mistaken for another. */
const code = /^([2-9A-HJKMNP-Z]{4})([2-9A-HJKMNP-Z]{6})$/;

/** The code as the server writes it, or `null`: case, spaces and the dash do not matter. */
export function readCode(typed: string): string | null {
  const signs = code.exec(typed.toUpperCase().replace(/[\s-]/g, ""));
  return signs ? `${signs[1]}-${signs[2]}` : null;
}
