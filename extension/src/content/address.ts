/** Where this document is. One without an address of its own (`about:blank`) belongs to the page that made it. */
export function pageAddress(): string {
  let owner: Window = window;
  for (let depth = 0; depth < 20; depth += 1) {
    const above = readAddress(owner);
    if (above === undefined) return nearest();
    if (/^https?:/.test(above)) return above;
    const maker: Window | null = owner.parent === owner ? owner.opener : owner.parent;
    if (!maker || maker === owner) return nearest();
    owner = maker;
  }
  return nearest();
}

/** The browser lets no document see where one of another origin is. */
function readAddress({ location }: Window): string | undefined {
  try {
    return location.href;
  } catch {
    return undefined;
  }
}

/** Cut off from the page that made it, a frame still says which page it took its base from, or which origin is above it. */
function nearest(): string {
  if (window.origin !== "null") return `${window.origin}/`;
  const [above] = [...(location.ancestorOrigins ?? [])];
  const base = document.baseURI;
  if (above === undefined) return /^https?:/.test(base) ? base : "null/";
  return URL.canParse(base) && new URL(base).origin === above ? base : `${above}/`;
}
