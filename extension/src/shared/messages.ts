/** What the parts of the extension say to each other. Whatever arrives is checked before it is believed. */

export type PageVisible = { kind: "page-visible" };
export type Pair = { kind: "pair"; server: string; code: string };
export type Unpair = { kind: "unpair" };
export type SyncNow = { kind: "sync-now" };
export type ToWorker = PageVisible | Pair | Unpair | SyncNow;

/** `shows`: whoever asks shows the advice to the member, so it counts as said. */
export type DescribePage = { kind: "describe-page"; shows?: true };
/** The member says that a rule does not fit. */
export type DoesNotFit = { kind: "does-not-fit" } & Doubtable;
/** The member answers what would settle it; without a value she takes her answer back. */
export type AnswerQuestion = { kind: "answer"; of: string; fact: string; value?: boolean | string };
export type ToPage = DescribePage | DoesNotFit | AnswerQuestion;

/**
 * One thing on the page that carries a mark, or is guarded: a press on it would be held. The last such press was `held`, and
 * the last invitation `accepted`.
 */
export type PageItem = {
  surface: string;
  treatment: Treatment;
  kind: string;
  label: string;
  /** The person, as the page's addresses name them. */
  slug: string | null;
  visible: boolean;
  /** What there is to say about a marked part, if anything. */
  advice?: PageAdvice;
};
const treatments = ["marked", "guarded", "held", "accepted"] as const;
type Treatment = (typeof treatments)[number];
/** A rule of which somebody hears that it does not fit, and the occasion on which it spoke. */
export type Doubtable = { rule: string; of: string };
export type PageAdvice = {
  verdict: string;
  findings: readonly PageFinding[];
  /** What it is about, for an answer. */
  of: string;
  questions: readonly PageQuestion[];
  /** What a note may have in it, and whether it is there. */
  checks: readonly PageCheck[];
  /** How to go about it there. */
  steps: readonly string[];
  /** The address of the profile that is worth a look first. */
  profile?: string;
};
/** A question that is open, or with the answer that was given. */
export type PageQuestion = {
  fact: string;
  asks: string;
  choices: readonly { value: string; says: string }[];
  answer?: boolean | string;
};
export type PageCheck = { called: string; isThere: boolean };
/** A text to copy, and its name, if it has one. */
export type Copyable = { words: string; template?: string };
export type PageFinding = {
  level: string;
  says: string;
  because: string;
  but: string;
  /** What stood out. */
  noticed: readonly string[];
  /** What was read there, with the places of the words that counted; only for whoever shows it to the member. */
  quotes: readonly { words: string; spans: readonly (readonly [number, number])[] }[];
  copy: readonly Copyable[];
  /** Addresses of further reading. */
  read: readonly string[];
  /** Not there where nobody would hear it. */
  doubt?: Doubtable;
  source?: { text?: string; author?: string; date?: string };
};
/** What a rule that only watches would have said. */
export type PageWatched = { surface: string; label: string; says: string };
export type PageDescription = {
  network: string;
  readable: boolean;
  items: readonly PageItem[];
  watching: readonly PageWatched[];
};

/** Why pairing did not happen. Each has a text `problem_…` that says what to do. */
export type PairingProblem =
  | "address-malformed"
  | "address-not-secure"
  | "code-malformed"
  | "code-unknown"
  | "code-expired"
  | "code-used"
  | "too-many-tries"
  | "unreachable"
  | "server-busy"
  | "answer-not-understood"
  | "organisation-unclear"
  | "key-refused";
export type PairingAnswer = { paired: true; team: string } | { paired: false; problem: PairingProblem };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

const hasOnly = (value: Fields, ...keys: readonly string[]): boolean =>
  Object.keys(value).every((key) => keys.includes(key));

/** An address or a code is short; anything longer was not typed by a person. */
const longestInput = 500;
const isInput = (value: unknown): value is string =>
  typeof value === "string" && value.length <= longestInput;

export function isToWorker(value: unknown): value is ToWorker {
  if (!isFields(value)) return false;
  switch (value.kind) {
    case "page-visible":
    case "unpair":
    case "sync-now":
      return hasOnly(value, "kind");
    case "pair":
      return hasOnly(value, "kind", "server", "code") && isInput(value.server) && isInput(value.code);
    default:
      return false;
  }
}

