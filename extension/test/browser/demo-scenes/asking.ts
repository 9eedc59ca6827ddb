import type { Visitor } from "../demo";
import type { Known } from "../demo-known";
import type { Scene } from "../demo-scene";

const asking = 'form[data-form="recommendation-ask"] netiquette-advice';
const roles = ["report", "manager", "peer", "client"] as const;
const choose = async (who: Visitor, role: (typeof roles)[number]): Promise<void> => {
  await who.focus("select#demo-role");
  for (let at = 0; at <= roles.indexOf(role); at += 1) await who.page.keyboard.press("ArrowDown");
};
const ask = (role: (typeof roles)[number] | undefined, ...answers: string[]) =>
  ({
    opens: "/in/ana-brouwer/recommendations/ask",
    async does(who) {
      if (role) await choose(who, role);
      for (const answer of answers) await who.answer(asking, answer);
    },
    at: asking,
  }) satisfies Partial<Scene>;
const team = (dial: string, value: string): Known => ({ team: { dials: { [dial]: value } } });
const seenMine = (asks: ReturnType<typeof ask>): Pick<Scene, "opens" | "does" | "at"> => ({
  ...asks,
  opens: "/me/recommendations",
  async does(who) {
    await who.remembers("mix-client");
    await who.goOn(asks.opens);
    await asks.does(who);
  },
});

export const askingScenes: readonly Scene[] = [
  {
    ...ask(undefined, "a compliment you just got"),
    name: "asking after a compliment",
    fires: ["rec-03-compliment"],
    silent: ["rec-03-reason", "rec-03-no-occasion", "rec-03-not-asking"],
  },
  {
    ...ask(undefined, "another good reason"),
    name: "asking for a reason",
    fires: ["rec-03-reason"],
    silent: ["rec-03-compliment", "rec-03-no-occasion"],
  },
  {
    ...ask(undefined, "none in particular"),
    name: "asking without an occasion",
    fires: ["rec-03-no-occasion"],
    silent: ["rec-03-compliment", "rec-03-reason"],
  },
  {
    ...ask(undefined),
    name: "asking, where the team does not",
    knowing: team("ask-recommendation", "not"),
    fires: ["rec-03-not-asking"],
    silent: ["rec-03-no-occasion"],
  },
  {
    ...ask("client", "a compliment you just got", "No"),
    name: "asking a client",
    fires: ["rec-09-collaboration"],
    silent: ["rec-04-mix-ask"],
  },
  {
    ...ask("client", "a compliment you just got", "Yes"),
    name: "asking a client about the collaboration",
    fires: ["rec-03-compliment"],
    silent: ["rec-09-collaboration"],
  },
  {
    ...seenMine(ask("client")),
    name: "asking one more client, with nobody one leads among them",
    fires: ["rec-04-mix-ask"],
    silent: [],
  },
  {
    ...seenMine(ask("report", "a compliment you just got")),
    name: "asking the first one leads",
    fires: ["rec-03-compliment"],
    silent: ["rec-04-mix-ask"],
  },
];
