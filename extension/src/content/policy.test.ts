import { expect, test, vi } from "vitest";
import { createPolicy } from "./policy";

const turns = () => new Promise((resolve) => setTimeout(resolve, 50));
const standard = { note: "", photo: true };
const judged = (policy: ReturnType<typeof createPolicy>) =>
  policy.brief("invitation.received", "en", standard)?.verdict;

test("is made ready at once where it is wanted from the start", async () => {
  const ready = vi.fn();
  const policy = createPolicy(ready, new AbortController().signal, true);
  policy.use(undefined, undefined, "block");
  await vi.waitFor(() => expect(ready).toHaveBeenCalledTimes(1), 5_000);
  expect(judged(policy)).not.toBe(undefined);
});

test("elsewhere only once somebody wants it, by what is in force then", async () => {
  const ready = vi.fn();
  const policy = createPolicy(ready, new AbortController().signal, false);
  policy.use({ document: { format: 2, rules: [{ broken: true }] }, digest: "old" }, undefined, "block");
  policy.use(undefined, undefined, "advise");
  await turns();
  expect(policy.isReady()).toBe(false);
  expect(judged(policy)).toBe(undefined);
  policy.want();
  policy.want();
  await vi.waitFor(() => expect(ready).toHaveBeenCalled(), 5_000);
  await turns();
  expect(ready).toHaveBeenCalledTimes(1);
  expect(judged(policy)).not.toBe(undefined);
});

test("nothing comes of wanting it before there is one; then it comes", async () => {
  const ready = vi.fn();
  const policy = createPolicy(ready, new AbortController().signal, false);
  policy.want();
  await turns();
  expect(ready).not.toHaveBeenCalled();
  policy.use(undefined, undefined, "block");
  await vi.waitFor(() => expect(ready).toHaveBeenCalledTimes(1), 5_000);
});