export function isToPage(value: unknown): value is ToPage {
  if (!isFields(value)) return false;
  if (value.kind === "does-not-fit") return isDoubtable(value) && hasOnly(value, "kind", "rule", "of");
  if (value.kind === "answer") return isAnswer(value) && hasOnly(value, "kind", "of", "fact", "value");
  const isShown = value.shows === undefined || value.shows === true;
  return value.kind === "describe-page" && isShown && hasOnly(value, "kind", "shows");
}

export function isPageDescription(value: unknown): value is PageDescription {
  return (
    isFields(value) &&
    typeof value.network === "string" &&
    typeof value.readable === "boolean" &&
    Array.isArray(value.items) &&
    value.items.every(isPageItem) &&
    Array.isArray(value.watching) &&
    value.watching.every(isPageWatched)
  );
}

const isPageWatched = (value: unknown): boolean =>
  isFields(value) && [value.surface, value.label, value.says].every((text) => typeof text === "string");

function isPageItem(value: unknown): value is PageItem {
  return (
    isFields(value) &&
    typeof value.surface === "string" &&
    treatments.some((one) => one === value.treatment) &&
    typeof value.kind === "string" &&
    typeof value.label === "string" &&
    (value.slug === null || typeof value.slug === "string") &&
    typeof value.visible === "boolean" &&
    (value.advice === undefined || isPageAdvice(value.advice))
  );
}

function isPageAdvice(value: unknown): value is PageAdvice {
  return (
    isFields(value) &&
    typeof value.verdict === "string" &&
    Array.isArray(value.findings) &&
    value.findings.every(isPageFinding) &&
    typeof value.of === "string" &&
    Array.isArray(value.questions) &&
    value.questions.every(isPageQuestion) &&
    Array.isArray(value.checks) &&
    value.checks.every(isPageCheck) &&
    areTexts(value.steps) &&
    (value.profile === undefined || isAddress(value.profile))
  );
}

function isPageFinding(value: unknown): value is PageFinding {
  return (
    isFields(value) &&
    [value.level, value.says, value.because, value.but].every((text) => typeof text === "string") &&
    (value.source === undefined || isSource(value.source)) &&
    (value.doubt === undefined || (isFields(value.doubt) && isDoubtable(value.doubt))) &&
    areTexts(value.noticed) &&
    Array.isArray(value.quotes) &&
    value.quotes.every(isQuote) &&
    Array.isArray(value.copy) &&
    value.copy.every(isCopyable) &&
    areTexts(value.read)
  );
}

const areTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === "string");

const isAddress = (value: unknown): boolean => typeof value === "string" && /^https?:\/\//.test(value);

const isValue = (value: unknown): boolean =>
  value === undefined || typeof value === "boolean" || isInput(value);

const isAnswer = ({ of, fact, value }: Fields): boolean =>
  typeof of === "string" && isInput(fact) && isValue(value);

const isPageQuestion = (value: unknown): boolean =>
  isFields(value) &&
  typeof value.asks === "string" &&
  isInput(value.fact) &&
  isValue(value.answer) &&
  Array.isArray(value.choices) &&
  value.choices.every((one) => isFields(one) && areTexts([one.value, one.says]));

const isPageCheck = (value: unknown): boolean =>
  isFields(value) && typeof value.called === "string" && typeof value.isThere === "boolean";

const isQuote = (value: unknown): boolean =>
  isFields(value) &&
  typeof value.words === "string" &&
  Array.isArray(value.spans) &&
  value.spans.every((span) => Array.isArray(span) && span.length === 2 && span.every(Number.isInteger));

const isCopyable = (value: unknown): boolean =>
  isFields(value) &&
  hasOnly(value, "words", "template") &&
  typeof value.words === "string" &&
  ["string", "undefined"].includes(typeof value.template);

const isDoubtable = ({ rule, of }: Fields): boolean => isInput(rule) && typeof of === "string";

const isSource = (value: unknown): boolean =>
  isFields(value) &&
  hasOnly(value, "text", "author", "date", "ref") &&
  Object.values(value).every((text) => typeof text === "string");
