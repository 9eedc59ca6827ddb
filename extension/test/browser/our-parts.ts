import type { CDPSession, Page, Protocol } from "puppeteer-core";
import { hostName } from "../../src/advice/host";

type DomNode = Protocol.DOM.Node;

/** One of our elements on a page. Scripts cannot reach into our closed roots; the browser's own inspector can. */
export type Part = { readonly node: DomNode; readonly text: string };

/** Every element of ours that a test asks for: by tag, by class, by the text it begins with. */
export async function ourParts(
  page: Page,
  wanted: { tag?: string; class?: string; text?: string },
): Promise<Part[]> {
  const session = await sessionOf(page);
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  const hosts = [...walk(root)].filter((node) => node.localName === hostName);
  return hosts
    .flatMap((host) => (host.shadowRoots ?? []).flatMap((inside) => [...walk(inside)]))
    .filter((node) => wanted.tag === undefined || node.localName === wanted.tag)
    .filter(
      (node) => wanted.class === undefined || attribute(node, "class")?.split(" ").includes(wanted.class),
    )
    .map((node) => ({ node, text: textOf(node) }))
    .filter(({ text }) => wanted.text === undefined || text.startsWith(wanted.text));
}

/**
 * Our advice at one place of a page; ` >>> ` leads into an open shadow root. Where there is none, nothing. The host
 * itself belongs to the page, so the page can be asked for it.
 */
export async function partsAt(page: Page, at: string): Promise<Part[]> {
  const session = await sessionOf(page);
  const seek = `${JSON.stringify(at)}.split(" >>> ").reduce((in_, one, i) =>
    (i === 0 ? in_ : in_?.shadowRoot)?.querySelector(one), document)`;
  const { result } = await session.send("Runtime.evaluate", { expression: seek });
  if (result.objectId === undefined) return [];
  const { objectId } = result;
  const { node } = await session.send("DOM.describeNode", { objectId, depth: -1, pierce: true });
  return (node.shadowRoots ?? []).map((root) => ({ node: root, text: textOf(root) }));
}

/** Where an element of ours is drawn; nothing if it is not. */
export async function placeOf(page: Page, { node }: Part): Promise<{ x: number; y: number } | undefined> {
  const session = await sessionOf(page);
  try {
    await session.send("DOM.scrollIntoViewIfNeeded", { backendNodeId: node.backendNodeId });
    const { model } = await session.send("DOM.getBoxModel", { backendNodeId: node.backendNodeId });
    const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = model.content;
    return { x: (x1 + x3) / 2, y: (y1 + y3) / 2 };
  } catch {
    return undefined;
  }
}

const sessions = new WeakMap<Page, CDPSession>();

async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  return session;
}

export function* walk(node: DomNode): Generator<DomNode> {
  yield node;
  for (const inner of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* walk(inner);
  if (node.contentDocument) yield* walk(node.contentDocument);
}

export function attribute(node: DomNode, name: string): string | undefined {
  const at = (node.attributes ?? []).indexOf(name);
  return at < 0 ? undefined : node.attributes?.[at + 1];
}

export const textOf = (node: DomNode): string =>
  node.nodeName === "#text" ? node.nodeValue : (node.children ?? []).map(textOf).join("");
