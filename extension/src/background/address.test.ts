import { describe, expect, test } from "vitest";
import { readAddress, readCode } from "./address";

describe("the server's address", () => {
  test.each([
    ["https://netiquette.example.org", "https://netiquette.example.org"],
    ["  https://Netiquette.Example.org/teams/4?tab=codes#top ", "https://netiquette.example.org"],
    ["netiquette.example.org", "https://netiquette.example.org"],
    ["netiquette.example.org:8443/login", "https://netiquette.example.org:8443"],
    ["localhost:8080", "http://localhost:8080"],
    ["http://127.0.0.1:8080/", "http://127.0.0.1:8080"],
  ])("reads %s as %s", (typed, server) => {
    expect(readAddress(typed)).toEqual({ server });
  });

  test.each([
    ["http://netiquette.example.org", "address-not-secure"],
    ["http://localhost.example.org", "address-not-secure"],
    ["", "address-malformed"],
    ["our server", "address-malformed"],
    ["ftp://netiquette.example.org", "address-malformed"],
    ["https://", "address-malformed"],
    ["https://fenna:secret@netiquette.example.org", "address-malformed"],
    ["javascript:alert(1)", "address-malformed"],
  ])("refuses %s as %s", (typed, problem) => {
    expect(readAddress(typed)).toEqual({ problem });
  });
});

describe("the pairing code", () => {
  test.each(["K7QX-93MPTA", "k7qx93mpta", " K7QX 93MP TA "])("reads %s", (typed) => {
    expect(readCode(typed)).toBe("K7QX-93MPTA");
  });

  test.each(["", "K7QX", "K7QX-93MPT", "K7QX-93MPTAA", "K7QX-93MPT0", "I7QX-93MPTA", "K7QX-93MPT!"])(
    "refuses %s",
    (typed) => {
      expect(readCode(typed)).toBeNull();
    },
  );
});
