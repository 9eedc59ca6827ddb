import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { installFakeBrowser } from "../../test/fake-browser";
import { envelope, problem, startTeamServer, type TeamServer } from "../../test/team-server";
import { isDue } from "../shared/policy-age";
import { changeState, readState } from "../shared/storage";
import { forgetToken, readToken } from "./device-token";
import { pair, unpair } from "./pairing";
import { sync, syncIfDue } from "./sync";

let server: TeamServer;

beforeEach(async () => {
  installFakeBrowser();
  server = await startTeamServer();
  await pair(server.address, "K7QX-93MPTA");
  await sync();
});
afterEach(() => server.stop());

/** Expects that the answer changes nothing but the record of the problem. */
async function expectRefusal(problem: string): Promise<void> {
  const { policy } = await readState();
  await sync();
  const after = await readState();
  expect(after.sync?.problem).toBe(problem);
  expect(after.policy).toEqual(policy);
  expect(after.policy?.sequence).toBe(7);
}

describe("a policy that is in order", () => {
  test("is stored as it came", async () => {
    const { policy, sync: outcome } = await readState();
    expect(policy).toMatchObject({ document: envelope().policy, revision: 3, sequence: 7 });
    expect(outcome?.problem).toBeUndefined();
  });

  test("says which groups the member belongs to, and is refused where that is no list of words", async () => {
    expect((await readState()).policy?.groups).toEqual([]);
    server.answers.policy = server.sign(envelope({ sequence: 8, groups: ["buyers"] }));
    await sync();
    expect((await readState()).policy?.groups).toEqual(["buyers"]);
    server.answers.policy = server.sign(envelope({ sequence: 9, groups: "sellers" }));
    await sync();
    expect((await readState()).sync?.problem).toBe("not-decodable");
    expect((await readState()).policy?.groups).toEqual(["buyers"]);
  });

  test("takes the place of the one before", async () => {
    server.answers.policy = server.sign(envelope({ sequence: 8, revision: 4 }));
    await sync();
    expect((await readState()).policy).toMatchObject({ sequence: 8, revision: 4 });
  });

  test("is not sent again when it did not change", async () => {
    const before = await readState();
    server.answers.policy = { ...server.answers.policy, body: Buffer.from("not to be read") };
    await sync();
    const after = await readState();
    expect(after.policy).toEqual(before.policy);
    expect(after.sync?.problem).toBeUndefined();
  });

  test("may be a farewell: the team is forgotten, its guidelines and its key with it", async () => {
    const { pairing } = await readState();
    server.answers.policy = server.sign(
      envelope({ sequence: 8, farewell: true, policy: { format: 2, rules: [] } }),
    );
    await sync();
    const { pairing: after, policy, sync: outcome } = await readState();
    expect([after, policy, outcome?.problem]).toEqual([undefined, undefined, "let-go"]);
    expect(await readToken(pairing?.device ?? "")).toBeNull();
    const count = server.requests.length;
    await sync();
    expect(server.requests).toHaveLength(count);
  });

  test.each([
    ["not signed", { signature: "x" }],
    ["for another team", { audience: "team-legal" }],
    ["older than what is there", { sequence: 6 }],
  ])("says no farewell when it is %s", async (_, change) => {
    const farewell = server.sign(envelope({ sequence: 8, farewell: true, ...change }));
    if ("signature" in change) farewell.body = Buffer.from(`${farewell.body} `);
    server.answers.policy = farewell;
    await sync();
    expect((await readState()).policy?.sequence).toBe(7);
  });

  test("may be empty: that is how a team lets its members go", async () => {
    server.answers.policy = server.sign(
      envelope({ sequence: 8, policy: { ...(envelope().policy as object), rules: [] } }),
    );
    await sync();
    expect((await readState()).policy?.sequence).toBe(8);
  });
});

