import { describe, expect, it } from "vitest";
import { readPairLink } from "./pairing-link";

const admin = "https://n.example.org/pair#pair=https%3A%2F%2Fn.example.org%2F,K7QX-93MPTA";
const invited = { server: "https://n.example.org/", code: "K7QX-93MPTA" };

describe("a link to join by", () => {
  it.each([
    ["as the administrator's screen gives it", admin, invited],
    ["with white space around it", `  ${admin}\n`, invited],
    ["in the sentence that it was sent in", `Join us (within ten minutes): ${admin}. Until then!`, invited],
    [
      "under a path of the server",
      admin.replaceAll("org/", "org/n/").replace("org%2F", "org%2Fn%2F"),
      {
        server: "https://n.example.org/n/",
        code: "K7QX-93MPTA",
      },
    ],
    [
      "on our own page",
      "options.html#pair=n.example.org,K7QX-93MPTA",
      { ...invited, server: "n.example.org" },
    ],
    [
      "as the part behind the number sign",
      "#pair=n.example.org,K7QX",
      { server: "n.example.org", code: "K7QX" },
    ],
  ])("is read %s", (_, link, wanted) => {
    expect(readPairLink(link)).toEqual(wanted);
  });

  it.each([
    ["without what stands behind the number sign", "https://n.example.org/pair"],
    ["without a code", "https://n.example.org/pair#pair=https%3A%2F%2Fn.example.org%2F"],
    ["with an empty code", "https://n.example.org/pair#pair=https%3A%2F%2Fn.example.org%2F,"],
    ["without a server", "https://n.example.org/pair#pair=,K7QX-93MPTA"],
    ["broken off in the middle of a sign", "https://n.example.org/pair#pair=https%3A%2"],
  ])("is cut %s", (_, link) => {
    expect(readPairLink(link)).toEqual({ problem: "cut" });
  });

  it("is foreign when it names another server than the one it is on", () => {
    expect(readPairLink(admin.replace("https://n.", "https://other."))).toEqual({
      problem: "foreign",
      on: "other.example.org",
      names: "n.example.org",
    });
  });

  it.each(["netiquette.example.org", "https://n.example.org/", "K7QX-93MPTA", "", "pair"])(
    "is not what %j is",
    (typed) => {
      expect(readPairLink(typed)).toBeNull();
    },
  );
});
