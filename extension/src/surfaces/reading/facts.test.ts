// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { demo } from "../../networks/demo/definition";
import type { Reading } from "../../networks/place-signs";
import { readFacts } from "./facts";
import { pageOf } from "./page";

const read = (reading: Reading, slug: string | null = null) => {
  const node = document.querySelector("#here");
  if (!node) throw new Error("No place");
  const page = pageOf(demo, document, "http://localhost/demo/me");
  return readFacts(page, node, slug, { fact: reading }).fact;
};

beforeEach(() => {
  document.body.innerHTML = `
    <aside><a href="/demo/in/sanne/">Sanne</a></aside>
    <section class="around"><p class="short">Hm</p><p class="long">A longer line of words</p>
      <div id="here"><textarea>Hi  Sanne</textarea><small>12/200</small><time datetime="2026-11-20T10:00:00Z">Friday</time>
        <input type="radio" value="open" checked><i></i><i></i><em>· 2e</em></div></section>`;
});

describe("a fact", () => {
  it.each<[string, Reading, unknown]>([
    ["words of a part around", { words: ".long", within: ".around" }, "A longer line of words"],
    [
      "the first words that are long enough",
      { words: "p", within: "page", atLeast: 5 },
      "A longer line of words",
    ],
    ["no words where the place shows that there are none", { words: "b", orNone: "small" }, ""],
    ["nothing where the words are not seen", { words: "b" }, undefined],
    ["what is typed", { typed: "textarea" }, "Hi  Sanne"],
    ["nothing typed without a field", { typed: "select" }, undefined],
    ["a day", { day: "time" }, "2026-11-20"],
    ["the end of a counter", { limit: "small" }, 200],
    ["how many there are", { count: "i" }, 2],
    ["a degree, in whatever language", { degree: "em" }, "second"],
    ["that something is there", { seen: "small" }, true],
    ["that the other thing is there", { seen: "b", unseen: "small" }, false],
    ["neither", { seen: "b", unseen: "u" }, undefined],
    ["which of several", { choice: { hidden: '[value="hidden"]', open: '[value="open"]' } }, "open"],
    ["what is known of such a place", { known: "entry" }, "entry"],
    ["what holds in these days", { known: false, from: "2015-12-01", until: "2999-01-01" }, false],
    [
      "nothing any more once it wants to be looked at again",
      { known: false, until: "2016-03-01" },
      undefined,
    ],
    ["nothing yet before its day", { known: false, from: "2999-01-01" }, undefined],
  ])("may be %s", (_, reading, expected) => {
    expect(read(reading)).toBe(expected);
  });

  it("may be whether the person is linked elsewhere, if there is such a place", () => {
    expect(read({ alsoIn: "aside" }, "sanne")).toBe(true);
    expect(read({ alsoIn: "aside" }, "teun")).toBe(false);
    expect(read({ alsoIn: "nav" }, "sanne")).toBeUndefined();
    expect(read({ alsoIn: "aside" }, null)).toBeUndefined();
  });
});
