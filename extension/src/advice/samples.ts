import type { Verdict } from "../networks/network";
import { type Language, text } from "../shared/texts";
import { followUp } from "./follow-up";
import { followUpLook } from "./follow-up-look";
import { holdDialog } from "./hold-dialog";
import { holdLook } from "./hold-look";
import { makeHost } from "./host";
import type { Finding, Level } from "./judgement";
import { type MarkView, mark, open } from "./mark";
import { markLook } from "./mark-look";
import { hint, unreadable } from "./notice";
import { noticeLook } from "./notice-look";
import { type Fill, filledAbout } from "./reply";
import { verdictLooks } from "./verdicts";

// For looking at and for checkers: every component with invented content, in open roots.
const note = "Hi Ilse, I'd like to add you to my professional network. Urgent and confidential.";

const name = "Sanne Verbruggen";
const fill: Fill = (words) => filledAbout(name, words);

const finding = (level: Level): Finding => ({
  rule: "in-01-standard-text",
  level,
  tone: level === "block" ? "danger" : "etiquette",
  verdict: null,
  says: "Only the network's own sentence",
  because: "A standard invitation tells you nothing about the person or the reason.",
  but: "Many people do not know that a note is possible, and mean well.",
  source: { text: "Whom do you let in?", author: "A. Writer", date: "2015-12" },
  reasons: [{ says: "nearly the standard sentence", fact: "note", spans: [[9, 51]] }],
  actions: [{ kind: "copy", text: "Hi {first}, thank you for the invitation. What brought you to me?" }],
});

const signal = new AbortController().signal;
const nothing = {
  answer: () => {},
  agreed: () => {},
  copied: () => {},
  send: () => {},
  toNote: () => {},
  cancel: () => {},
  isInSight: () => true,
  signal,
};

/** One component with invented content. Dialogs come last: each is shown in front, so a checker opens one at a time. */
export type Sample = { readonly id: string; readonly mount: (parent: HTMLElement) => void };

function sample(
  id: string,
  look: string,
  content: () => HTMLElement,
  after = (_: HTMLElement): void => {},
): Sample {
  return {
    id,
    mount(parent) {
      const { element, root } = makeHost(look, "row", "open");
      const part = content();
      root.append(part);
      parent.append(element);
      after(part);
    },
  };
}

export function samples(language: Language): readonly Sample[] {
  const still = `${noticeLook}.notice { position: static }`;
  const said = (): HTMLElement => {
    const part = hint(finding("advise").says, language);
    part.removeAttribute("popover");
    return part;
  };
  return [
    ...(Object.keys(verdictLooks) as Verdict[]).flatMap((verdict) => marks(verdict, language)),
    sample("mark-note", markLook, () => besideNote(language)),
    sample("unreadable", still, () => unreadable("LinkedIn", language, () => {}, signal)),
    sample("hint", still, said),
    sample(
      "follow-up",
      followUpLook,
      () => followUp(openView(language), true, { ...nothing, close() {} }),
      front,
    ),
    ...dialogs(language),
  ];
}

const front = (part: HTMLElement): void => part.showPopover();

function openView(language: Language): MarkView {
  const judgement = { verdict: "none" as const, decidedBy: null, findings: [finding("info")], questions: [] };
  return {
    language,
    name,
    fill,
    facts: { note },
    profile: undefined,
    judgement,
    answers: {},
    asked: () => undefined,
    steps: [],
  };
}

function besideNote(language: Language): HTMLElement {
  const view = openView(language);
  const checks = ["A greeting", "A question"].map((called, at) => ({ called, isThere: at === 0 }));
  const facts = { note, "note-limit": 200 };
  const made = mark(view);
  open(made, { ...view, facts, isNote: true, judgement: { ...view.judgement, checks } }, nothing);
  return made;
}

function marks(verdict: Verdict, language: Language): Sample[] {
  const asks = { fact: "profile-interesting", asks: "Is this profile interesting to you?", rule: "in-03" };
  const judgement = {
    verdict,
    decidedBy: null,
    findings: [finding("advise")],
    questions: verdict === "ask" ? [asks] : [],
  };
  const view = {
    language,
    name,
    fill,
    facts: { note },
    profile: "#",
    judgement,
    answers: {},
    asked: () => undefined,
  };
  const steps = ["linkedin_route_profile", "linkedin_route_message"] as const;
  return [false, true].map((isOpen) =>
    sample(`mark-${verdict}-${isOpen ? "open" : "closed"}`, markLook, () => {
      const made = mark(view);
      if (isOpen) open(made, { ...view, steps }, nothing);
      return made;
    }),
  );
}

function dialogs(language: Language): Sample[] {
  return (["advise", "confirm", "short", "block"] as const).map((one) => {
    const level = one === "short" ? "confirm" : one;
    const isNote = level === "block";
    const asked = { fact: "relation", asks: "Do you know this person?", rule: "out-03" };
    const questions = level === "confirm" ? [asked] : [];
    const view = {
      language,
      level,
      kind: isNote ? ("send-with-note" as const) : ("at-once" as const),
      name,
      fill,
      findings: [finding(level)],
      questions,
      note: isNote ? note : "",
      steps: (["linkedin_way_profile", "linkedin_way_connect", "linkedin_way_note"] as const).map((step) =>
        text(language, step, "Connect"),
      ),
      leadsToNote: false,
      turn: 0,
      had: one === "short" ? 5 : undefined,
      deciding: questions,
    };
    return sample(
      `hold-${one}`,
      holdLook,
      () => holdDialog(view, nothing),
      (dialog) => (dialog as HTMLDialogElement).showModal(),
    );
  });
}
