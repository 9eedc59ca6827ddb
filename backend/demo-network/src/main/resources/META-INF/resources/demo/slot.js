const KEPT = "handslag";
const EMPTY = { answers: {}, sent: [], messages: [], followed: [], arrived: false };

/** Personal notes a visitor has in a month, as on a basic account. */
const NOTES = 5;

/** Tells pages that something changed, so that they draw again. */
export const changes = new EventTarget();

let kept = read();

/** All that one visitor did, in this tab only. */
export const slot = () => kept;

export const notesLeft = () => Math.max(0, NOTES - kept.sent.filter((one) => one.note).length);

export function answer(id, how) {
  const { [id]: _, ...others } = kept.answers;
  write({ answers: how ? { ...others, [id]: how } : others });
}

export function send(to, note, way) {
  if (kept.sent.some((one) => one.to === to && !one.withdrawn)) return;
  const others = kept.sent.filter((one) => one.to !== to);
  write({ sent: [{ to, note, way, at: new Date().toISOString() }, ...others] });
}

export function withdraw(to, withdrawn) {
  write({ sent: kept.sent.map((one) => (one.to === to ? { ...one, withdrawn } : one)) });
}

export function say(to, text) {
  write({ messages: [{ to, text, at: new Date().toISOString() }, ...kept.messages] });
}

export function follow(slug) {
  const { followed } = kept;
  write({ followed: followed.includes(slug) ? followed.filter((one) => one !== slug) : [...followed, slug] });
}

export const arrive = () => write({ arrived: true });

export const reset = () => write(EMPTY);

function write(change) {
  kept = { ...kept, ...change };
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(kept));
  } catch {
    // Storage can be blocked or full; the visit then lasts until the page is left.
  }
  changes.dispatchEvent(new Event("change"));
}

function read() {
  try {
    return { ...EMPTY, ...JSON.parse(sessionStorage.getItem(KEPT)) };
  } catch {
    return EMPTY;
  }
}
