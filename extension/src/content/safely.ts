/** Runs a part of ours. What goes wrong in it stays in it: the page works on, and so do our other parts. */
export function safely<T>(run: () => T, otherwise: T): T {
  try {
    return run();
  } catch {
    return otherwise;
  }
}
