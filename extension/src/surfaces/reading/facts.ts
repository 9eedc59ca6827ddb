import type { Reading } from "../../networks/place-signs";
import { today } from "../../shared/today";
import type { Facts } from "../surface";
import { isCommonName } from "./common-names";
import { allIn, around, firstIn, is, isElement } from "./dom";
import { profileLinks } from "./near";
import type { Page } from "./page";
import { wordsOf } from "./words-of";

type Value = string | number | boolean | undefined;

/** The facts of a place, as its network says they stand there. What cannot be read is left out: it is not known. */
export function readFacts(
  page: Page,
  node: Element,
  slug: string | null,
  readings: Readonly<Record<string, Reading>>,
): Facts {
  const facts: Record<string, string | number | boolean> = {};
  for (const [fact, reading] of Object.entries(readings)) {
    if (!holdsToday(reading)) continue;
    const scope = scopeOf(page, node, reading.within);
    const value = "alsoIn" in reading ? isAlsoIn(page, slug, reading.alsoIn) : readOne(reading, scope, page);
    if (value !== undefined) facts[fact] = value;
  }
  return facts;
}

function holdsToday({ from, until }: Reading): boolean {
  if (from === undefined && until === undefined) return true;
  const day = today();
  return (from === undefined || from <= day) && (until === undefined || day < until);
}

function scopeOf(page: Page, node: Element, within: string | undefined): ParentNode {
  if (within === "page") return page.document;
  return (within !== undefined && around(node, within)) || node;
}

/** Not known where the other place is not on the page. */
function isAlsoIn(page: Page, slug: string | null, selector: string): boolean | undefined {
  const part = page.document.querySelector(selector);
  if (!part || slug === null) return undefined;
  return profileLinks(page, part).some((link) => link.slug === slug);
}

function readOne(reading: Exclude<Reading, { alsoIn: string }>, scope: ParentNode, { network }: Page): Value {
  const first = (selector: string): Element | undefined =>
    (isElement(scope) && is(scope, selector) ? scope : firstIn(scope, selector)) ?? undefined;
  if ("known" in reading) return reading.known;
  if ("today" in reading) return today();
  if ("words" in reading) {
    const said = allIn(scope, reading.words).map((part) => wordsOf(part, network.received.notText));
    const found = said.find((words) => words.length >= (reading.atLeast ?? 1));
    return found ?? (reading.orNone !== undefined && first(reading.orNone) ? "" : undefined);
  }
  if ("typed" in reading) return typedIn(first(reading.typed));
  if ("day" in reading) return first(reading.day)?.getAttribute("datetime")?.slice(0, 10) || undefined;
  if ("earliest" in reading) return earliestIn(allIn(scope, reading.earliest));
  if ("degree" in reading) return degreeIn(allIn(scope, reading.degree));
  if ("commonName" in reading) return isCommonName(first(reading.commonName)?.textContent ?? "");
  if ("limit" in reading) return limitIn(allIn(scope, reading.limit));
  if ("count" in reading) return allIn(scope, reading.count).length;
  if ("seen" in reading) {
    if (first(reading.seen)) return true;
    return reading.unseen !== undefined && first(reading.unseen) ? false : undefined;
  }
  return Object.entries(reading.choice).find(([, selector]) => first(selector))?.[0];
}

function typedIn(field: Element | undefined): string | undefined {
  if (field === undefined) return undefined;
  if ("value" in field && typeof field.value === "string") return field.value;
  return "isContentEditable" in field ? wordsOf(field, "svg") : undefined;
}

const earliestIn = (parts: readonly Element[]): string | undefined =>
  parts.flatMap((part) => part.getAttribute("datetime")?.slice(0, 10) || []).sort()[0];

const degrees: Readonly<Record<string, string>> = { 1: "first", 2: "second", 3: "third" };

/** The dot and the number are the same in every language; what stands behind the number is not. */
function degreeIn(parts: readonly Element[]): string | undefined {
  const found = parts.flatMap((part) => /^\s*[·•]\s*([123])(?!\d)/.exec(part.textContent ?? "")?.[1] ?? []);
  return found[0] === undefined ? undefined : degrees[found[0]];
}

function limitIn(parts: readonly Element[]): number | undefined {
  const counters = parts.flatMap(
    (part) => /^\s*\d+\s*\/\s*(\d{2,4})\s*$/.exec(part.textContent ?? "")?.[1] ?? [],
  );
  return counters[0] === undefined ? undefined : Number(counters[0]);
}
