import type { Network } from "../networks/network";
import { browserLanguage, isConnected, sendToWorker } from "../shared/browser";
import { limitOf } from "../shared/budget";
import { isDue, isExpired, isPaused, visibleEvery } from "../shared/policy-age";
import { readAsked, readState, type State, watchState } from "../shared/storage";
import { chooseLanguage } from "../shared/texts";
import type { Seen } from "../surfaces/surface";
import { createCounting } from "./counting";
import { answerDescriptions } from "./describing";
import { createFollowing } from "./following";
import { createGuarding } from "./guarding";
import { holdGestures, livePage } from "./holding";
import { createJudge } from "./judging";
import { createMarking } from "./marking";
import { createMemory } from "./memory";
import { watchAddress } from "./navigation";
import { watchParts } from "./observing";
import { createOverhearing } from "./overhearing";
import { createOwnFacts } from "./own-facts";
import { createPolicy } from "./policy";
import { createReadability } from "./readability";
import { rememberMoments } from "./remembering";
import { safely } from "./safely";
import { watchStartingOver } from "./starting-over";
import { createWatched } from "./watched";
import { createWatching } from "./watching";

export type Renewal = {
  readonly definition: (policy: State["policy"]) => Network;
  /** Begins anew with another definition of the network. */
  readonly renew: (network: Network) => void;
};

/** Puts the parts together. The guard stands first and waits for nothing; everything else follows. */
export function start(network: Network, { definition, renew }: Renewal, life: AbortController): void {
  const { signal } = life;
  /** Of what is stored only this is kept: a team's document is long, and the engine has made its own of it. */
  let settings: State["settings"] = { language: "auto" };
  let spoken = chooseLanguage(settings.language, browserLanguage());
  const language = () => spoken;
  const paused = () => isPaused(settings, Date.now());
  const beside = () => settings.place === "beside";
  let announce = (): void => {};
  const ready = new Promise<void>((resolve) => {
    announce = resolve;
  });
  const policy = createPolicy(
    () => {
      announce();
      safely(drawAgain, undefined);
      safely(guarding.askWaiting, undefined);
    },
    signal,
    // In most frames within a page there is nothing for us.
    window.top === window,
  );
  const memory = createMemory(network.id, signal);
  const judge = createJudge(policy.judge, memory, language);
  const brief = createJudge(policy.brief, memory, language);
  const ownFacts = createOwnFacts(network, memory, signal);

  let isMember = false;
  const counting = createCounting(() => isMember && !network.practice && settings.counts !== false, signal);
  const watching = createWatching(memory, language, signal);
  const overhearing = createOverhearing(network, watching, memory, counting, signal);
  const guarding = createGuarding(
    {
      network,
      policy,
      memory,
      judge,
      brief,
      language,
      counting,
      overhear: overhearing.press,
      isPaused: paused,
      isInTeam: () => isMember,
      isBeside: beside,
      limit: () => limitOf(settings),
    },
    signal,
  );
  const { guard } = guarding;
  holdGestures(guard, signal);
  const following = createFollowing({ network, judge, memory, language, counting, isBeside: beside }, signal);
  rememberMoments(network, memory, judge, following.accepted, signal);
  const holds = (seen: Seen): boolean => guard.against(seen).level !== "info";
  const { saidOf: watched } = watching;
  const lately = { held: guarding.asked, accepted: following.last };
  const { keyOf, named } = memory;
  const answered = (): void => safely(drawAgain, undefined);
  answerDescriptions(
    network,
    { ready, judge, brief, holds, lately, watched, counting, language, memory, answered, keyOf, named },
    signal,
  );

  const marking = createMarking(network, { judge, brief }, memory, language, counting, signal);
  const readability = createReadability(network, language, signal);
  const onParts = (parts: Iterable<Element>): void => {
    if (paused()) return;
    policy.want();
    if (!policy.isReady()) return;
    if (!beside()) safely(() => marking.renew(parts), undefined);
    overhearing.parts(parts);
  };
  const soon = (): void => {
    if (!beside()) readability.soon();
  };
  const checkAddress = watchAddress(() => {
    guarding.moveTo(livePage(network).slug);
    following.moved();
    readability.hide();
    lookAgain();
    soon();
    ownFacts.soon();
  }, signal);
  const onChange = (): void => {
    checkAddress();
    soon();
    ownFacts.soon();
  };
  const lookAgain = watchParts(createWatched(network), { parts: onParts, change: onChange }, signal);

  const apply = (now: State): void => {
    settings = now.settings;
    isMember = now.pairing !== undefined;
    spoken = chooseLanguage(now.settings.language, browserLanguage());
    const wanted = safely(() => definition(now.policy), network);
    if (wanted !== network) {
      renew(wanted);
      return;
    }
    memory.belongTo(now.policy?.groups);
    const limit = isExpired(now.policy, Date.now()) ? "advise" : "block";
    safely(() => policy.use(now.policy, now.personal, limit), undefined);
    watching.use(now.policy);
    if (beside()) guarding.stop();
    if (paused() || beside()) following.hide();
    if (paused() || beside()) drawAgain();
  };
  function drawAgain(): void {
    marking.clear();
    if (paused() || beside()) readability.hide();
    else lookAgain();
  }
  const remembered = memory.load().then(() => watchStartingOver(network, memory, signal));
  const readAll = Promise.all([readState(), remembered]).then(([now]) => now);
  void readAll.catch(() => ({ settings })).then((now) => signal.aborted || apply(now));
  watchState(apply, signal);
  tellWhenVisible(life);
}

/** The worker asks the server for a newer policy only while somebody looks at a page, and sleeps until it is time. */
function tellWhenVisible(life: AbortController): void {
  if (window.top !== window) return;
  const tell = async (): Promise<void> => {
    if (document.visibilityState !== "visible" || !isConnected()) return;
    const { pairing, sync } = await readAsked();
    if (pairing !== undefined && isDue(sync, Date.now())) await sendToWorker({ kind: "page-visible" });
  };
  const look = (): void => void tell().catch(() => {});
  look();
  document.addEventListener("visibilitychange", look, { signal: life.signal });
  const timer = setInterval(look, visibleEvery);
  life.signal.addEventListener("abort", () => clearInterval(timer), { once: true });
}
