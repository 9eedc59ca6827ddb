// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { installFakeBrowser } from "../../../test/fake-browser";
import { openOwnPage, until } from "../../../test/own-page";
import { changeState } from "../../shared/storage";
import { byId } from "../page";

const server = "https://netiquette.example.org";
const pairing = { server, team: "Sales", audience: "a", publicKey: "", device: "" };

async function open(): Promise<void> {
  openOwnPage("options");
  vi.resetModules();
  await import("./options");
  await until(() => byId("guidelines-name", HTMLElement).textContent !== "");
  await until(() => byId("counts", HTMLElement).childElementCount > 0);
}

test("what the organisation fixed is said on the options, and cannot be left there", async () => {
  const browser = installFakeBrowser();
  Object.assign(browser.managed, { server, place: "beside", saidInFull: "10" });
  await changeState({ pairing, settings: { language: "nl" } });
  await open();
  await until(() => !byId("managed", HTMLElement).hidden);
  expect(byId("managed", HTMLElement).textContent).toContain(server);
  expect(byId("leave", HTMLButtonElement).hidden).toBe(true);
  expect(byId("place-beside", HTMLInputElement).disabled).toBe(true);
  expect(byId("limit", HTMLSelectElement).disabled).toBe(true);
  await until(() => byId("limit", HTMLSelectElement).querySelector("[selected]")?.textContent === "10 keer");
  expect(document.querySelector("[data-version]")?.textContent).toBe("Netiquette 1.2.3");
  expect(byId("erase-team-part", HTMLElement).hidden).toBe(true);
});
