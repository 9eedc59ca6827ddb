// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { linkedin } from "../../networks/linkedin/definition";
import { learnedSentences } from "./learned";
import { pageOf } from "./page";

afterEach(() => vi.restoreAllMocks());

test("a long page is looked through for a hundredth of the time at most", () => {
  let clock = 0;
  vi.spyOn(performance, "now").mockImplementation(() => clock);
  const other = document.implementation.createHTMLDocument();
  other.body.innerHTML = `<a href="/in/sanne/">Sanne Verbruggen</a>
    <a href="/preload/custom-invite/?vanityName=sanne" aria-label="Bjóða Sanne Verbruggen að tengjast"></a>`;
  const page = pageOf(linkedin, other, "https://www.linkedin.com/search/");
  const sentences = ["Bjóða {n} að tengjast"];
  const slow = other.querySelectorAll.bind(other);
  const look = vi.spyOn(other, "querySelectorAll");
  const looks = () => look.mock.calls.filter(([selector]) => selector === linkedin.invitePage.link).length;
  look.mockImplementation((selector: string) => {
    clock += 20;
    return slow(selector);
  });
  expect(learnedSentences(page)).toEqual(sentences);
  const taken = clock;
  clock = 1_000;
  expect(learnedSentences(page)).toEqual(sentences);
  expect(looks()).toBe(1);
  clock = 101 * taken;
  expect(learnedSentences(page)).toEqual(sentences);
  expect(looks()).toBe(2);
});
