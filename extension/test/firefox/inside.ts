import type { Page } from "puppeteer-core";
import { hostName } from "../../src/advice/host";

/** Sends a command of WebDriver BiDi itself, for what Puppeteer has no word. */
type Protocol = { connection: { send(method: string, params: object): Promise<{ result: never }> } };
export const send = async <T>(page: Page, method: string, params: object): Promise<T> =>
  (await (page.browser() as unknown as Protocol).connection.send(method, params)).result;

export const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

type Node = {
  sharedId?: string;
  value?: {
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: Node[];
    shadowRoot?: Node | null;
  };
};

/** One of our elements on a page. Scripts cannot reach into our closed roots; the browser's own inspector can. */
export type Part = { id: string; tag: string; classes: readonly string[]; text: string };

export async function ourParts(page: Page, wanted: { tag?: string; class?: string } = {}): Promise<Part[]> {
  const { result } = await send<{ result?: { value?: Node[] } }>(page, "script.evaluate", {
    expression: `[...document.querySelectorAll("${hostName}")]`,
    target: { context: contextOf(page) },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: "all" },
  });
  return (result?.value ?? [])
    .flatMap((host) => [...walk(host.value?.shadowRoot)])
    .filter(({ tag }) => wanted.tag === undefined || tag === wanted.tag)
    .filter(({ classes }) => wanted.class === undefined || classes.includes(wanted.class));
}

function* walk(node: Node | null | undefined): Generator<Part> {
  if (!node?.value) return;
  const { localName, attributes, children = [] } = node.value;
  if (localName && node.sharedId) {
    const classes = (attributes?.class ?? "").split(" ");
    yield { id: node.sharedId, tag: localName, classes, text: textOf(node) };
  }
  for (const child of children) yield* walk(child);
}

const textOf = ({ value }: Node): string => value?.nodeValue ?? (value?.children ?? []).map(textOf).join("");

/** Where one of our elements is drawn. */
export async function placeOf(page: Page, { id }: Part): Promise<{ x: number; y: number }> {
  const { result } = await send<{ result: { value: string } }>(page, "script.callFunction", {
    functionDeclaration: `(part) => {
      part.scrollIntoView({ block: "nearest" });
      const { x, y, width, height } = part.getBoundingClientRect();
      return JSON.stringify({ x: x + width / 2, y: y + height / 2 });
    }`,
    arguments: [{ sharedId: id }],
    target: { context: contextOf(page) },
    awaitPromise: false,
  });
  return JSON.parse(result.value);
}
