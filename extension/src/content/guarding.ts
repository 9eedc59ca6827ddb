import type { Question } from "../advice/judgement";
import type { Network } from "../networks/network";
import type { Limit } from "../shared/budget";
import { type Language, text } from "../shared/texts";
import type { Seen } from "../surfaces/surface";
import { type Asked, createAsking } from "./asking";
import { decideBeside } from "./beside";
import type { Counting } from "./counting";
import { findAgain, focusOn } from "./deciding";
import { isOwnPress } from "./gesture";
import type { Held } from "./held";
import { createHints } from "./hints";
import type { Guard } from "./holding";
import type { Judge, JudgeInBrief } from "./judging";
import type { Memory } from "./memory";
import { createPasses, type Granted } from "./passes";
import type { Policy } from "./policy";
import { keepReason } from "./reasons";
import { rememberWent } from "./remembering";
import { decides } from "./settling";
import { createSpending } from "./spending";
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
  /** How many times a day everything is said. */
  readonly limit: () => Limit;
};

export type Guarding = {
  readonly guard: Guard;
  /** Asks about a press that was held before there was a policy to judge by; beside the page it is to be made again. */
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
    limit,
  }: Circumstances,
  signal: AbortSignal,
): Guarding {
  const passes = createPasses(() => performance.now());
  const hints = createHints(language, signal);
  // A window of the browser has room for one line only: it takes nothing from the budget.
  const spending = createSpending(() => (isBeside() ? "all" : limit()), signal);
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
  let waiting: { readonly seen: Seen; readonly isOwn: boolean } | undefined;
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
  function askFirst(held: Held, isOwn: boolean): void {
    counting.count("shown", rulesOf(held));
    ask(held, isOwn);
  }
  function askOrLetGo(seen: Seen, asks: (held: Held) => void = ask): void {
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
  function ask(held: Held, isOwn = false): void {
    const asked = inFull(held);
    const telling = spending.next(asked, isOwn);
    const isDeciding = (one: Question) => decides(one, held, (seen) => against(seen).level);
    asking.ask(asked, {
      ...telling,
      deciding: telling.had === undefined ? [] : asked.questions.filter(isDeciding),
    });
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
        if (!event.isTrusted) return false;
        const asked = inFull(held);
        const { findings, turn } = spending.next(asked, isOwnPress(event));
        const about = { language: language(), isInTeam: isInTeam(), turn };
        const goesOn = decideBeside({ ...held, findings }, event, passes, about);
        decided = { ...asked, findings };
        overhear(held.seen);
        counting.count("shown", rulesOf(held));
        counting.count(goesOn ? "overridden" : "heeded", rulesOf(held));
        return goesOn;
      },
      ask(held, event) {
        overhear(held.seen);
        const isOwn = isOwnPress(event);
        if (policy.isReady()) askFirst(held, isOwn);
        else waiting = { seen: held.seen, isOwn };
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
      const { seen: held, isOwn = false } = waiting ?? {};
      const seen = held && findAgain(network, held);
      waiting = undefined;
      if (seen && isBeside()) window.alert(text(language(), "beside_again"));
      else if (seen) askOrLetGo(seen, (again) => askFirst(again, isOwn));
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
