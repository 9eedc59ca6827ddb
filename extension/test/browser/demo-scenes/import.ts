import { dialog } from "../demo";
import { daysAgo } from "../demo-known";
import type { Scene } from "../demo-scene";

const sent = '[data-list="sent"] + netiquette-advice';
const invited = {
  opens: "/people",
  async does(who) {
    await who.press('[data-list="people"] [role="listitem"] button:has(svg[data-icon="connect"])');
    await who.pressOurs({ class: "tick" });
    await who.pressOurs({ class: "send" });
    await who.isNotAsked();
    await who.pressAgain();
    await who.goOn("/sent");
  },
  at: sent,
} satisfies Partial<Scene>;

export const importScenes: readonly Scene[] = [
  {
    name: "the way into an address book",
    opens: "/people",
    does: (who) => who.press('main a[data-entry="card"]'),
    at: dialog,
    fires: ["imp-01-entry"],
    silent: ["imp-02-provider", "imp-03-continue"],
  },
  {
    name: "choosing an address book",
    opens: "/import",
    does: (who) => who.press('button[data-provider="gmail"]'),
    at: dialog,
    fires: ["imp-02-provider"],
    silent: ["imp-01-entry", "imp-03-continue"],
  },
  {
    name: "inviting everybody in it",
    opens: "/import/gmail",
    does: (who) => who.press('button[data-action="import-continue"]'),
    at: dialog,
    fires: ["imp-03-continue"],
    silent: ["imp-01-entry", "imp-02-provider"],
  },
  {
    ...invited,
    name: "an import two weeks ago, after which functions stopped (the day is told by the device)",
    knowing: { me: { "imported-on": daysAgo(14) } },
    async does(who) {
      await invited.does(who);
      await who.answer(sent, "Yes");
    },
    fires: ["imp-04-recover", "imp-04-functions-stopped"],
    silent: [],
  },
  {
    ...invited,
    name: "an import two weeks ago, and all functions work (the day is told by the device)",
    knowing: { me: { "imported-on": daysAgo(14) } },
    async does(who) {
      await invited.does(who);
      await who.answer(sent, "No");
    },
    fires: ["imp-04-recover"],
    silent: ["imp-04-functions-stopped"],
  },
  {
    ...invited,
    name: "an import of two months ago (told by the device)",
    knowing: { me: { "imported-on": daysAgo(60) } },
    fires: [],
    silent: ["imp-04-recover", "imp-04-functions-stopped"],
  },
];
