import { loadCircle } from "./circle.js";
import { loadContacts } from "./contact/contacts.js";
import { prepareInvite } from "./invite-dialog.js";
import { watchLayout } from "./layout.js";
import { applyLook } from "./look.js";
import { loadThreads } from "./message/threads.js";
import { loadRecommendations } from "./recommendation/recommendations.js";
import { draw, startRouter } from "./router.js";
import * as pages from "./routes.js";
import { drawShell } from "./shell.js";
import { loadStage } from "./stage/stage.js";
import { speak, spokenFirst } from "./texts.js";
import { loadVisitor, playAsAsked } from "./visitor.js";

applyLook();
await Promise.all([
  loadVisitor(),
  loadCircle(),
  loadContacts(),
  loadRecommendations(),
  loadThreads(),
  loadStage(),
  speak(spokenFirst()),
  prepareInvite(),
]);
playAsAsked(new URLSearchParams(location.search));
drawShell();
startRouter(pages);
watchLayout(() => draw({ keepPlace: true }));
document.documentElement.dataset.ready = "";
