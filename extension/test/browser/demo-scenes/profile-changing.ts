import type { Scene } from "../demo-scene";

const own = '[data-part="own-card"] netiquette-advice';

const photo = [
  "pro-01-photo-likeness",
  "pro-01-photo-professional",
  "pro-01-photo-alone",
  "pro-01-photo-decent",
];

export const profileChangingScenes: readonly Scene[] = [
  {
    name: "available, since today",
    opens: "/me/edit",
    async does(who) {
      await who.retype('input[name="headline"]', "Available for work");
      await who.press('[data-action="save-profile"]');
    },
    at: own,
    fires: ["pro-03-available"],
    silent: ["pro-03-available-long"],
  },
  {
    name: "a summary of one line",
    opens: "/me/edit",
    async does(who) {
      await who.retype(
        'textarea[name="about"]',
        "Steel. Pipes. Flanges. All our brands in stock in Hengelo.",
      );
      await who.press('[data-action="save-profile"]');
    },
    at: own,
    fires: ["pro-04-summary-parts"],
    silent: ["pro-04-summary-blank"],
  },
  {
    name: "a summary in three parts",
    opens: "/me/edit",
    async does(who) {
      const about =
        "Welcome. How can I help you? I offer technical advice on roofs. After my studies I worked in Overijssel.";
      await who.retype('textarea[name="about"]', about);
      await who.press('[data-action="save-profile"]');
    },
    at: own,
    fires: ["pro-02-headline-says-something"],
    silent: ["pro-04-summary-parts", "pro-04-summary-blank"],
  },
  {
    name: "a photo that does not fit, in all four ways",
    opens: "/me",
    async does(who) {
      for (let at = 0; at < 4; at += 1) await who.answer(own, "No");
    },
    at: own,
    fires: photo,
    silent: ["pro-01-no-photo"],
  },
  {
    name: "a photo that fits, in all four ways",
    opens: "/me",
    async does(who) {
      for (let at = 0; at < 4; at += 1) await who.answer(own, "Yes");
    },
    at: own,
    fires: ["pro-02-headline-says-something"],
    silent: photo,
  },
  {
    name: "recommendations at the bottom",
    opens: "/me",
    at: own,
    fires: ["pro-05-order"],
    silent: [],
  },
  {
    name: "recommendations moved up",
    opens: "/me",
    async does(who) {
      for (let at = 0; at < 2; at += 1)
        await who.press('[data-section="recommendations"] [data-action="move-up"]');
    },
    at: own,
    fires: ["pro-02-headline-says-something"],
    silent: ["pro-05-order"],
  },
  {
    name: "after a look at one's recommendations: nobody one leads wrote one, and one was given long ago",
    opens: "/me/recommendations",
    async does(who) {
      await who.remembers("mix-report");
      await who.goOn("/me");
    },
    at: own,
    fires: ["rec-04-mix", "rec-10-given-review"],
    silent: [],
  },
  {
    name: "with recommendations from all sides (told by the device)",
    opens: "/me",
    knowing: { me: { "mix-report": true, "mix-manager": true, "mix-peer": true, "mix-client": true } },
    at: own,
    fires: ["pro-02-headline-says-something"],
    silent: ["rec-04-mix"],
  },
];
