let last: Promise<unknown> = Promise.resolve();

/** Runs what changes the stored pairing or policy one after the other, so that none works on what another just replaced. */
export function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const mine = last.then(task);
  last = mine.catch(() => undefined);
  return mine;
}
