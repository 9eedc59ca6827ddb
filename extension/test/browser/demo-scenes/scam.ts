import type { Scene } from "../demo-scene";

/** A text of each story; whoever is sent one is told of that trick, and of no other. */
const stories = {
  "in-06-parcel":
    "Your parcel could not be delivered, the house number is missing. Pay 1.99 for redelivery here: https://parcel.example",
  "in-06-account": "Your account has been restricted. Click here to verify your identity within 24 hours.",
  "in-06-inheritance":
    "I am the widow of a banker and ill. I want to give my fortune of 4 million dollars to an honest person.",
  "in-06-loan":
    "Good day, I am a capital provider with 20 million to invest. Contact me on WhatsApp for this lucrative proposal.",
  "in-06-easy-work":
    "Like videos from your phone and earn 80 euro a day, no experience needed. Write me on Telegram.",
  "in-06-job":
    "You are selected for the job. Pay a refundable deposit of 60 euro and send your bank details to start.",
  "in-06-trading": "Invest 200 and our robot makes 2% a day; withdraw anytime. Join us on Telegram.",
  "in-06-love":
    "Hello dear, your smile touched my heart. I am a widower on an oil rig; write me on Hangouts, I am lonely here.",
  "in-06-threat":
    "I filmed you through your camera. Send 900 in bitcoin in two days or the video goes to your family.",
  "in-06-family":
    "Hi mum, my phone broke, this is my new number. Could you pay a bill for me today? I will pay you back.",
  "in-06-boss":
    "I am in a meeting and cannot talk. Please buy gift cards for a client and send me the codes, I reimburse you today.",
  "in-06-prize":
    "Congratulations, your e-mail won the lottery draw. Claim your prize and send your full name.",
};

const card = '[data-key="invitation:6"]';

export const scamScenes: readonly Scene[] = Object.entries(stories).map(([story, words]) => ({
  opens: "/invitations",
  async does(who) {
    await who.scrollTo(card);
    await who.page.$eval(
      `${card} [data-part="note-text"]`,
      (note, said) => note.replaceChildren(said),
      words,
    );
  },
  at: `${card} netiquette-advice`,
  name: `a scam with a story of its own: ${story}`,
  fires: ["in-06-scam", story],
  silent: Object.keys(stories).filter((other) => other !== story),
}));
