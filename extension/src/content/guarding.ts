import type { Network } from "../networks/network";
import type { Language } from "../shared/texts";
import type { Seen } from "../surfaces/surface";
import { type Asked, createAsking } from "./asking";
import { decideBeside } from "./beside";
import type { Counting } from "./counting";
import { findAgain, focusOn } from "./deciding";
import type { Held } from "./held";
import { createHints } from "./hints";
import type { Guard } from "./holding";
import type { Judge, JudgeInBrief } from "./judging";
import type { Memory } from "./memory";
import { createPasses, type Granted } from "./passes";
import type { Policy } from "./policy";
import { keepReason } from "./reasons";
import { rememberWent } from "./remembering";
import { wayToNote } from "./way-to-note";

export type Circumstances = {
  readonly network: Network;
  readonly policy: Policy;
  readonly memory: Memory;
  readonly judge: Judge;
  readonly brief: JudgeInBrief;
  readonly language: () => Language;
  readonly counting: Counting;
  /** Hears of every press that may send. */
  readonly overhear: (seen: Seen) => void;
  readonly isPaused: () => boolean;
  readonly isInTeam: () => boolean;
  /** Whether nothing may be inserted into the page. */
  readonly isBeside: () => boolean;
};

export type Guarding = {
  readonly guard: Guard;
  /** Asks about a press that was held before there was a policy to judge by. */
  askWaiting(): void;
  /** The last press that was decided on beside the page, with all there is to say about it. */
  asked(): Asked | undefined;
  /** Takes away what is open. */
  stop(): void;
  /** After in-app navigation to the page of this person, if it is anybody's. */
  moveTo(slug: string | undefined): void;
};

/** What becomes of a held press: a question, an answer, a pass for the member's own next press. */
export function createGuarding(
  {
    network,
    policy,
    memory,
    judge,
    brief,
    language,
    counting,
    overhear,
    isPaused,
    isInTeam,
    isBeside,
  }: Circumstances,
  signal: AbortSignal,
): Guarding {
  const passes = createPasses(() => performance.now());
  const hints = createHints(language, signal);
  const asking = createAsking(
    network,
    language,
    {
      send(held, reason) {
        counting.count("overridden", rulesOf(held));
        letGo(held, reason);
      },
      toNote(held) {
        counting.count("heeded", rulesOf(held));
        arm(held.seen, { isForNote: true });
      },
      cancel(held) {
        counting.count("heeded", rulesOf(held));
        focusOn(findAgain(network, held.seen)?.node);
      },
      unfit: () => (counting.isOn() ? (rule) => counting.count("unfit", [rule]) : undefined),
      answer({ seen }, fact, value) {
        memory.answer(seen, fact, value);
        askOrLetGo(seen);
      },
    },
    signal,
  );
  let waiting: Seen | undefined;
  let decided: Asked | undefined;

  function letGo({ seen }: Held, reason: string | undefined): void {
    if (reason !== undefined) keepReason(seen.surface, reason);
    arm(seen);
  }
  function arm(seen: Seen, as: Granted = {}): void {
    passes.grant(seen, as);
    const again = findAgain(network, seen);
    focusOn(again?.node);
    const next = as.isForNote ? wayToNote(network, seen, language()).at(-1) : undefined;
    hints.pressAgain(again, () => findAgain(network, seen)?.node, next);
  }
  function askFirst(held: Held): void {
    counting.count("shown", rulesOf(held));
    ask(held);
  }
  function askOrLetGo(seen: Seen, asks = ask): void {
    const held = against(seen);
    if (held.level === "info") {
      asking.stop();
      letGo(held, undefined);
    } else {
      asks(held);
    }
  }
  function against(seen: Seen): Held {
    const judgement = brief(seen);
    // Without a judgement nothing is ready yet, or something of ours is broken: the guard stands all the same, but
    // not before an answer to somebody else.
    if (!judgement) {
      policy.want();
      return { seen, level: seen.kind === "accept" ? "info" : "advise", findings: [] };
    }
    return { seen, level: policy.levelOf(judgement), findings: judgement.findings };
  }
  /** Only who is asked is told the reasons. */
  function ask(held: Held): void {
    asking.ask(inFull(held));
  }
  function inFull(held: Held): Asked {
    const { findings = [], questions = [] } = judge(held.seen) ?? {};
    return { ...held, findings, questions };
  }

  return {
    guard: {
      network,
      passes,
      isPaused,
      isAsking: asking.isAsking,
      against,
      decide(held, event) {
        if (!isBeside()) return undefined;
        const goesOn = decideBeside(held, event, passes, { language: language(), isInTeam: isInTeam() });
        if (event.isTrusted) {
          decided = inFull(held);
          overhear(held.seen);
          counting.count("shown", rulesOf(held));
          counting.count(goesOn ? "overridden" : "heeded", rulesOf(held));
        }
        return goesOn;
      },
      ask(held) {
        overhear(held.seen);
        if (policy.isReady()) askFirst(held);
        else waiting = held.seen;
      },
      went({ seen, level, findings: [first] }) {
        overhear(seen);
        rememberWent(memory, seen);
        // A remark holds nothing back; it is said beside what was done.
        if (seen.news === undefined || level !== "info" || !first) return;
        counting.count("shown", [first.rule]);
        hints.show(first.says);
      },
    },
    askWaiting() {
      const seen = waiting && findAgain(network, waiting);
      waiting = undefined;
      if (seen && !isBeside()) askOrLetGo(seen, askFirst);
    },
    asked: () => decided,
    stop() {
      asking.stop();
      hints.clear();
    },
    moveTo(slug) {
      passes.keepFor(slug);
      decided = undefined;
      this.stop();
    },
  };
}

const rulesOf = ({ findings }: Held): string[] => findings.map(({ rule }) => rule);
