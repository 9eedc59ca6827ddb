import { dialog } from "../demo";
import type { Known } from "../demo-known";
import type { Scene } from "../demo-scene";

const card = (id: number): string => `[data-key="invitation:${id}"]`;
const advice = (id: number): string => `${card(id)} netiquette-advice`;
const on = (id: number, ...answers: string[]): Pick<Scene, "opens" | "does" | "at"> => ({
  opens: "/invitations",
  async does(who) {
    await who.scrollTo(card(id));
    for (const words of answers) await who.answer(advice(id), words);
  },
  at: advice(id),
});
const stance = (value: string): Known => ({ team: { dials: { stance: value } } });

export const stanceScenes: readonly Scene[] = [
  {
    ...on(3),
    name: "an open team",
    knowing: stance("open"),
    fires: ["in-01-open-ask-why"],
    silent: ["in-03-look-first"],
  },
  {
    ...on(3, "not at all"),
    name: "a selective team, and a standard text of a stranger",
    knowing: stance("selective"),
    fires: ["in-01-standard-from-stranger"],
    silent: ["in-08-introduction-no", "in-08-introduction-yes"],
  },
  {
    ...on(1),
    name: "a selective team, before it is answered",
    knowing: stance("selective"),
    fires: ["in-08-introduction-ask"],
    silent: ["in-08-introduction-no", "in-08-introduction-yes"],
  },
  {
    ...on(1, "Yes"),
    name: "a selective team, somebody one would introduce",
    knowing: stance("selective"),
    fires: ["in-08-introduction-yes"],
    silent: ["in-08-introduction-ask", "in-08-introduction-no"],
  },
  {
    ...on(1, "No", "not at all"),
    name: "a selective team, somebody one would not introduce",
    knowing: stance("selective"),
    fires: ["in-08-introduction-no"],
    silent: ["in-08-introduction-yes"],
  },
  {
    ...on(1),
    name: "a company on the team's list",
    knowing: { team: { companies: ["Kornet Bakkers"] } },
    fires: ["in-12-team-list"],
    silent: [],
  },
  {
    ...on(6),
    name: "accepting a scam is held",
    does: (who) => who.press(`${card(6)} [data-action="accept"]`),
    at: dialog,
    fires: ["in-06-accepting"],
    silent: ["in-07-tempting"],
  },
  {
    ...on(15),
    name: "accepting what one's own rule leaves: it goes, with a remark",
    async does(who) {
      await who.scrollTo(card(15));
      await who.answer(advice(15), "not at all");
      await who.press(`${card(15)} [data-action="accept"]`);
    },
    at: "html > netiquette-advice",
    fires: ["in-07-tempting"],
    silent: ["in-06-accepting"],
  },
  {
    ...on(1),
    name: "accepting what one's own rule accepts: it goes",
    does: (who) => who.press(`${card(1)} [data-action="accept"]`),
    at: "html > netiquette-advice",
    fires: [],
    silent: ["in-06-accepting", "in-07-tempting"],
  },
];
