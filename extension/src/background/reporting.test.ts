import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { packs } from "netiquette-packs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { installFakeBrowser } from "../../test/fake-browser";
import { envelope, problem, startTeamServer, type TeamServer, token } from "../../test/team-server";
import { mondayOf, readCounts, writeCounts } from "../shared/counts";
import { changeState, readState } from "../shared/storage";
import { readToken } from "./device-token";
import { pair, unpair } from "./pairing";
import { keepReporting, report, reportIn } from "./reporting";
import { sync } from "./sync";

const ticket = "hIbbXH9ZB3b0yEVyZ1pKkVwz0Vn3lG7cYxZ2m1nQe5A";
const [last, current] = [mondayOf(Date.now(), 1), mondayOf(Date.now())];
const week = { "in-01-standard-text": { shown: 3, overridden: 1 } };

let browser: ReturnType<typeof installFakeBrowser>;
let server: TeamServer;

beforeEach(async () => {
  browser = installFakeBrowser();
  server = await startTeamServer();
  const document = (await packs()).find((one) => JSON.stringify(one).includes('"in-01-standard-text"'));
  const policy = server.sign(envelope({ policy: document }));
  server.answers.policy = { ...policy, headers: { ...policy.headers, "Netiquette-Ticket": ticket } };
  await pair(server.address, "K7QX-93MPTA");
  await sync();
  await writeCounts({ [last]: week, [current]: week });
});
afterEach(() => server.stop());

const reports = () => server.requests.filter(({ path }) => path === "/api/v1/counts");

describe("a week's counts", () => {
  test("go under the ticket, without the token and without anything else", async () => {
    await report();
    const [sent, ...more] = reports();
    expect(more).toEqual([]);
    expect(sent).toMatchObject({ method: "POST", authorization: undefined });
    expect(sent?.body).not.toContain(token);
    expect(JSON.parse(sent?.body ?? "")).toEqual(
      JSON.parse(readFileSync(new URL("../../test/counts-of-a-browser.json", import.meta.url), "utf8")),
    );
  });

  test("go once; this week's stay", async () => {
    await report();
    await report();
    expect(reports()).toHaveLength(1);
    expect(await readCounts()).toEqual({ [current]: week });
    expect(await readToken("ticket")).toBeNull();
  });

  test("wait for a server that is busy or away", async () => {
    for (const answer of [problem("too-many-requests", 429), problem("internal", 503)]) {
      server.answers.counts = answer;
      await report();
      expect(await readCounts()).toMatchObject({ [last]: week });
    }
    server.answers.counts = { status: 204 };
    await report();
    expect(reports()).toHaveLength(3);
    expect(await readCounts()).toEqual({ [current]: week });
  });

  test("are let go when the ticket is good for nothing any more", async () => {
    server.answers.counts = problem("ticket-over", 410);
    await report();
    await report();
    expect(reports()).toHaveLength(1);
  });

  test("leave out what the team's document does not name", async () => {
    await writeCounts({ [last]: { ...week, "Sanne Peeters": { shown: 1 } } });
    await report();
    expect(reports()[0]?.body).not.toContain("Sanne");
  });

  test.each([
    ["nothing was counted", () => writeCounts({ [current]: week })],
    [
      "the member does not want it",
      async () => changeState({ settings: { ...(await readState()).settings, counts: false } }),
    ],
    ["the member left", () => unpair()],
  ])("do not go when %s", async (_, happens) => {
    await happens();
    await report();
    expect(reports()).toEqual([]);
    expect(await readToken("ticket")).toBeNull();
  });
});

describe("the ticket", () => {
  test("waits for minutes or hours, so that nobody puts the two requests together", async () => {
    expect(reportIn(0)).toBe(5);
    expect(reportIn(0.999)).toBeLessThanOrEqual(180);
    const { delayInMinutes } = browser.alarms.get("report") ?? { delayInMinutes: 0 };
    expect(delayInMinutes).toBeGreaterThanOrEqual(5);
    expect(reports()).toEqual([]);
  });

  test("is redeemed by its alarm, and waits again after the browser was closed", async () => {
    const life = new AbortController();
    browser.alarms.delete("report");
    keepReporting(life.signal);
    await expect.poll(() => browser.alarms.get("report")).toBeDefined();
    browser.onAlarm.fire({ name: "report" });
    await expect.poll(reports).toHaveLength(1);
    life.abort();
  });

  test("of one team is not for another", async () => {
    const other = await startTeamServer();
    await pair(other.address, "K7QX-93MPTA");
    expect(await readToken("ticket")).toBeNull();
    expect(await readCounts()).toEqual({});
    await other.stop();
  });
});
