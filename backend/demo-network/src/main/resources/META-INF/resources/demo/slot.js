const KEPT = "handslag";
const EMPTY = {
  answers: {},
  answeredAt: {},
  reasons: {},
  sent: [],
  messages: [],
  read: [],
  followed: [],
  met: {},
  arrived: false,
  part: { profile: "complete", account: "basic", limited: false },
  profile: {},
  order: [],
  settings: { connections: "open", broadcasts: "on" },
  recommendations: [],
  decided: {},
  imported: null,
  repairs: 0,
  scene: null,
  draft: null,
  begun: null,
};

/** Tells pages that something changed, so that they draw again. */
export const changes = new EventTarget();

let kept = read();

/** All that one visitor did, in this tab only. */
export const slot = () => kept;

export function answer(id, how) {
  const { [id]: _, ...others } = kept.answers;
  const { [id]: __, ...times } = kept.answeredAt;
  put({
    answers: how ? { ...others, [id]: how } : others,
    answeredAt: how ? { ...times, [id]: now() } : times,
    reasons: { ...kept.reasons, [id]: undefined },
  });
}

export const giveReason = (id, reason) => put({ reasons: { ...kept.reasons, [id]: reason } });

export function send(to, note, way) {
  if (kept.sent.some((one) => one.to === to && !one.withdrawn)) return;
  const others = kept.sent.filter((one) => one.to !== to);
  put({ sent: [{ to, note, way, at: now() }, ...others] });
}

export const withdraw = (to, withdrawn) => withdrawAll([to], withdrawn);

export function withdrawAll(those, withdrawn) {
  const withdrawnAt = withdrawn ? now() : undefined;
  put({ sent: kept.sent.map((one) => (those.includes(one.to) ? { ...one, withdrawn, withdrawnAt } : one)) });
}

export const say = (to, text) => put({ messages: [{ to, text, at: now() }, ...kept.messages] });

export const follow = (slug) => put({ followed: turned(kept.followed, slug) });

export const arrive = () => put({ arrived: true });

export const reset = () => put(EMPTY);

/** Begins anew, and keeps when: who remembers this visitor elsewhere can tell that it was another visit. */
export const beginAnew = () => put({ ...EMPTY, begun: now() });

/** Keeps what changed and says so; also for whoever wants to begin from a given state. */
export function put(change) {
  kept = { ...kept, ...change };
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(kept));
  } catch {
    // Storage can be blocked or full; the visit then lasts until the page is left.
  }
  changes.dispatchEvent(new Event("change"));
}

export const now = () => new Date().toISOString();

const turned = (list, one) => (list.includes(one) ? list.filter((other) => other !== one) : [...list, one]);

function read() {
  try {
    return { ...EMPTY, ...JSON.parse(sessionStorage.getItem(KEPT)) };
  } catch {
    return EMPTY;
  }
}
