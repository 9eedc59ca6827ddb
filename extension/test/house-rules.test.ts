import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { wordsInPage } from "../scripts/house-rules/pages.mjs";
import { forgotten } from "../scripts/house-rules/registration.mjs";
import { judgeFile, rules } from "../scripts/house-rules/rules.mjs";

/** One violation each, planted in a file where it would be one. */
const planted: Record<string, readonly [path: string, code: string][]> = {
  network: [
    ["src/content/entry.ts", 'await fetch("https://example.org");'],
    ["src/content/entry.ts", 'await globalThis["fetch"]("https://example.org");'],
    ["src/content/entry.ts", "const ask = window.fetch;"],
    ["src/background/sync.ts", "new XMLHttpRequest();"],
    ["src/pages/popup/popup.ts", 'new WebSocket("wss://example.org");'],
    ["src/surfaces/a.ts", 'new EventSource("https://example.org");'],
    ["src/content/entry.ts", 'navigator.sendBeacon("https://example.org", name);'],
    ["src/advice/a.ts", "new Image().src = address;"],
  ],
  browser: [
    ["src/content/entry.ts", "chrome.storage.local.get(null);"],
    ["src/background/worker.ts", "browser.runtime.id;"],
    ["src/background/worker.ts", "globalThis.chrome;"],
  ],
  selector: [
    ["src/content/entry.ts", 'document.querySelector("main .card");'],
    ["src/surfaces/a.ts", 'card.closest("a,button");'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the code under judgement.
    ["src/surfaces/a.ts", "page.querySelectorAll(`a[href*=${path}]`);"],
    ["src/advice/a.ts", 'document.getElementById("interop-outlet");'],
    ["src/surfaces/a.ts", 'const card = "[role=listitem]";'],
    ["src/shared/a.ts", 'const card = ".invitation-card";'],
  ],
  markup: [
    ["src/advice/a.ts", "box.innerHTML = note;"],
    ["src/advice/a.ts", 'box["innerHTML"] = note;'],
    ["src/pages/page.ts", "box.outerHTML = note;"],
    ["src/advice/a.ts", 'box.insertAdjacentHTML("beforeend", note);'],
    ["src/advice/a.ts", "document.write(note);"],
    ["src/content/entry.ts", "eval(note);"],
    ["src/content/entry.ts", "new Function(note)();"],
    ["src/content/entry.ts", "new DOMParser().parseFromString(note, type);"],
    ["src/content/entry.ts", "await import(address);"],
  ],
  acting: [
    ["src/surfaces/a.ts", "control.click();"],
    ["src/surfaces/a.ts", "control?.click();"],
    ["src/content/entry.ts", "form.submit();"],
    ["src/content/entry.ts", "form.requestSubmit();"],
    ["src/advice/a.ts", 'control.dispatchEvent(new MouseEvent("click"));'],
    ["src/advice/a.ts", "field.value = template;"],
    ["src/networks/a.ts", "field.checked = true;"],
  ],
  leaving: [
    ["src/background/sync.ts", 'import { nameIn } from "../surfaces/reading/name";'],
    ["src/background/worker.ts", 'export * from "../networks/index";'],
    ["src/content/start.ts", 'sendToWorker({ kind: "page-visible", name });'],
    ["src/content/start.ts", "sendToWorker(message);"],
  ],
  trace: [["src/advice/a.ts", 'link.href = ownAddress("welcome.html");']],
  listener: [
    ["src/content/entry.ts", 'window.addEventListener("click", hold);'],
    ["src/content/entry.ts", 'window.addEventListener("click", hold, true);'],
    ["src/content/entry.ts", 'window.addEventListener("click", hold, { capture: true });'],
    ["src/pages/popup/popup.ts", "button.onclick = pause;"],
    ["src/content/entry.ts", "new MutationObserver(look).observe(document);"],
  ],
  opaque: [["src/content/entry.ts", "policy.document.rules.length;"]],
  words: [
    ["src/advice/a.ts", 'const line = "This button sends at once";'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the code under judgement.
    ["src/advice/a.ts", "const line = `Invite ${name} anyway?`;"],
    ["src/pages/page.ts", 'button.textContent = "Pause";'],
    ["src/advice/a.ts", 'button.setAttribute("aria-label", "Close");'],
    ["src/advice/a.ts", 'box.append("Sluiten");'],
  ],
};

describe("each rule of the house notices what breaks it", () => {
  for (const [name, cases] of Object.entries(planted)) {
    test.each(cases)(`${name}: %s %s`, (path, code) => {
      expect(judgeFile(path, code)).toMatchObject([{ rule: name, place: `${path}:1` }]);
    });
  }

  test("none is without a planted violation, and none is a file that nobody calls", () => {
    expect(Object.keys(planted).sort()).toEqual(Object.keys(rules).sort());
    const frame = ["pages.mjs", "registration.mjs", "rules.mjs", "syntax.mjs"];
    const folder = new URL("../scripts/house-rules", import.meta.url);
    const files = readdirSync(folder).filter((file) => !frame.includes(file));
    expect(files).toEqual(Object.keys(rules).map((name) => `${name}.mjs`));
  });
});

test.each([
  ["src/background/server.ts", 'await fetch("https://example.org");'],
  ["src/shared/browser.ts", "chrome.runtime.id;"],
  ["src/pages/options/policy-outline.ts", "document.rules;"],
  ["src/networks/linkedin/definition.ts", 'const card = "[role=listitem]";'],
  ["src/pages/page.ts", 'document.querySelector("[data-text]");'],
  ["src/surfaces/a.ts", "document.querySelector(network.card);"],
  ["src/surfaces/a.ts", 'import { b } from "./b";'],
  ["src/surfaces/a.ts", 'control.matches(":disabled");'],
  ["src/content/entry.ts", 'window.addEventListener("click", hold, { capture: true, signal });'],
  ["src/content/entry.ts", 'signal.addEventListener("abort", stop, { once: true });'],
  ["src/content/entry.ts", "const o = new MutationObserver(look); stop(() => o.disconnect());"],
  ["src/pages/popup/popup.ts", 'input.value = "";'],
  ["src/advice/look.ts", "const look = ':host { all: initial; color: teal }';"],
  ["src/advice/a.ts", 'box.className = "notice good";'],
  ["src/shared/a.ts", 'throw new Error("There is no such element.");'],
  ["src/networks/linkedin/words.ts", 'const send = "Send without a note";'],
  ["src/content/entry.ts", "type Fetch = typeof import('./a'); const words = { fetch: 1 };"],
])("what is in order passes: %s %s", (path, code) => {
  expect(judgeFile(path, code)).toEqual([]);
});

describe("our own pages", () => {
  test("are noticed when they hold words or labels of their own", () => {
    expect(wordsInPage('<h1>Welcome</h1><img alt="A smile"><input placeholder="Code">')).toEqual([
      "Welcome",
      "A smile",
      "Code",
    ]);
  });

  test("may name the product and hold comments", () => {
    expect(
      wordsInPage('<!-- why --><title>Netiquette</title><img alt=""><h1 data-text="title"></h1>'),
    ).toEqual([]);
  });
});

describe("registration", () => {
  const index = 'import { a } from "./a";\nimport { demo } from "./demo/definition";';

  test("is missed where a file or a folder is not in the index", () => {
    expect(forgotten(["a.ts", "b.ts", "index.ts"], index, ["index"])).toEqual(["b"]);
    expect(forgotten(["demo", "linkedin"], index, [])).toEqual(["linkedin"]);
  });
});
