import { el } from "./dom.js";
import { icon } from "./icon.js";
import { draw } from "./router.js";
import { reset } from "./slot.js";
import { t } from "./texts.js";
import { toast } from "./toast.js";
import { markNav, topBar } from "./top-bar.js";

/** Everything around the page: header, the one `main` that stays, footer. */
export function drawShell() {
  const app = document.getElementById("demo-app");
  const main = document.getElementById("demo-main") ?? el("main", { id: "demo-main" });
  app.replaceChildren(
    el("a", { class: "skip", href: "#demo-main", click: toMain }, t("skip")),
    topBar(drawShell),
    main,
    footer(),
  );
  markNav();
}

/** Starts over: forgets everything this visitor did here, and draws the page again. */
export function startOver() {
  reset();
  draw();
  toast(t("reset.done"));
}

function footer() {
  const again = el("button", { type: "button", class: "quiet", click: startOver }, icon("again"), t("reset"));
  return el("footer", { class: "bottom" }, el("p", {}, t("footer")), again);
}

function toMain(event) {
  event.preventDefault();
  document.querySelector("#demo-main h1")?.focus();
}