describe("a policy that is refused leaves the previous one in force", () => {
  test("when any one of its bytes was changed", async () => {
    const { body, headers } = server.sign(envelope({ sequence: 8, policy: { format: 1, rules: [] } }));
    const before = await readState();
    for (let at = 0; at < body.length; at++) {
      const changed = Buffer.from(body);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      server.answers.policy = { status: 200, headers: { ...headers, ETag: `"${at}"` }, body: changed };
      await sync();
      expect((await readState()).sync?.problem).toBe("signature-refused");
    }
    expect((await readState()).policy).toEqual(before.policy);
  }, 60_000);

  test("when any one byte of the signature was changed", async () => {
    const { body, headers } = server.sign(envelope({ sequence: 8 }));
    const signature = Buffer.from(
      (headers?.["Netiquette-Signature"] ?? "").slice("ed25519=".length),
      "base64",
    );
    for (let at = 0; at < signature.length; at++) {
      const changed = Buffer.from(signature);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      const header = { ...headers, "Netiquette-Signature": `ed25519=${changed.toString("base64")}` };
      server.answers.policy = { status: 200, headers: header, body };
      await sync();
    }
    await expectRefusal("signature-refused");
  });

  test.each(["", "none", "rsa=AAAA", "ed25519=", "ed25519=AAAA"])(
    "when it is signed with %j",
    async (signature) => {
      const { body, headers } = server.sign(envelope({ sequence: 8 }));
      server.answers.policy = {
        status: 200,
        headers: { ...headers, "Netiquette-Signature": signature },
        body,
      };
      await expectRefusal("signature-refused");
    },
  );

  test("when another team's server signed it", async () => {
    const other = await startTeamServer();
    server.answers.policy = other.sign(envelope({ sequence: 8 }));
    await other.stop();
    await expectRefusal("signature-refused");
  });

  test("when it was cut off, or is empty", async () => {
    const { body, headers } = server.sign(envelope({ sequence: 8 }));
    server.answers.policy = { status: 200, headers: headers ?? {}, body: body.subarray(0, 200) };
    await expectRefusal("signature-refused");
    server.answers.policy = { status: 200, headers: headers ?? {}, body: Buffer.alloc(0) };
    await expectRefusal("signature-refused");
  });

  test("when it is 50 MB, within a second", async () => {
    server.answers.policy = server.sign(" ".repeat(50_000_000));
    const start = performance.now();
    await expectRefusal("too-large");
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  test("when it is 10,000 levels deep, signed or not", async () => {
    const deep = `${'{"a":['.repeat(5_000)}${"]}".repeat(5_000)}`;
    const text = JSON.stringify(envelope({ sequence: 8, policy: 0 })).replace(
      '"policy":0',
      `"policy":${deep}`,
    );
    server.answers.policy = server.sign(text);
    await expectRefusal("not-decodable");
  });

  test.each([
    ["is not JSON", "hello"],
    ["is not UTF-8", Buffer.from([0x22, 0xff, 0x22])],
    ["is of another format", JSON.stringify(envelope({ sequence: 8, format: 2 }))],
    ["has no sequence", JSON.stringify(envelope({ sequence: "8" }))],
    ["has no date", JSON.stringify(envelope({ sequence: 8, expires: "soon" }))],
    ["holds no document", JSON.stringify(envelope({ sequence: 8, policy: null }))],
  ])("when it %s although signed", async (_, content) => {
    server.answers.policy = server.sign(content);
    await expectRefusal("not-decodable");
  });

  test("when the engine cannot read it, with the engine's reason", async () => {
    const rule = { ...(envelope().policy as { rules: object[] }).rules[0], when: { "smells-of": "note" } };
    server.answers.policy = server.sign(
      envelope({ sequence: 8, policy: { ...(envelope().policy as object), rules: [rule] } }),
    );
    await expectRefusal("not-decodable");
    expect((await readState()).sync?.detail).toContain("rules[0]");
  });

  test("when it is for another team", async () => {
    server.answers.policy = server.sign(envelope({ sequence: 8, audience: "team-purchasing" }));
    await expectRefusal("audience-refused");
  });

  test("when it is older than what is here", async () => {
    server.answers.policy = server.sign(envelope({ sequence: 6 }));
    await expectRefusal("sequence-refused");
  });

  test("when it bears the same number but says something else", async () => {
    server.answers.policy = server.sign(envelope({ revision: 4 }));
    await expectRefusal("sequence-refused");
  });

  test("when its time is over already", async () => {
    server.answers.policy = server.sign(envelope({ sequence: 8, expires: "2026-01-01T00:00:00Z" }));
    await expectRefusal("already-expired");
  });

  test.each([
    [401, "device-revoked"],
    [429, "server-busy"],
    [503, "server-busy"],
    [404, "answer-not-understood"],
  ])("when the server answers %i", async (status, expected) => {
    server.answers.policy = problem("something", status) as typeof server.answers.policy;
    await expectRefusal(expected);
  });

  test("when the server is gone", async () => {
    await server.stop();
    await expectRefusal("unreachable");
  });

  test("when the server points elsewhere", async () => {
    server.answers.policy = {
      ...server.answers.policy,
      status: 302,
      headers: { Location: "https://elsewhere.example" },
    };
    await expectRefusal("unreachable");
  });

  test("when this device has lost its token", async () => {
    await forgetToken((await readState()).pairing?.device ?? "");
    await expectRefusal("device-lost");
  });
});

describe("when to ask", () => {
  test("not again right after the last time", async () => {
    const count = server.requests.length;
    await syncIfDue();
    expect(server.requests).toHaveLength(count);
    await syncIfDue(Date.now() + 60_000);
    expect(server.requests).toHaveLength(count + 1);
  });

  test("never when no team is paired", async () => {
    await unpair();
    const count = server.requests.filter(({ path }) => path === "/api/v1/policy").length;
    await changeState({ sync: undefined });
    await syncIfDue();
    await sync();
    expect(server.requests.filter(({ path }) => path === "/api/v1/policy")).toHaveLength(count);
  });

  test("seldom while the server does not know this device", () => {
    expect(isDue({ at: 0, problem: "device-revoked" }, 60_000)).toBe(false);
    expect(isDue({ at: 0, problem: "device-revoked" }, 15 * 60_000)).toBe(true);
    expect(isDue({ at: 0, problem: "unreachable" }, 60_000)).toBe(true);
  });

  test("at once when the clock was set back", () => {
    expect(isDue({ at: 1_000 }, 0)).toBe(true);
  });

  test("once for several who ask at the same time", async () => {
    const count = server.requests.length;
    await Promise.all([sync(), sync(), sync()]);
    expect(server.requests).toHaveLength(count + 1);
  });

  test("an answer that comes after the member left changes nothing", async () => {
    server.answers.policy = server.sign(envelope({ sequence: 8 }));
    await Promise.all([sync(), unpair()]);
    expect(await readState()).toEqual({ settings: { language: "auto" } });
  });
});
