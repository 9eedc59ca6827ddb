import { beforeEach, describe, expect, test } from "vitest";
import { type FakeBrowser, installFakeBrowser } from "../../test/fake-browser";
import { readStorage } from "./browser";
import { checkManaged, isUnclear, readManaged, unmanaged } from "./managed";
import { changeState, readState, type State, watchState } from "./storage";

const server = "https://netiquette.example.org";
const publicKey = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
const all = {
  server,
  publicKey,
  code: "K7QX-93MPTA",
  place: "beside",
  language: "nl",
  mayPause: false,
  saidInFull: "10",
};
let browser: FakeBrowser;

beforeEach(() => {
  browser = installFakeBrowser();
});

describe("what the organisation fixed", () => {
  test("is taken as it is meant", () => expect(checkManaged(all)).toEqual({ ...all, refused: [] }));

  test.each([undefined, null, 7, "x", [], {}])("is nothing when the browser says %j", (values) =>
    expect(checkManaged(values)).toEqual(unmanaged),
  );

  test.each([
    ["server", "netiquette.example.org"],
    ["server", `${server}/`],
    ["server", `${server}/path`],
    ["server", "http://netiquette.example.org"],
    ["server", "https://me:secret@netiquette.example.org"],
    ["server", "javascript:alert(1)"],
    ["publicKey", "short="],
    ["publicKey", 7],
    ["code", "k7qx93mpta"],
    ["place", "everywhere"],
    ["language", "de"],
    ["mayPause", "no"],
    ["saidInFull", "7"],
    ["saidInFull", 5],
    ["constructor", "x"],
  ])("is refused, and named, when %s is %j", (name, value) => {
    const { refused, ...rest } = checkManaged({ ...all, [name]: value });
    expect(refused).toContain(name);
    expect(rest).not.toHaveProperty(name, value);
  });

  test("is unclear when it is about the team", () => {
    expect(isUnclear(checkManaged({ ...all, server: "x" }))).toBe(true);
    expect(isUnclear(checkManaged({ publicKey }))).toBe(true);
    expect(isUnclear(checkManaged({ ...all, place: "x" }))).toBe(false);
  });

  test("is nothing where the browser fails", async () => {
    browser.chrome.storage.managed.get = async () => {
      throw new Error("Managed storage manifest not found");
    };
    expect(await readManaged()).toEqual(unmanaged);
  });
});

describe("the settings in force", () => {
  test("are the member's, but for what is fixed", async () => {
    await changeState({ settings: { language: "en", pausedUntil: 9e15 } });
    expect((await readState()).settings).toEqual({ language: "en", pausedUntil: 9e15 });
  });

  test("are what is fixed, and the member's own in all else", async () => {
    await changeState({ settings: { language: "en", pausedUntil: 9e15, counts: false } });
    Object.assign(browser.managed, { language: "nl", mayPause: false, saidInFull: "10" });
    expect((await readState()).settings).toEqual({ language: "nl", counts: false, saidInFull: 10 });
  });

  test("do not wait for a browser that takes its time to tell what is fixed, once it has been told", async () => {
    Object.assign(browser.managed, { place: "beside", code: "K7QX-93MPTA", server });
    await readState();
    browser.chrome.storage.managed.get = () => new Promise(() => {});
    expect((await readState()).settings).toEqual({ language: "auto", place: "beside" });
    expect(JSON.stringify(await readStorage(["fixed"]))).not.toContain("K7QX");
  });

  test("are told again when the organisation says otherwise", async () => {
    await readState();
    const seen: State[] = [];
    watchState((state) => seen.push(state), new AbortController().signal);
    browser.managed.language = "nl";
    browser.onManaged.fire();
    await expect.poll(() => seen.at(-1)?.settings.language).toBe("nl");
  });
});
