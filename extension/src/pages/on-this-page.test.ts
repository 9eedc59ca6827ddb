import { beforeEach, describe, expect, test } from "vitest";
import { type FakeBrowser, installFakeBrowser } from "../../test/fake-browser";
import type { PageItem } from "../shared/messages";
import { askPage, describePage } from "./on-this-page";

const item = (treatment: PageItem["treatment"]): PageItem => ({
  surface: "invitation.connect",
  kind: "button",
  treatment,
  label: "Connect",
  slug: null,
  visible: true,
});
const page = (...items: PageItem[]) => ({ network: "LinkedIn", readable: true, items, watching: [] });

describe("the page in front", () => {
  let browser: FakeBrowser;
  beforeEach(() => {
    browser = installFakeBrowser();
  });

  test("is asked what is marked and guarded", async () => {
    const asked: unknown[] = [];
    browser.chrome.tabs.sendMessage = async (tab, message) => {
      asked.push([tab, message]);
      return page(item("marked"));
    };
    expect(await askPage()).toEqual(page(item("marked")));
    expect(asked).toEqual([[7, { kind: "describe-page" }]]);
  });

  test("may have nothing of ours", async () => {
    expect(await askPage()).toBeNull();
  });

  test("is not believed when its answer has another shape", async () => {
    browser.chrome.tabs.sendMessage = async () => ({ network: "LinkedIn", readable: "yes", items: [{}] });
    expect(await askPage()).toBeNull();
  });
});

describe("what the popup says of it", () => {
  test("counts what is marked and guarded", () => {
    const said = describePage(page(item("marked"), item("guarded"), item("held"), item("guarded")), "en");
    expect(said.first).toBe("1 invitation marked · 2 buttons guarded");
  });

  test("leaves out what there is none of", () => {
    expect(describePage(page(item("marked"), item("marked")), "nl").first).toBe("2 uitnodigingen gemarkeerd");
  });

  test("speaks of no marks where there are none", () => {
    expect(describePage(page(item("marked")), "en", "beside")).toEqual({
      first: "Advice in 1 place",
      more: "LinkedIn: what there is to say, you read in the side panel.",
    });
  });

  test("admits that it cannot read a page", () => {
    expect(describePage({ ...page(), readable: false }, "en").first).toBe("I can’t read this page");
  });

  test("has nothing to say where there is nothing", () => {
    expect(describePage(page(), "en").first).toBe("Nothing to say here");
  });

  test("says where it works when it is elsewhere", () => {
    expect(describePage(null, "en").more).toContain("reload the tab");
  });
});
