// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type FakeBrowser, installFakeBrowser } from "../../../test/fake-browser";
import { openOwnPage, until } from "../../../test/own-page";
import { remind } from "../../shared/reminders";
import { changeState, readState } from "../../shared/storage";
import { byId } from "../page";

let browser: FakeBrowser;

const pairing = {
  server: "https://netiquette.example.org",
  team: "Sales",
  audience: "a",
  publicKey: "",
  device: "",
};
const said = (id: string) => byId(id, HTMLElement).textContent ?? "";
const press = (id: string) => byId(id, HTMLButtonElement).click();

async function open(): Promise<void> {
  openOwnPage("popup");
  vi.resetModules();
  await import("./popup");
  await until(() => said("page-first") !== "");
}

beforeEach(() => {
  browser = installFakeBrowser();
});

describe("the popup", () => {
  test("alone: the built-in guidelines, and no team to leave", async () => {
    await open();
    expect(said("guidelines-name")).toBe("Built in");
    expect(document.querySelector("[data-version]")?.textContent).toBe("Netiquette 1.2.3");
    expect(byId("team-choices", HTMLElement).hidden).toBe(true);
  });

  test("in a team: how much was agreed, and how much of it is to be confirmed", async () => {
    const words = (text: string) => ({ en: text, nl: text });
    const item = (kind: string, groups: string[] = []) => ({
      kind,
      groups,
      title: words("A"),
      text: words("B"),
    });
    const items = [item("acknowledge"), item("advise"), item("acknowledge", ["sellers"]), item("shout")];
    const times = {
      issued: "2026-11-01T00:00:00Z",
      expires: "2126-01-01T00:00:00Z",
      receivedAt: "2026-11-01",
    };
    const ids = { revision: 3, sequence: 7, etag: "", digest: "" };
    const policy = { document: { items }, groups: ["buyers"], ...times, ...ids };
    await changeState({ pairing, policy, settings: { language: "en" } });
    await open();
    expect(said("agreements-count")).toBe("2 agreements · your team asks you to confirm 1 of them");
  });

  test("pauses for an hour, says until when, and resumes", async () => {
    await open();
    press("pause");
    await until(() => said("paused").startsWith("Paused until"));
    const { pausedUntil = 0 } = (await readState()).settings;
    expect(Math.round((pausedUntil - Date.now()) / 60_000)).toBe(60);
    press("pause");
    await until(() => said("paused") === "");
    expect((await readState()).settings).toEqual({ language: "auto" });
  });

  test("shows a problem as soon as there is one, and only as long", async () => {
    await changeState({ pairing });
    await open();
    await changeState({ sync: { at: Date.now(), problem: "unreachable" } });
    await until(() => said("guidelines-notices").includes("does not answer"));
    await changeState({ sync: { at: Date.now() } });
    await until(() => said("guidelines-notices") === "");
  });

  test("asks the worker to look for new guidelines", async () => {
    await changeState({ pairing });
    await open();
    press("sync");
    expect(browser.sent).toEqual([{ kind: "sync-now" }]);
  });

  test("lists what is still to do, until it is done", async () => {
    await open();
    expect(byId("todo", HTMLElement).hidden).toBe(true);
    await remind({ of: "demo:slug:amira", who: "Amira <b>Bos</b>", kind: "ask-why", since: "2026-11-21" });
    await until(() => said("todo-list").includes("Ask Amira <b>Bos</b> what the invitation was about."));
    expect(byId("todo", HTMLElement).hidden).toBe(false);
    expect(byId("todo-0", HTMLButtonElement).getAttribute("aria-label")).toBe("Done: Amira <b>Bos</b>");
    press("todo-0");
    await until(() => byId("todo", HTMLElement).hidden === true);
    expect(browser.stored.get("reminders")).toEqual([]);
  });

  test("somebody whose note told why is not to be asked why", async () => {
    await open();
    const told = { note: "Hello, I read your article.", help: true };
    await remind({ of: "demo:slug:amira", who: "Amira", kind: "ask-why", since: "2026-11-21", ...told });
    await until(() => said("todo-list").includes("Ask Amira whether and how you can help."));
    expect(said("todo-list")).not.toContain("what the invitation was about");
  });

  test("leads to the welcome page", async () => {
    await open();
    press("welcome");
    expect(browser.opened).toEqual([browser.chrome.runtime.getURL("welcome.html")]);
  });
});
