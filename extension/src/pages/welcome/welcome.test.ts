// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type FakeBrowser, fakeId, installFakeBrowser } from "../../../test/fake-browser";
import { openOwnPage, until } from "../../../test/own-page";
import type { PairingAnswer } from "../../shared/messages";
import { changeState } from "../../shared/storage";
import { byId } from "../page";

let browser: FakeBrowser;
let answer: PairingAnswer;

const pairing = {
  server: "https://netiquette.example.org",
  team: "Sales",
  audience: "a",
  publicKey: "",
  device: "",
};
const said = () => byId("outcome", HTMLElement).textContent ?? "";
const visible = (id: string) => !byId(id, HTMLElement).hidden;

async function open(): Promise<void> {
  openOwnPage("welcome");
  vi.resetModules();
  await import("./welcome");
  await until(() => !document.body.hidden);
}

async function join(): Promise<void> {
  byId("server", HTMLInputElement).value = "https://netiquette.example.org";
  byId("code", HTMLInputElement).value = "K7QX-93MPTA";
  byId("pair", HTMLButtonElement).click();
  await until(() => browser.sent.length > 0 && !byId("pair", HTMLButtonElement).disabled && said() !== "");
}

beforeEach(() => {
  vi.spyOn(navigator, "language", "get").mockReturnValue("nl-NL");
  browser = installFakeBrowser();
  answer = { paired: true, team: "Sales" };
  browser.onMessage.addListener(
    (_message: unknown, sender: { id: string }, respond: (value: unknown) => void) => {
      if (sender.id === fakeId) respond(answer);
      return true;
    },
  );
});

describe("the welcome page", () => {
  test("speaks the browser's language, every text of it", async () => {
    await open();
    expect(document.documentElement.lang).toBe("nl");
    const texts = [...document.querySelectorAll("[data-text]")].map((element) => element.textContent);
    expect(texts.filter((text) => text === "")).toEqual([]);
    expect(texts).toContain("Wat je browser verlaat");
  });

  test("changes the language at once when asked to", async () => {
    await open();
    const select = byId("language", HTMLSelectElement);
    select.value = "en";
    select.dispatchEvent(new Event("change"));
    await until(() => document.documentElement.lang === "en");
    expect(document.body.textContent).toContain("What leaves your browser");
  });

  test("joins a team with what was typed", async () => {
    await open();
    await join();
    expect(browser.sent).toEqual([
      { kind: "pair", server: "https://netiquette.example.org", code: "K7QX-93MPTA" },
    ]);
    expect(said()).toContain("Je hoort nu bij Sales");
  });

  test("says what is the matter, and leads to the field that would change it", async () => {
    answer = { paired: false, problem: "code-expired" };
    await open();
    await join();
    expect(said()).toContain("ouder dan tien minuten");
    expect(byId("code", HTMLInputElement).getAttribute("aria-invalid")).toBe("true");
    expect(byId("server", HTMLInputElement).getAttribute("aria-invalid")).toBe("false");
    expect(document.activeElement?.id).toBe("code");
    expect(byId("code", HTMLInputElement).value).toBe("K7QX-93MPTA");
  });

  test("says that the team one is in stays when joining another did not work", async () => {
    answer = { paired: false, problem: "unreachable" };
    await changeState({ pairing });
    await open();
    expect(visible("paired")).toBe(true);
    await join();
    expect(said()).toContain("Je hoort nog steeds bij Sales.");
  });

  test("asks once before leaving a team", async () => {
    await changeState({ pairing });
    await open();
    byId("leave", HTMLButtonElement).click();
    expect(byId("leaving", HTMLDialogElement).open).toBe(true);
    byId("leave-no", HTMLButtonElement).click();
    expect(browser.sent).toEqual([]);
    byId("leave", HTMLButtonElement).click();
    byId("leave-yes", HTMLButtonElement).click();
    expect(browser.sent).toEqual([{ kind: "unpair" }]);
    await changeState({ pairing: undefined });
    await until(() => !visible("paired"));
  });
});
