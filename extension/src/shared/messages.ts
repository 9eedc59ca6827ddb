/** What the parts of the extension say to each other. Whatever arrives is checked before it is believed. */

export type PageVisible = { kind: "page-visible" };
export type Pair = { kind: "pair"; server: string; code: string };
export type Unpair = { kind: "unpair" };
export type SyncNow = { kind: "sync-now" };
export type ToWorker = PageVisible | Pair | Unpair | SyncNow;

export type DescribePage = { kind: "describe-page" };
export type ToPage = DescribePage;

/** One thing on the page that carries a mark, or that is guarded: a press on it would be held. */
export type PageItem = {
  surface: string;
  treatment: "marked" | "guarded";
  kind: string;
  label: string;
  /** The person, as the page's addresses name them. */
  slug: string | null;
  visible: boolean;
  /** What there is to say about a marked part, if anything. */
  advice?: PageAdvice;
};
export type PageAdvice = { verdict: string; findings: readonly PageFinding[] };
/** A text to copy, and its name, if it has one. */
export type Copyable = { words: string; template?: string };
export type PageFinding = {
  level: string;
  says: string;
  because: string;
  but: string;
  copy: readonly Copyable[];
  /** Addresses of further reading. */
  read: readonly string[];
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
  return isFields(value) && value.kind === "describe-page" && hasOnly(value, "kind");
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
    (value.treatment === "marked" || value.treatment === "guarded") &&
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
    value.findings.every(isPageFinding)
  );
}

function isPageFinding(value: unknown): value is PageFinding {
  return (
    isFields(value) &&
    [value.level, value.says, value.because, value.but].every((text) => typeof text === "string") &&
    (value.source === undefined || isSource(value.source)) &&
    Array.isArray(value.copy) &&
    value.copy.every(isCopyable) &&
    Array.isArray(value.read) &&
    value.read.every((text) => typeof text === "string")
  );
}

const isCopyable = (value: unknown): boolean =>
  isFields(value) &&
  hasOnly(value, "words", "template") &&
  typeof value.words === "string" &&
  ["string", "undefined"].includes(typeof value.template);

const isSource = (value: unknown): boolean =>
  isFields(value) &&
  hasOnly(value, "text", "author", "date", "ref") &&
  Object.values(value).every((text) => typeof text === "string");
