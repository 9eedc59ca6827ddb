import { dialog } from "../demo";
import type { Scene } from "../demo-scene";

const head = '[data-part="top-card"]';
const mark = `${head} netiquette-advice`;
const accept = `${head} [data-action="accept"]`;

/** The invitation on the profile of whoever sent it. */
export const onProfileScenes: readonly Scene[] = [
  {
    name: "an inviter's profile says what the card said",
    opens: "/in/joris-van-eerdenburg",
    at: mark,
    fires: ["in-03-look-first"],
    silent: ["in-03-profile-complete", "in-09-accept-personal"],
  },
  {
    name: "a question about the profile, answered on it",
    opens: "/in/joris-van-eerdenburg",
    does: (who) => who.answer(mark, "Yes"),
    at: mark,
    fires: ["in-03-profile-complete"],
    silent: ["in-03-look-first"],
  },
  {
    name: "an inviter's profile with a personal note",
    opens: "/in/noor-haddad",
    at: mark,
    fires: ["in-09-accept-personal"],
    silent: ["in-03-look-first"],
  },
  {
    name: "a scam on the inviter's profile",
    opens: "/in/gideon-ashcombe",
    at: mark,
    fires: ["in-06-scam"],
    silent: ["in-03-profile-complete"],
  },
  {
    name: "accepting a scam on the profile is held",
    opens: "/in/gideon-ashcombe",
    async does(who) {
      await who.page.waitForSelector(mark);
      await who.press(accept);
    },
    at: dialog,
    fires: ["in-06-accepting"],
    silent: [],
  },
  {
    name: "accepted on the profile",
    opens: "/in/amina-el-khatib",
    async does(who) {
      await who.page.waitForSelector(mark);
      await who.press(accept);
      await who.page.waitForSelector(`${head}[data-state="accepted"]`);
    },
    at: mark,
    fires: ["in-03-ask-why-after-accepting"],
    silent: ["in-03-look-first", "in-03-profile-complete"],
  },
  {
    name: "“I don't know this person”, after ignoring on the profile",
    opens: "/in/amina-el-khatib",
    async does(who) {
      await who.press(`${head} [data-action="ignore"]`);
      await who.press(`${head} [data-action="ignore-reason"]`);
      await who.press('[data-dialog="ignore-reason"] input[value="dont-know"]');
      await who.press('[data-dialog="ignore-reason"] [data-action="send-reason"]');
    },
    at: dialog,
    fires: ["in-11-dont-know-this-person"],
    silent: ["in-11-spam"],
  },
  {
    name: "the profile of a stranger who sent no invitation",
    opens: "/in/siobhan-kearney",
    at: mark,
    fires: [],
    silent: ["in-03-look-first", "in-03-profile-complete"],
  },
];
