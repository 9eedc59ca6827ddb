/** Whether a browser's match pattern `scheme://host/path*` takes in an address. Patterns name no port and take in all. */
export function covers(pattern: string, address: string): boolean {
  const [scheme, rest = ""] = pattern.split("://");
  const slash = rest.indexOf("/");
  const path = rest.slice(slash).replace(/\*$/, "");
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (
    url.protocol === `${scheme}:` && url.hostname === rest.slice(0, slash) && url.pathname.startsWith(path)
  );
}
