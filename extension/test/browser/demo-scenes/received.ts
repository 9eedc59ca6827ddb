import { dialog } from "../demo";
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
const stance = (value: string): Known => ({ team: { dials: { stance: value } } });
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
    fires: [
      "in-09-personal-note",
      "in-09-accept-personal",
      "in-02-shared-contact",
      "pro-02-headline-says-something",
    ],
    silent: [
      "in-01-standard-text",
      "in-15-pitch",
      "in-03-look-first",
      "in-12-team-list",
      "in-02-who-is-this",
    ],
  },
  { ...on(13), name: "no shared contact", fires: ["in-04-weak-headline"], silent: ["in-02-shared-contact"] },
  { ...on(6), name: "a scam", fires: ["in-06-scam"], silent: ["in-06-accepting", "in-15-pitch"] },
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
