import { daysAgo } from "../demo-known";
import type { Scene } from "../demo-scene";

const own = '[data-part="own-card"] netiquette-advice';

export const profileScenes: readonly Scene[] = [
  {
    name: "an own profile that is complete",
    opens: "/me",
    at: own,
    fires: ["pro-02-headline-says-something"],
    silent: [
      "pro-01-no-photo",
      "pro-02-headline-blank",
      "pro-02-headline-weak",
      "pro-03-available",
      "pro-03-available-long",
      "pro-04-summary-blank",
      "pro-06-not-ready",
      "pro-02-headline-says-little",
    ],
  },
  {
    name: "no photo",
    opens: "/me?as=no-photo",
    at: own,
    fires: ["pro-01-no-photo"],
    silent: ["pro-06-not-ready", "pro-01-photo-likeness"],
  },
  {
    name: "a headline that says little",
    opens: "/me?as=weak-headline",
    at: own,
    fires: ["pro-02-headline-says-little", "pro-02-headline-weak"],
    silent: ["pro-02-headline-says-something", "pro-03-available", "pro-02-headline-blank"],
  },
  {
    name: "available, for four months",
    opens: "/me?as=available",
    // In English the demo network's own words count as a headline that says something.
    async does(who) {
      await who.page.evaluate(() => localStorage.setItem("handslag-language", "nl"));
      await who.goOn("/me");
    },
    at: own,
    fires: ["pro-03-available", "pro-03-available-long"],
    silent: ["pro-02-headline-weak", "pro-02-headline-says-something"],
  },
  {
    name: "no summary",
    opens: "/me?as=no-about",
    at: own,
    fires: ["pro-04-summary-blank"],
    silent: ["pro-06-not-ready", "pro-04-summary-parts"],
  },
  {
    name: "a newcomer, with nothing yet",
    opens: "/me?as=newcomer",
    at: own,
    fires: ["pro-01-no-photo", "pro-02-headline-blank", "pro-04-summary-blank", "pro-06-not-ready"],
    silent: ["pro-02-headline-weak"],
  },
  {
    name: "a profile that was checked half a year ago (told by the device)",
    opens: "/me",
    knowing: { me: { "profile-checked-on": daysAgo(181) } },
    at: own,
    fires: ["pro-07-current"],
    silent: [],
  },
  {
    name: "a profile that was checked last month (told by the device)",
    opens: "/me",
    knowing: { me: { "profile-checked-on": daysAgo(30) } },
    at: own,
    fires: ["pro-02-headline-says-something"],
    silent: ["pro-07-current", "rec-10-given-review"],
  },
];
