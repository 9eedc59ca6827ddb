// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type FakeBrowser, installFakeBrowser } from "../../../test/fake-browser";
import { openOwnPage, until } from "../../../test/own-page";
import { changeState } from "../../shared/storage";
import { today } from "../../shared/today";
import { byId } from "../page";

let browser: FakeBrowser;
beforeEach(() => {
  browser = installFakeBrowser();
});

async function open(language: "en" | "nl", remembered: object = {}): Promise<void> {
  await changeState({ settings: { language } });
  browser.stored.set("remembered", { "linkedin:me": remembered });
  openOwnPage("options");
  vi.resetModules();
  await import("./options");
  await until(() => said("strikes-text") !== "");
}

const said = (id: string) => byId(id, HTMLElement).textContent ?? "";
const press = (id: string) => byId(id, HTMLButtonElement).click();

describe("who said not to know you", () => {
  test.each([
    [0, "en", "Nobody said not to know you, as far as you noted."],
    [1, "en", "1 person said not to know you."],
    [5, "nl", "5 mensen zeiden je niet te kennen."],
    [6, "nl", "6 mensen zeiden je niet te kennen."],
  ] as const)("%i of them are told as they are (%s)", async (count, language, words) => {
    const isReached = count >= 5;
    browser.stored.set("diary", { notes: [], ignored: Array(count).fill("2026-11-20") });
    await open(language);
    expect(said("strikes-text")).toBe(words);
    const limit = { en: "From 5 on, the network may limit", nl: "Vanaf 5 kan het netwerk" }[language];
    expect(said("strikes-limit")).toContain(limit);
    expect(said("strikes-limit").includes(language === "en" ? "Better to wait" : "Wacht liever")).toBe(
      isReached,
    );
    expect(byId("strikes-limit", HTMLElement).className).toBe(isReached ? "notice" : "");
  });
});

describe("time for one’s network", () => {
  const last = () =>
    (browser.stored.get("remembered") as Record<string, Record<string, unknown>>)["linkedin:me"]?.[
      "last-upkeep-on"
    ];

  test("what was done is said to be noted, and can be taken back", async () => {
    await open("en", { upkeep: true, "last-upkeep-on": "2026-01-01" });
    expect(said("upkeep-noted")).toBe("");
    press("upkeep-done");
    await until(() => said("upkeep-noted") === "Noted for today.");
    await until(() => last() === today());
    press("upkeep-done");
    await until(() => !byId("upkeep-undo", HTMLElement).hidden);
    press("upkeep-undo");
    await until(() => last() === "2026-01-01");
    expect(said("upkeep-noted")).toBe("Taken back.");
    await until(() => byId("upkeep-undo", HTMLElement).hidden === true);
  });
});

describe("functions that stopped", () => {
  const apology = "by accident";

  test("an apology for an import is offered under a question where none is known", async () => {
    await open("en");
    press("functions");
    await until(() => said("functions-advice").includes("Functions suddenly gone"));
    const asked = document.querySelector("#functions-advice details");
    expect(asked?.querySelector("summary")?.textContent).toContain("whole address book?");
    expect(asked?.textContent).toContain(apology);
    asked?.remove();
    expect(said("functions-advice")).not.toContain(apology);
  });

  test("and plainly where one went out from here", async () => {
    await open("en", { "imported-on": "2026-11-20" });
    press("functions");
    await until(() => said("functions-advice").includes(apology));
    expect(document.querySelector("#functions-advice details")).toBeNull();
  });
});
