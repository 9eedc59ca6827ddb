import { el } from "./dom.js";
import { icon } from "./icon.js";
import { draw } from "./router.js";
import { beginAnew, changes, slot } from "./slot.js";
import { t } from "./texts.js";
import { toast } from "./toast.js";
import { markNav, topBar } from "./top-bar.js";

changes.addEventListener("change", tellWhenBegun);

/** Everything around the page: header, the one `main` that stays, footer. */
export function drawShell() {
  tellWhenBegun();
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
  beginAnew();
  draw();
  toast(t("reset.done"));
}

/** Says in the page when this visit was begun anew, if it was. */
function tellWhenBegun() {
  const { begun } = slot();
  const { dataset } = document.documentElement;
  if (begun) dataset.begun = begun;
  else delete dataset.begun;
}

function footer() {
  const again = el("button", { type: "button", class: "quiet", click: startOver }, icon("again"), t("reset"));
  return el("footer", { class: "bottom" }, el("p", {}, t("footer")), again);
}

function toMain(event) {
  event.preventDefault();
  document.querySelector("#demo-main h1")?.focus();
}
