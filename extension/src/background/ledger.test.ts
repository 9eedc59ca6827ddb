import { afterEach, beforeEach, expect, test } from "vitest";
import { installFakeBrowser } from "../../test/fake-browser";
import { startTeamServer, type TeamServer, token } from "../../test/team-server";
import { readLedger, writeLedger } from "../shared/ledger";
import { ask } from "./server";

let server: TeamServer;

beforeEach(async () => {
  installFakeBrowser();
  server = await startTeamServer();
});
afterEach(() => server.stop());

test("what left is written down, without what proves who we are", async () => {
  await ask(server.address, { method: "POST", path: "/api/v1/pairings", body: { code: "K7QX-93MPTA" } });
  await ask(server.address, { method: "GET", path: "/api/v1/policy", token });
  const ledger = await readLedger();
  expect(ledger).toMatchObject([
    { method: "POST", address: `${server.address}/api/v1/pairings`, outcome: "201" },
    { method: "GET", address: `${server.address}/api/v1/policy`, outcome: "200" },
  ]);
  expect(ledger[0]?.sent).toBe(
    `Content-Typeapplication/json${JSON.stringify({ code: "K7QX-93MPTA" })}`.length,
  );
  expect(ledger[1]?.received).toBe(server.answers.policy.body?.length);
  expect(JSON.stringify(ledger)).not.toContain(token);
});

test("a request that nobody answered is there too, and the book holds the last 500", async () => {
  const old = { method: "GET", address: "https://example.org/", sent: 0, at: 1 };
  await writeLedger(Array.from({ length: 500 }, (_, at) => ({ ...old, id: String(at) })));
  await ask("http://127.0.0.1:9", { method: "GET", path: "/api/v1/policy" });
  const ledger = await readLedger();
  expect(ledger).toHaveLength(500);
  expect(ledger[0]?.id).toBe("1");
  expect(ledger.at(-1)).toMatchObject({ outcome: "unreachable" });
});

test("requests at the same time do not overwrite each other", async () => {
  await Promise.all([1, 2, 3].map(() => ask(server.address, { method: "GET", path: "/api/v1/policy" })));
  expect((await readLedger()).map(({ outcome }) => outcome)).toEqual(["200", "200", "200"]);
});
