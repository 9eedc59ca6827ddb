import { holdDialog } from "../advice/hold-dialog";
import { holdLook } from "../advice/hold-look";
import { type Host, makeHost } from "../advice/host";
import { isInSight, watchSight } from "../advice/in-sight";
import { type Judgement, offeredOnce, type Question } from "../advice/judgement";
import type { Network } from "../networks/network";
import type { Press } from "../networks/signs";
import { noteCopied } from "../shared/replies";
import type { Language } from "../shared/texts";
import { today } from "../shared/today";
import { fillerFor } from "./filling";
import { suit } from "./ground";
import type { Held } from "./held";
import { isInFront, showInFront } from "./in-front";
import { settleFor } from "./passes";
import type { Telling } from "./spending";
import { leadsToNote, wayToNote } from "./way-to-note";

/** A held press with all there is to say about it. */
export type Asked = Held & Pick<Judgement, "findings" | "questions">;

/** How it is told; and which questions would settle it, where there is no room for all. */
type Told = Telling & { readonly deciding: readonly Question[] };

export type Asking = {
  ask(held: Asked, told: Told): void;
  isAsking(): boolean;
  /** Closes the question as if it was cancelled. */
  stop(): void;
};

export type Answers = {
  readonly send: (held: Held, reason: string | undefined) => void;
  /** The member goes on to the window for a note. */
  readonly toNote: (held: Held) => void;
  readonly cancel: (held: Held) => void;
  /** What hears that a rule does not fit; nothing where nobody does. */
  readonly unfit: () => ((rule: string) => void) | undefined;
  /** What would settle it was answered; the press may now be judged otherwise. */
  readonly answer: (held: Held, fact: string, answer: boolean | string | undefined) => void;
};

/** Asks the member about a held press, in a dialog in front of the page. */
export function createAsking(
  network: Network,
  language: () => Language,
  on: Answers,
  signal: AbortSignal,
): Asking {
  let open: { host: Host; dialog: HTMLDialogElement; life: AbortController } | undefined;

  const close = (): void => {
    open?.life.abort();
    open?.dialog.close();
    open?.host.element.remove();
    open = undefined;
  };
  signal.addEventListener("abort", close, { once: true });

  return {
    isAsking: () => open !== undefined && isInFront(open.dialog),
    stop: close,
    ask(held, told) {
      close();
      const host = makeHost(holdLook, "contents");
      const life = new AbortController();
      let sight: ReturnType<typeof watchSight> | undefined;
      const cancel = (): void => {
        close();
        on.cancel(held);
      };
      const dialog = holdDialog(viewOf(held, told, network, language()), {
        signal: life.signal,
        isInSight: (part, event) => sight?.isUncovered() === true && isInSight(part, host.element, event),
        send: (reason) => {
          close();
          on.send(held, reason);
        },
        toNote: () => {
          close();
          on.toNote(held);
        },
        cancel,
        answer: (fact, answer) => on.answer(held, fact, answer),
        copied: (template) => void noteCopied(template, today()),
        unfit: on.unfit(),
        agreed: () => on.answer(held, "relation", "agreed"),
      });
      suit(dialog, document.body, life.signal);
      ignoreTail(dialog, life.signal);
      host.root.append(dialog);
      document.documentElement.append(host.element);
      open = { host, dialog, life };
      const modal = (): void => {
        sight = watchSight(dialog, host.element, life.signal);
      };
      showInFront(dialog, { modal, cancel }, life.signal);
    },
  };
}

function viewOf(held: Asked, { findings, turn, had, deciding }: Told, network: Network, language: Language) {
  const { seen, level, questions } = held;
  const kind = seen.kind as Press;
  const note = typeof seen.facts.note === "string" ? seen.facts.note : "";
  return {
    language,
    kind,
    name: seen.name,
    fill: fillerFor(seen, language),
    level,
    findings: offeredOnce(findings),
    questions,
    note,
    steps: wayToNote(network, seen, language),
    leadsToNote: leadsToNote(network, held),
    turn,
    had,
    deciding,
  };
}

/** The second half of a double click, and a key that is still down, were not meant for us. */
function ignoreTail(dialog: HTMLDialogElement, signal: AbortSignal): void {
  const opened = performance.now();
  const ignore = (event: Event): void => {
    const isTail =
      (event instanceof MouseEvent && (event.detail > 1 || performance.now() - opened < settleFor)) ||
      (event instanceof KeyboardEvent && event.repeat && event.key !== "Tab");
    if (!isTail) return;
    const isTyping = event.target instanceof HTMLTextAreaElement;
    if (!isTyping) event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ["click", "keydown"]) dialog.addEventListener(type, ignore, { capture: true, signal });
}
