import { loadCircle } from "./circle.js";
import { prepareInvite } from "./invite-dialog.js";
import { watchLayout } from "./layout.js";
import { applyLook } from "./look.js";
import { draw, startRouter } from "./router.js";
import { drawShell } from "./shell.js";
import { speak, spokenFirst } from "./texts.js";

applyLook();
await Promise.all([loadCircle(), speak(spokenFirst()), prepareInvite()]);
drawShell();
startRouter();
watchLayout(() => draw({ keepPlace: true }));
document.documentElement.dataset.ready = "";
