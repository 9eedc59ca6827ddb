import { noteRequest } from "./ledger";

/** The only file that uses the network, and it asks the paired server only. The member can read what it asked. */

export type Request = {
  method: "GET" | "POST" | "DELETE";
  path: `/api/v1/${string}`;
  token?: string;
  etag?: string;
  body?: unknown;
};

export type Reply =
  | { status: number; header: (name: string) => string | null; body: Uint8Array<ArrayBuffer> }
  | { failure: "unreachable" | "too-large" };

/** The most a policy may weigh, in bytes; what comes after it is not even read. */
const heaviest = 4 * 1024 * 1024;

/** How long to wait for the whole answer, in milliseconds. */
const patience = 15_000;

export async function ask(server: string, request: Request): Promise<Reply> {
  const address = new URL(request.path, server);
  if (address.origin !== server) return { failure: "unreachable" };
  const headers = headersOf(request);
  const body = request.body === undefined ? {} : { body: JSON.stringify(request.body) };
  const { method } = request;
  const conclude = await noteRequest(method, address.href, sizeOf([headers, body.body ?? ""]));
  const reply = await send(address, { method, headers, ...body });
  await conclude("failure" in reply ? { outcome: reply.failure } : outcomeOf(reply));
  return reply;
}

async function send(address: URL, request: RequestInit): Promise<Reply> {
  try {
    const response = await fetch(address, {
      ...request,
      credentials: "omit",
      redirect: "error",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(patience),
    });
    const body = await readBody(response);
    if (body === null) return { failure: "too-large" };
    return { status: response.status, header: (name) => response.headers.get(name), body };
  } catch {
    return { failure: "unreachable" };
  }
}

/** What we add to a request ourselves: names and values of headers, and the content. */
const sizeOf = ([headers, body]: readonly [Record<string, string>, string]): number =>
  new TextEncoder().encode(Object.entries(headers).flat().join("") + body).length;

const outcomeOf = ({ status, body }: Exclude<Reply, { failure: string }>) => ({
  outcome: String(status),
  received: body.length,
});

function headersOf({ token, etag, body }: Request): Record<string, string> {
  return {
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    ...(etag === undefined ? {} : { "If-None-Match": etag }),
    ...(body === undefined ? {} : { "Content-Type": "application/json" }),
  };
}

/** The body, or `null` as soon as it turns out too heavy. */
async function readBody(response: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > heaviest) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  const body = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.length;
  }
  return body;
}
