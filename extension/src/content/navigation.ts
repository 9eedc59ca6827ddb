/**
 * Calls back when the address changes without a new document. Not every way of doing that has an event for content
 * scripts (`history.pushState` has none), so a change of the page is a moment to look, too.
 */
export function watchAddress(callback: () => void, signal: AbortSignal): () => void {
  let last = location.href;
  const check = (): void => {
    if (location.href === last) return;
    last = location.href;
    callback();
  };
  const later = (): void => {
    setTimeout(check, 0);
  };
  for (const type of ["popstate", "hashchange", "pageshow"]) window.addEventListener(type, check, { signal });
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener("currententrychange", later, { signal });
  navigation?.addEventListener("navigatesuccess", later, { signal });
  return check;
}
