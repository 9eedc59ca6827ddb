import { daysAgo, type Known } from "../demo-known";
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
const about = (slug: string, facts: NonNullable<Known["me"]>): Known => ({ people: { [slug]: facts } });

export const receivedScenes: readonly Scene[] = [
  {
    ...on(3),
    name: "a standard text",
    fires: ["in-01-standard-text", "in-03-look-first"],
    silent: [
      "in-09-personal-note",
      "in-09-accept-personal",
      "in-06-scam",
      "in-01-open-ask-why",
      "in-14-agreed",
    ],
  },
  {
    ...on(1),
    name: "a personal note, with a shared contact",
    fires: ["in-09-personal-note", "in-09-accept-personal", "in-02-shared-contact"],
    silent: [
      "in-01-standard-text",
      "in-04-weak-headline",
      "in-15-pitch",
      "in-03-look-first",
      "in-12-team-list",
      "in-02-who-is-this",
    ],
  },
  {
    ...on(9),
    name: "no shared contact, and a headline that only says available",
    fires: ["in-04-weak-headline"],
    silent: ["in-02-shared-contact"],
  },
  {
    ...on(6),
    name: "a scam",
    fires: ["in-06-scam", "in-06-loan"],
    silent: ["in-06-accepting", "in-15-pitch"],
  },
  {
    ...on(15),
    name: "an open networker",
    fires: ["in-05-open-networker", "in-02-who-is-this"],
    silent: ["in-05-open-networker-stranger"],
  },
  {
    ...on(15, "not at all"),
    name: "an open networker one does not know",
    fires: ["in-05-open-networker-stranger"],
    silent: ["in-02-known", "in-02-who-is-this"],
  },
  {
    ...on(15, "met in person"),
    name: "an open networker one met",
    fires: ["in-02-known"],
    silent: ["in-05-open-networker-stranger", "in-03-look-first"],
  },
  {
    ...on(17, "not at all"),
    name: "a private approach by a stranger",
    fires: ["in-10-private-approach"],
    silent: ["in-09-accept-personal"],
  },
  {
    ...on(17, "met in person"),
    name: "the same by somebody one met",
    fires: ["in-02-known"],
    silent: ["in-10-private-approach"],
  },
  {
    ...on(43, "not at all"),
    name: "an offer by a stranger",
    fires: ["in-15-pitch", "in-15-pitch-from-stranger"],
    silent: ["in-02-known"],
  },
  {
    ...on(43, "worked together"),
    name: "an offer by an old colleague",
    fires: ["in-15-pitch", "in-02-known"],
    silent: ["in-15-pitch-from-stranger"],
  },
  {
    ...on(2, "Yes"),
    name: "no note, and a profile that appeals",
    fires: ["in-03-profile-complete"],
    silent: ["in-03-profile-incomplete", "in-03-look-first"],
  },
  {
    ...on(9, "not at all"),
    name: "no note of their own, no photo, and unknown",
    fires: ["in-03-profile-incomplete"],
    silent: ["in-03-profile-complete", "in-01-standard-from-stranger"],
  },
  {
    ...on(3),
    name: "agreed yesterday (told by the device)",
    knowing: about("amina-el-khatib", { "agreed-on": daysAgo(1) }),
    fires: ["in-14-agreed"],
    silent: ["in-03-look-first"],
  },
];
