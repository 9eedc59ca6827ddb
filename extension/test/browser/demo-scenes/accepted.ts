import type { Scene } from "../demo-scene";

const card = (id: number): string => `[data-key="invitation:${id}"]`;
const accepted = (id: number, ...answers: string[]): Pick<Scene, "opens" | "does" | "at"> => ({
  opens: "/invitations",
  async does(who) {
    await who.page.waitForSelector(`${card(id)} netiquette-advice`);
    await who.press(`${card(id)} [data-action="accept"]`);
    await who.page.waitForSelector(`${card(id)}[data-state="accepted"]`);
    for (const words of answers) await who.answer(`${card(id)} netiquette-advice`, words);
  },
  at: `${card(id)} netiquette-advice`,
});
const writing = 'form[data-form="message"] netiquette-advice';
const message = (to: string, words: string): Pick<Scene, "opens" | "does" | "at"> => ({
  opens: `/message?to=${to}`,
  does: (who) => who.type("textarea#message", words),
  at: writing,
});

/** After accepting, and in messages. */
export const acceptedScenes: readonly Scene[] = [
  {
    ...accepted(3),
    name: "accepted, without a personal note",
    fires: ["in-03-ask-why-after-accepting"],
    silent: ["in-09-offer-help-after-accepting", "in-03-look-first", "net-03-record-in-crm"],
  },
  {
    ...accepted(1),
    name: "accepted, with a personal note",
    fires: ["in-09-offer-help-after-accepting"],
    silent: ["in-03-ask-why-after-accepting"],
  },
  {
    ...accepted(1, "Yes", "No"),
    name: "a business contact that is not recorded yet",
    fires: ["net-03-record-in-crm"],
    silent: [],
  },
  {
    ...accepted(1, "No"),
    name: "no business contact",
    fires: ["in-09-offer-help-after-accepting"],
    silent: ["net-03-record-in-crm"],
  },
  {
    name: "the first message to a new contact",
    opens: "/invitations",
    async does(who) {
      await accepted(3).does?.(who);
      await who.press(`${card(3)} a[href^="/demo/message"]`);
    },
    at: writing,
    fires: ["in-03-first-message"],
    silent: ["in-01-standard-message"],
  },
  {
    name: "a first message that was begun",
    opens: "/invitations",
    async does(who) {
      await accepted(3).does?.(who);
      await who.press(`${card(3)} a[href^="/demo/message"]`);
      await who.type("textarea#message", "Thank you, {first}. What made you think of me?");
    },
    at: writing,
    fires: ["out-17-placeholder"],
    silent: ["in-03-first-message"],
  },
  {
    ...message("ana-brouwer", "I'd like to add you to my professional network on Handslag."),
    name: "the network's own sentence as a message",
    fires: ["in-01-standard-message"],
    silent: ["out-17-placeholder", "out-16-introducer-open-networker", "in-03-first-message"],
  },
  {
    ...message("ana-brouwer", "Hi {first}, thank you for the crates."),
    name: "a placeholder in a message",
    fires: ["out-17-placeholder"],
    silent: ["in-01-standard-message"],
  },
  {
    ...message("ana-brouwer", "Can you send me the invoice? We help them with the rest tomorrow."),
    name: "an ordinary message",
    fires: [],
    silent: ["in-01-standard-message", "in-09-personal-note", "in-15-pitch", "in-01-near-standard"],
  },
  {
    name: "asking an open networker for an introduction",
    opens: "/message?to=teun-brandsma&about=siobhan-kearney",
    at: writing,
    fires: ["out-16-introducer-open-networker"],
    silent: [],
  },
  {
    name: "the profile of an open networker",
    opens: "/in/big-deal-barry",
    at: '[data-part="top-card"] netiquette-advice',
    fires: ["in-05-open-networker"],
    silent: ["out-13-follow-up"],
  },
];
