import type { Visitor } from "../demo";
import type { Scene } from "../demo-scene";

const opens = "/invite?to=siobhan-kearney";
const at = "#demo-outlet >>> form + netiquette-advice";
const field = "#demo-outlet >>> textarea#demo-message";
const good = "Hi Siobhan, I read your article on milk. May I ask you a question about it? Thank you, Sam";
const add = (who: Visitor) => who.press('#demo-outlet >>> [data-action="add-note"]');

const answered = (answer: string, words = ""): Pick<Scene, "opens" | "does" | "at"> => ({
  opens,
  at,
  async does(who) {
    await add(who);
    await who.answer(at, answer);
    if (words !== "") await who.type(field, words);
  },
});

export const noteKnownScenes: readonly Scene[] = [
  {
    ...answered("not at all"),
    name: "to a stranger, still empty",
    fires: ["out-03-hardly-known-note"],
    silent: ["out-09-unsure-note", "out-14-agreed"],
  },
  {
    ...answered("not at all", good),
    name: "to a stranger, with a reason",
    fires: ["in-09-personal-note"],
    silent: ["out-03-hardly-known-note"],
  },
  {
    ...answered("not sure"),
    name: "to somebody half known",
    fires: ["out-09-unsure-note"],
    silent: ["out-03-hardly-known-note"],
  },
  {
    ...answered("not sure", "Hi Siobhan, in case you no longer know me, please archive this. "),
    name: "to somebody half known, and it says so",
    fires: ["in-09-personal-note"],
    silent: ["out-09-unsure-note"],
  },
  {
    ...answered("knowledge"),
    name: "a purpose that the note does not tell",
    fires: ["out-04-name-the-purpose"],
    silent: ["out-14-agreed"],
  },
  {
    ...answered("knowledge", good),
    name: "a purpose that the note tells",
    fires: ["in-09-personal-note"],
    silent: ["out-04-name-the-purpose"],
  },
  {
    name: "with a name that many share",
    opens: "/me?as=common-name",
    async does(who) {
      await who.remembers("own-name-common");
      await who.goOn(opens);
      await add(who);
    },
    at,
    fires: ["out-07-common-name"],
    silent: [],
  },
  {
    name: "agreed in the dialog over Connect: it lets go, and the note is free",
    opens: "/in/siobhan-kearney",
    async does(who) {
      const connect = '[data-part="top-card"] a[href^="/demo/invite"]';
      await who.press(connect);
      await who.isAsked();
      await who.pressOurs({ tag: "button", text: "We agreed" });
      await who.isNotAsked();
      await who.said("Press");
      await who.page.keyboard.press("Enter");
      await add(who);
    },
    at,
    fires: ["out-14-agreed"],
    silent: ["out-01-standard-text"],
  },
];
