import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { packs } from "netiquette-packs";

export type Received = { method: string; path: string; authorization: string | undefined; body: string };
export type Answer = { status: number; headers?: Record<string, string>; body?: string | Buffer };

/** A team's server on this machine: real HTTP, real keys, and a test decides what it answers. */
export async function startTeamServer() {
  const keys = generateKeyPairSync("ed25519");
  const requests: Received[] = [];
  const answers = {
    pairing: granted(keys.publicKey),
    policy: signed(keys.privateKey, envelope()),
    counts: { status: 204 } as Answer,
  };

  const server = createServer((request, response) => {
    void readAll(request).then((body) => {
      const path = request.url ?? "";
      requests.push({
        method: request.method ?? "",
        path,
        authorization: request.headers.authorization,
        body,
      });
      if (path === "/api/v1/pairings") return send(response, answers.pairing);
      if (path === "/api/v1/device") return send(response, { status: 204 });
      if (path === "/api/v1/counts") return send(response, answers.counts);
      const known = request.headers["if-none-match"];
      const unchanged = known !== undefined && known === answers.policy.headers?.ETag;
      return send(response, unchanged ? { ...answers.policy, status: 304, body: "" } : answers.policy);
    });
  });
  await new Promise<void>((started) => server.listen(0, "127.0.0.1", started));

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    requests,
    sign: (content: unknown) => signed(keys.privateKey, content),
    stop: () =>
      new Promise<void>((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

export type TeamServer = Awaited<ReturnType<typeof startTeamServer>>;

export const token = "token-of-a-device-that-nobody-owns-0123456789";

const [firstPack] = await packs();

export function envelope(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    format: 1,
    audience: "team-sales",
    sequence: 7,
    issued: "2026-11-21T10:00:00Z",
    expires: new Date(Date.now() + 30 * 86_400_000).toISOString(),
    revision: 3,
    policy: firstPack,
    ...change,
  };
}

export function problem(name: string, status: number): Answer {
  const body = JSON.stringify({ type: `urn:netiquette:problem:${name}`, title: name, status });
  return { status, headers: { "Content-Type": "application/problem+json" }, body };
}

function granted(key: KeyObject): Answer {
  const raw = key.export({ format: "der", type: "spki" }).subarray(-32).toString("base64");
  const body = JSON.stringify({ token, publicKey: raw, audience: "team-sales", team: "Sales" });
  return { status: 201, headers: { "Content-Type": "application/json" }, body };
}

function signed(key: KeyObject, content: unknown): Answer & { body: Buffer } {
  const isBytes = typeof content === "string" || Buffer.isBuffer(content);
  const body = Buffer.from(isBytes ? content : JSON.stringify(content));
  const headers = {
    "Content-Type": "application/json",
    ETag: `"${createHash("sha256").update(body).digest("hex")}"`,
    "Netiquette-Signature": `ed25519=${sign(null, body, key).toString("base64")}`,
  };
  return { status: 200, headers, body };
}

async function readAll(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}

/** The extension has no permission for any server; that every answer is open to everybody is what lets it read them. */
const open = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Headers": "authorization, content-type, if-none-match",
  "Access-Control-Allow-Methods": "GET, POST, DELETE",
  "Access-Control-Expose-Headers": "ETag, Netiquette-Signature, Netiquette-Ticket",
};

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, { ...open, ...answer.headers });
  response.end(answer.body);
}
