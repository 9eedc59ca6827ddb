import { dialog, type Visitor } from "../demo";
import type { Known } from "../demo-known";
import type { Scene } from "../demo-scene";

const item = (id: string): string => `[data-key="recommendation:${id}"] netiquette-advice`;
const read = (of: string, id: string): Pick<Scene, "opens" | "at"> => ({
  opens: of === "me" ? "/me/recommendations" : `/in/${of}/recommendations`,
  at: item(id),
});
const writing = 'form[data-form="recommendation-write"] netiquette-advice';
const field = "textarea#demo-recommendation";
const write = (about: string, words: string, ...answers: string[]): Pick<Scene, "opens" | "does" | "at"> => ({
  opens: `/in/${about}/recommendations/write`,
  async does(who) {
    for (const answer of answers) await who.answer(writing, answer);
    if (words !== "") await who.type(field, words);
  },
  at: writing,
});
const roles = ["report", "manager", "peer", "client"] as const;
const choose = async (who: Visitor, role: (typeof roles)[number]): Promise<void> => {
  await who.focus("select#demo-role");
  for (let at = 0; at <= roles.indexOf(role); at += 1) await who.page.keyboard.press("ArrowDown");
};
const returning = (...answers: string[]): Pick<Scene, "opens" | "does" | "at"> => ({
  opens: "/me/recommendations",
  async does(who) {
    await who.press('[data-action="show-recommendation"]');
    await who.press('[data-action="return-recommendation"]');
    for (const answer of answers) await who.answer(dialog, answer);
  },
  at: dialog,
});
/** Writes about somebody and looks at it under the ones given. */
const give = (words: string): Pick<Scene, "opens" | "does" | "at"> => ({
  opens: "/in/wessel-hoogland/recommendations/write",
  async does(who) {
    await choose(who, "client");
    await who.type(field, words);
    await who.press('[data-action="send-recommendation"]');
  },
  at: '[data-list="recommendations-given"] [data-key^="recommendation:"]:first-child netiquette-advice',
});
const story =
  "When the planning got stuck, Wessel phoned every driver himself and had a new roster in one afternoon. " +
  "A year later we still work with it, and nobody was late again.";
const team = (dial: string, value: string): Known => ({ team: { dials: { [dial]: value } } });

export const readingScenes: readonly Scene[] = [
  {
    ...read("ana-brouwer", "r8"),
    name: "general praise, given back and forth",
    fires: ["rec-06-cliche", "rec-07-signed", "rec-12-mutual-pair"],
    silent: [
      "rec-06-specific",
      "rec-05-older",
      "rec-07-unsigned",
      "rec-08-not-a-reference",
      "rec-11-core-values",
    ],
  },
  {
    ...read("me", "r4"),
    name: "an old one without a workplace",
    fires: ["rec-05-older", "rec-06-specific", "rec-07-unsigned"],
    silent: ["rec-06-cliche", "rec-07-signed", "rec-12-mutual-pair"],
  },
  {
    ...read("ana-brouwer", "r5"),
    name: "as a recruiter reads it (the group is told by the device)",
    knowing: { me: { groups: ["recruiters"] } },
    fires: ["rec-08-not-a-reference"],
    silent: [],
  },
  {
    ...give("Reliable, honest and patient."),
    name: "core words, in one that was just written",
    fires: ["rec-11-core-values"],
    silent: ["rec-06-specific"],
  },
];

export const recommendationScenes: readonly Scene[] = [
  {
    ...returning(),
    name: "returning one at once",
    fires: ["rec-01-return-later"],
    silent: ["rec-01-return-not-automatically", "rec-02-cannot-judge"],
  },
  {
    ...returning("No"),
    name: "returning one for work one cannot judge",
    fires: ["rec-02-cannot-judge"],
    silent: ["rec-02-example"],
  },
  {
    ...returning(),
    name: "returning one, where the team does not by itself",
    knowing: team("return-recommendation", "not-automatically"),
    fires: ["rec-01-return-not-automatically"],
    silent: ["rec-01-return-later"],
  },
  {
    ...write("ana-brouwer", "A great colleague, a real team player and an asset to any team."),
    name: "writing general praise, six weeks after theirs",
    fires: ["rec-06-rewrite", "rec-06-cliche"],
    silent: ["rec-01-return-later", "rec-06-specific", "rec-02-example"],
  },
  {
    ...write("wessel-hoogland", "Nice to work with.", "Yes"),
    name: "writing few words",
    fires: ["rec-02-example"],
    silent: ["rec-02-cannot-judge"],
  },
  {
    ...write("wessel-hoogland", story, "Yes"),
    name: "writing what one saw",
    fires: ["rec-06-specific"],
    silent: ["rec-02-example", "rec-06-rewrite", "rec-06-cliche"],
  },
];
