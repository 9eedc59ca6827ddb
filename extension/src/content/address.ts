/** Where this document is. A frame without an address of its own (`about:blank`) belongs to the page that made it. */
export function pageAddress(): string {
  if (/^https?:$/.test(location.protocol)) return location.href;
  try {
    return window.parent.location.href;
  } catch {
    return `${window.origin}/`;
  }
}
