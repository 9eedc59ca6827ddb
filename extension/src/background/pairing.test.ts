import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { installFakeBrowser } from "../../test/fake-browser";
import { envelope, problem, startTeamServer, type TeamServer, token } from "../../test/team-server";
import { readState } from "../shared/storage";
import { readToken } from "./device-token";
import { pair, unpair } from "./pairing";
import { sync } from "./sync";

const code = "K7QX-93MPTA";
let server: TeamServer;

beforeEach(async () => {
  installFakeBrowser();
  server = await startTeamServer();
});
afterEach(() => server.stop());

const eventually = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((later) => setTimeout(later, 5));
};

describe("pairing", () => {
  test("remembers the team and its key, and keeps the token out of the storage that pages' scripts read", async () => {
    expect(await pair(server.address, "k7qx 93mpta")).toEqual({ paired: true, team: "Sales" });
    const { pairing } = await readState();
    expect(pairing).toMatchObject({ server: server.address, team: "Sales", audience: "team-sales" });
    expect(await readToken(pairing?.device ?? "")).toBe(token);
    expect(JSON.stringify(await readState())).not.toContain(token);
    expect(server.requests[0]).toMatchObject({ path: "/api/v1/pairings", body: '{"code":"K7QX-93MPTA"}' });
  });

  test.each([
    ["pairing-code-unknown", 404, "code-unknown"],
    ["pairing-code-expired", 410, "code-expired"],
    ["pairing-code-used", 410, "code-used"],
    ["too-many-tries", 429, "too-many-tries"],
    ["malformed", 400, "code-malformed"],
    ["something-new", 500, "server-busy"],
    ["something-new", 400, "answer-not-understood"],
  ])("names %s (%i) as %s, and what was paired before stays", async (name, status, expected) => {
    await pair(server.address, code);
    await sync();
    const before = await readState();
    server.answers.pairing = problem(name, status);
    expect(await pair(server.address, code)).toEqual({ paired: false, problem: expected });
    expect(await readState()).toEqual(before);
    expect(await readToken(before.pairing?.device ?? "")).toBe(token);
  });

  test.each([
    ["not JSON", "<html>hello</html>"],
    ["a key that is too short", JSON.stringify({ token, publicKey: "AAAA", audience: "a", team: "Sales" })],
    [
      "no token",
      JSON.stringify({ publicKey: Buffer.alloc(32).toString("base64"), audience: "a", team: "Sales" }),
    ],
    [
      "a token that would break the header",
      JSON.stringify({
        token: `${token}\r\nX: y`,
        publicKey: Buffer.alloc(32).toString("base64"),
        audience: "a",
        team: "S",
      }),
    ],
  ])("does not understand %s", async (_, body) => {
    server.answers.pairing = { status: 201, body };
    expect(await pair(server.address, code)).toEqual({ paired: false, problem: "answer-not-understood" });
    expect(await readState()).toEqual({ settings: { language: "auto" } });
  });

  test("says when nobody answers at the address", async () => {
    const { address } = server;
    await server.stop();
    expect(await pair(address, code)).toEqual({ paired: false, problem: "unreachable" });
  });

  test("does not follow the server to another address", async () => {
    server.answers.pairing = { status: 307, headers: { Location: "/api/v1/policy" } };
    expect(await pair(server.address, code)).toEqual({ paired: false, problem: "unreachable" });
    expect(server.requests).toHaveLength(1);
  });

  test("asks nobody when the code cannot be one", async () => {
    expect(await pair(server.address, "hello")).toEqual({ paired: false, problem: "code-malformed" });
    expect(server.requests).toHaveLength(0);
  });

  test("with another team forgets the first one's guidelines and token, and tells its server", async () => {
    await pair(server.address, code);
    await sync();
    const first = (await readState()).pairing;
    const other = await startTeamServer();
    other.answers.policy = other.sign(envelope({ sequence: 1 }));
    await pair(other.address, code);
    expect((await readState()).policy).toBeUndefined();
    expect(await readToken(first?.device ?? "")).toBeNull();
    await eventually(() => server.requests.some(({ method }) => method === "DELETE"));
    await sync();
    expect((await readState()).policy?.sequence).toBe(1);
    await other.stop();
  });

  test("anew with the same team keeps the guidelines meanwhile", async () => {
    await pair(server.address, code);
    await sync();
    await pair(server.address, code);
    expect((await readState()).policy?.sequence).toBe(7);
  });
});

describe("unpairing", () => {
  test("forgets everything of the team but the settings, and tells the server", async () => {
    await pair(server.address, code);
    await sync();
    const device = (await readState()).pairing?.device ?? "";
    await unpair();
    expect(await readState()).toEqual({ settings: { language: "auto" } });
    expect(await readToken(device)).toBeNull();
    await eventually(() => server.requests.at(-1)?.method === "DELETE");
    expect(server.requests.at(-1)).toMatchObject({
      path: "/api/v1/device",
      authorization: `Bearer ${token}`,
    });
  });

  test("works with the server gone", async () => {
    await pair(server.address, code);
    await server.stop();
    await unpair();
    expect((await readState()).pairing).toBeUndefined();
  });
});
