import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FakeBrowser, fakeId, installFakeBrowser } from "../../test/fake-browser";
import { problem, startTeamServer, type TeamServer } from "../../test/team-server";
import { readState } from "../shared/storage";
import { receive } from "./inbox";
import { followOrganisation } from "./managed";
import { pair } from "./pairing";

const code = "K7QX-93MPTA";
let browser: FakeBrowser;
let server: TeamServer;

beforeEach(async () => {
  browser = installFakeBrowser();
  server = await startTeamServer();
});
afterEach(() => server.stop());

const ours = {
  extension: fakeId,
  address: `chrome-extension://${fakeId}/popup.html`,
  frame: 0,
  inTab: false,
};
const team = async () => (await readState()).pairing?.server;
const pairings = () => server.requests.filter(({ path }) => path === "/api/v1/pairings").length;
const keyOf = (one: TeamServer) => JSON.parse(String(one.answers.pairing.body)).publicKey as string;

describe("with a server, its key and a code from the organisation", () => {
  beforeEach(() =>
    Object.assign(browser.managed, { server: server.address, publicKey: keyOf(server), code }),
  );

  test("the browser joins by itself, once", async () => {
    await followOrganisation(1);
    expect(await team()).toBe(server.address);
    expect((await readState()).policy?.revision).toBe(3);
    await followOrganisation(2);
    expect(pairings()).toBe(1);
  });

  test("members join no other server and do not leave this one", async () => {
    expect(await pair("https://other.example.org", code)).toEqual({ paired: true, team: "Sales" });
    expect(await team()).toBe(server.address);
    await receive({ kind: "unpair" }, ours);
    expect(await team()).toBe(server.address);
  });

  test("a server with another key is refused", async () => {
    browser.managed.publicKey = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
    expect(await pair("", code)).toEqual({ paired: false, problem: "key-refused" });
    await followOrganisation(1);
    expect(await team()).toBeUndefined();
  });

  test("a code that was refused is not tried again; a server that was busy is asked later", async () => {
    server.answers.pairing = problem("pairing-code-used", 409);
    for (const now of [1, 2, 9e9]) await followOrganisation(now);
    expect(pairings()).toBe(1);
    server.answers.pairing = problem("busy", 503);
    browser.managed.code = "K7QX-93MPTB";
    for (const now of [1, 2, 9e9]) await followOrganisation(now);
    expect(pairings()).toBe(3);
  });
});

test("a browser of another team leaves it for the organisation's", async () => {
  const before = await startTeamServer();
  await pair(before.address, code);
  Object.assign(browser.managed, { server: server.address });
  await followOrganisation(1);
  expect(await team()).toBeUndefined();
  await before.stop();
});

test("half of a setting joins nobody", async () => {
  Object.assign(browser.managed, { server: server.address, publicKey: "no key", code });
  await followOrganisation(1);
  expect(await pair(server.address, code)).toEqual({ paired: false, problem: "organisation-unclear" });
  expect(server.requests).toEqual([]);
});
