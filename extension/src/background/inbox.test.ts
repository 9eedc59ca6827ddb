import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FakeBrowser, fakeId, installFakeBrowser } from "../../test/fake-browser";
import { startTeamServer, type TeamServer } from "../../test/team-server";
import { onMessage } from "../shared/browser";
import { readState } from "../shared/storage";
import { receive } from "./inbox";

const page = { id: fakeId, url: "https://www.linkedin.com/mynetwork/grow/", frameId: 0, tab: { id: 7 } };
const own = { id: fakeId, url: `chrome-extension://${fakeId}/welcome.html`, frameId: 0, tab: { id: 8 } };
let browser: FakeBrowser;
let server: TeamServer;

beforeEach(async () => {
  browser = installFakeBrowser();
  onMessage(receive, new AbortController().signal);
  server = await startTeamServer();
});
afterEach(() => server.stop());

const pairMessage = () => ({ kind: "pair", server: server.address, code: "K7QX-93MPTA" });

describe("our own page", () => {
  test("pairs, and the guidelines come at once", async () => {
    expect(await browser.dispatch(pairMessage(), own)).toEqual({ paired: true, team: "Sales" });
    expect((await readState()).policy?.sequence).toBe(7);
  });

  test("unpairs", async () => {
    await browser.dispatch(pairMessage(), own);
    await browser.dispatch({ kind: "unpair" }, own);
    expect((await readState()).pairing).toBeUndefined();
  });

  test("asks for the guidelines at any time", async () => {
    await browser.dispatch(pairMessage(), own);
    const count = server.requests.length;
    await browser.dispatch({ kind: "sync-now" }, own);
    expect(server.requests).toHaveLength(count + 1);
  });
});

describe("a network's page", () => {
  test("may say that it is visible, which asks for guidelines that are due", async () => {
    await browser.dispatch(pairMessage(), own);
    await browser.chrome.storage.local.set({ sync: { at: 0 } });
    const count = server.requests.length;
    await browser.dispatch({ kind: "page-visible" }, page);
    expect(server.requests).toHaveLength(count + 1);
  });

  test.each([
    ["a frame in it", { ...page, frameId: 3 }],
    ["a page of no network", { ...page, url: "https://www.example.org/" }],
    ["a page that looks like a network's", { ...page, url: "https://www.linkedin.com.example.org/" }],
    ["another extension", { ...page, id: "ponmlkjihgfedcbaponmlkjihgfedcba" }],
    ["something without a tab", { id: fakeId, url: page.url, frameId: 0 }],
  ])("is not heard when it is %s", async (_, sender) => {
    await browser.dispatch(pairMessage(), own);
    await browser.chrome.storage.local.set({ sync: { at: 0 } });
    const count = server.requests.length;
    await browser.dispatch({ kind: "page-visible" }, sender);
    expect(server.requests).toHaveLength(count);
  });

  test("may not pair, unpair or ask for more", async () => {
    expect(await browser.dispatch(pairMessage(), page)).toBeUndefined();
    expect(server.requests).toHaveLength(0);
    await browser.dispatch(pairMessage(), own);
    await browser.dispatch({ kind: "unpair" }, page);
    expect((await readState()).pairing?.team).toBe("Sales");
  });

  test.each([
    undefined,
    null,
    "pair",
    { kind: "pair" },
    { kind: "pair", server: 1, code: "K7QX-93MPTA" },
    { kind: "pair", server: "x".repeat(501), code: "K7QX-93MPTA" },
    { kind: "unpair", more: true },
    { kind: "something-else" },
  ])("gets no answer to %j, wherever it comes from", async (message) => {
    expect(await browser.dispatch(message, own)).toBeUndefined();
    expect(server.requests).toHaveLength(0);
  });
});
