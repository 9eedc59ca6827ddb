import type { State } from "./storage";
import type { Language } from "./texts";

/** How firmly something is agreed: as advice, to be confirmed as read, or seen to by the product itself. */
export const agreementKinds = ["advise", "acknowledge", "enforce"] as const;

export type Agreement = {
  readonly title: string;
  readonly text: string;
  readonly because: string;
  readonly but: string;
  readonly kind: (typeof agreementKinds)[number];
  /** Where the paper lies that it is about, and where one can read on. */
  readonly document: string | undefined;
  readonly learnMore: string | undefined;
  readonly owner: string;
  /** The day by which somebody looks whether it still holds. */
  readonly reviewBy: string;
};

type Fields = Readonly<Record<string, unknown>>;

/** What the team agreed and the member's groups are meant by. It comes with the signed policy; no page shows it by itself. */
export function agreementsOf({ pairing, policy }: State, language: Language): readonly Agreement[] {
  const { items } = fieldsOf(pairing && policy?.document);
  const groups = policy?.groups ?? [];
  return listOf(items)
    .map(fieldsOf)
    .filter(
      ({ groups: meant }) => listOf(meant).length === 0 || listOf(meant).some((one) => isOf(groups, one)),
    )
    .flatMap((item) => readItem(item, language));
}

const isOf = (groups: readonly string[], one: unknown): boolean => groups.some((group) => group === one);

/** What cannot be read is left out: it is for reading only, and judges nothing. */
function readItem(item: Fields, language: Language): Agreement[] {
  const words = (name: string): string => textOf(fieldsOf(item[name])[language]);
  const kind = agreementKinds.find((one) => one === item.kind);
  if (kind === undefined || words("title") === "" || words("text") === "") return [];
  return [
    {
      title: words("title"),
      text: words("text"),
      because: words("because"),
      but: words("but"),
      kind,
      document: safe(item.documentLink),
      learnMore: safe(item.learnMore),
      owner: words("owner"),
      reviewBy: textOf(item.reviewBy),
    },
  ];
}

const safe = (address: unknown): string | undefined =>
  typeof address === "string" && address.startsWith("https://") && URL.canParse(address)
    ? address
    : undefined;
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
