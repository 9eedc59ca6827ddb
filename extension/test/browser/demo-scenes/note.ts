import type { Visitor } from "../demo";
import { dialog } from "../demo";
import type { Scene } from "../demo-scene";

const opens = "/invite?to=siobhan-kearney";
const at = "#demo-outlet >>> form + netiquette-advice";
const field = "#demo-outlet >>> textarea#demo-message";
const good = "Hi Siobhan, I read your article on milk. May I ask you a question about it? Thank you, Sam";
const long = `${good} ${"It was about cheese, too. ".repeat(6)}`;
const add = (who: Visitor) => who.press('#demo-outlet >>> [data-action="add-note"]');

/** Where a note is written to somebody, with these words in it. */
export function noting(words: string): Pick<Scene, "opens" | "does" | "at"> {
  return {
    opens,
    at,
    async does(who) {
      await add(who);
      await who.type(field, words);
    },
  };
}
/** Demo fields stop at their limit. Others do not: there it is taken away, and the counter if asked. */
const unlimited = (counter: boolean): Pick<Scene, "opens" | "does" | "at"> => ({
  opens,
  at,
  async does(who) {
    await add(who);
    await who.page.evaluate((keep) => {
      const root = document.querySelector("#demo-outlet")?.shadowRoot;
      root?.querySelector("textarea")?.removeAttribute("maxlength");
      if (!keep) root?.querySelector('[data-part="counter"]')?.remove();
    }, counter);
    await who.type(field, long);
  },
});

export const noteScenes: readonly Scene[] = [
  {
    name: "without a note",
    opens,
    does: (who) => who.press('#demo-outlet >>> [data-action="send-plain"]'),
    at: dialog,
    fires: ["out-01-standard-text", "in-01-standard-text"],
    silent: ["out-04-reason-missing", "in-01-near-standard", "out-03-hardly-known-note", "out-14-agreed"],
  },
  {
    ...noting(good),
    name: "a note that says why",
    fires: ["in-09-personal-note"],
    silent: [
      "out-01-standard-text",
      "in-01-standard-text",
      "in-01-near-standard",
      "out-04-reason-missing",
      "out-04-few-elements",
      "in-15-pitch",
      "in-05-open-networker",
      "in-06-scam",
      "out-05-too-long",
      "out-05-may-not-fit",
      "out-06-link-in-note",
      "out-07-common-name",
      "out-17-placeholder",
      "out-17-other-name",
    ],
  },
  {
    ...noting("Hi Siobhan, interesting profile. Shall we connect?"),
    name: "friendly words that could go to anyone",
    fires: ["in-01-near-standard", "out-01-standard-text"],
    silent: ["in-01-standard-text", "in-09-personal-note"],
  },
  {
    ...noting("Hi Siobhan, here I am then, Sam from Assen, the man of the studio on the canal."),
    name: "a note without a reason",
    fires: ["out-04-reason-missing"],
    silent: ["out-01-standard-text", "out-04-few-elements"],
  },
  {
    ...noting("Because of your article on milk."),
    name: "a reason and nothing else",
    fires: ["out-04-few-elements"],
    silent: ["out-04-reason-missing"],
  },
  {
    ...noting("We help companies like yours get more leads. Shall we plan a 15 minute demo this week?"),
    name: "an offer to many",
    fires: ["in-15-pitch"],
    silent: ["in-09-personal-note", "in-06-scam"],
  },
  {
    ...noting("Hi Siobhan, I am LION and accept all invitations. Add me!"),
    name: "an open networker",
    fires: ["in-05-open-networker"],
    silent: ["in-15-pitch"],
  },
  {
    ...noting("Hi Siobhan, I read your article on milk. More on https://milk.example/blog . Thank you, Sam"),
    name: "a link",
    fires: ["out-06-link-in-note"],
    silent: ["out-17-placeholder"],
  },
  {
    ...noting("Hi {first}, I read your article on milk. May I ask you a question?"),
    name: "a placeholder",
    fires: ["out-17-placeholder"],
    silent: ["out-06-link-in-note"],
  },
  {
    ...noting("Hi Saar, I read your article on milk. May I ask you a question about it?"),
    name: "somebody else's name",
    fires: ["out-17-other-name"],
    silent: ["out-17-placeholder"],
  },
  {
    ...unlimited(true),
    name: "a note over the limit, where the field does not stop",
    fires: ["out-05-too-long"],
    silent: ["out-05-may-not-fit"],
  },
  {
    ...unlimited(false),
    name: "a long note, where no counter tells the limit",
    fires: ["out-05-may-not-fit"],
    silent: ["out-05-too-long"],
  },
];
