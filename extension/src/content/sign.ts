/**
 * A short sign by which two values are told apart, the same for the same: 64 bits of two FNV hashes over their JSON. Kept
 * instead of the value itself where there are thousands.
 */
export function signOf(value: unknown): string {
  const text = JSON.stringify(value);
  let low = 0x811c9dc5;
  let high = 0x1000193;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}
