import { dialog } from "../demo";
import type { Scene } from "../demo-scene";

const sayWhy = (reason: string): Pick<Scene, "opens" | "does" | "at"> => ({
  opens: "/invitations",
  async does(who) {
    await who.press('[data-key="invitation:3"] [data-action="ignore"]');
    await who.press('[data-key="invitation:3"] [data-action="ignore-reason"]');
    await who.press(`[data-dialog="ignore-reason"] input[value="${reason}"]`);
    await who.press('[data-dialog="ignore-reason"] [data-action="send-reason"]');
  },
  at: dialog,
});

export const ignoringScenes: readonly Scene[] = [
  {
    ...sayWhy("dont-know"),
    name: "“I don't know this person”",
    fires: ["in-11-dont-know-this-person"],
    silent: ["in-11-spam"],
  },
  {
    ...sayWhy("spam"),
    name: "“spam”",
    fires: ["in-11-spam"],
    silent: ["in-11-dont-know-this-person"],
  },
  {
    ...sayWhy("other"),
    name: "another reason goes out at once",
    fires: [],
    silent: ["in-11-dont-know-this-person", "in-11-spam"],
  },
];
