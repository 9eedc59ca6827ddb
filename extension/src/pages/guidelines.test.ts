import { expect, test } from "vitest";
import type { Pairing, State, StoredPolicy } from "../shared/storage";
import { describeGuidelines } from "./guidelines";

const now = Date.parse("2026-11-21T12:00:00Z");
const settings = { language: "auto" } as const;
const pairing: Pairing = {
  server: "https://netiquette.example.org",
  team: "Sales",
  audience: "team-sales",
  publicKey: "",
  device: "",
};
const policy: StoredPolicy = {
  document: {},
  revision: 3,
  sequence: 7,
  issued: "2026-11-20T10:00:00Z",
  expires: "2026-12-20T10:00:00Z",
  receivedAt: "2026-11-20T12:00:00Z",
  etag: "",
  digest: "",
};

const describeIn = (state: Partial<State>) => describeGuidelines({ settings, ...state }, "en", now);

test("the team says as whom it counts the member, its own groups in its own words", () => {
  const groups = ["buyers", "planners"];
  const state: State = { settings, pairing, policy: { ...policy, groups } };
  expect(describeGuidelines(state, "en", now).name).toBe("Sales, as buyer and planners");
  expect(describeGuidelines(state, "nl", now).name).toBe("Sales, als inkoper en planners");
  expect(describeIn({ pairing, policy }).name).toBe("Sales");
});

test("alone, the built-in guidelines apply", () => {
  expect(describeIn({})).toEqual({
    name: "Built in",
    age: "They travel with the extension; no server is involved.",
    notices: [],
  });
});

test("with a team: its name, the version, and how fresh it is", () => {
  const told = describeIn({ pairing, policy, sync: { at: now - 120_000 } });
  expect(told.name).toBe("Sales");
  expect(told.age).toBe("Version 3, received November 20, 2026 · checked 2 minutes ago");
  expect(told.notices).toEqual([]);
});

test("before the first guidelines came, it says what applies until then", () => {
  expect(describeIn({ pairing }).age).toBe("Not received yet; until then the built-in ones apply.");
});

test("a problem is told with what to do, and no freshness is claimed", () => {
  const told = describeIn({
    pairing,
    policy,
    sync: { at: now, problem: "not-decodable", detail: "rules[3]: …" },
  });
  expect(told.age).toBe("Version 3, received November 20, 2026");
  expect(told.notices).toEqual([
    { text: expect.stringContaining("this version cannot read"), detail: "rules[3]: …" },
  ]);
});

test("guidelines past their time are said to only advise", () => {
  const told = describeIn({
    pairing,
    policy: { ...policy, expires: "2026-11-21T10:00:00Z" },
    sync: { at: now },
  });
  expect(told.notices).toEqual([{ text: expect.stringContaining("They still advise") }]);
});
