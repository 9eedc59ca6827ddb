import { waiting } from "./circle.js";
import { el, svg } from "./dom.js";
import { icon } from "./icon.js";
import { turnLook } from "./look.js";
import { draw } from "./router.js";
import { changes, reset } from "./slot.js";
import { choose, counted, language, languages, t } from "./texts.js";
import { toast } from "./toast.js";

const PLACES = [
  ["home", "/demo/"],
  ["invitations", "/demo/invitations"],
  ["people", "/demo/people"],
  ["search", "/demo/search"],
  ["sent", "/demo/sent"],
];

/** Everything around the page: header, the one `main` that stays, footer. */
export function drawShell() {
  const app = document.getElementById("demo-app");
  const main = document.getElementById("demo-main") ?? el("main", { id: "demo-main" });
  app.replaceChildren(
    el("a", { class: "skip", href: "#demo-main", click: toMain }, t("skip")),
    header(),
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

export function markNav() {
  for (const link of document.querySelectorAll(".places a")) {
    const here = link.pathname.replace(/\/$/, "") === location.pathname.replace(/\/$/, "");
    if (here) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
    const count = link.querySelector(".count");
    if (count) showCount(count);
  }
}

changes.addEventListener("change", markNav);

function header() {
  return el(
    "header",
    { class: "top" },
    el("a", { class: "brand", href: "/demo/" }, mark(), el("span", {}, "Handslag")),
    el("nav", { class: "places", "aria-label": t("nav") }, el("ul", {}, PLACES.map(place))),
    el("div", { class: "tools" }, languageSwitch(), lookSwitch()),
  );
}

function place([name, href]) {
  const count = name === "invitations" && el("span", { class: "count" });
  return el("li", {}, el("a", { href }, icon(name), el("span", {}, t(`nav.${name}`)), count));
}

function showCount(count) {
  const left = waiting();
  count.replaceChildren(
    el("span", { "aria-hidden": "true" }, String(left)),
    el("span", { class: "unseen" }, counted("waiting", left)),
  );
  count.hidden = left === 0;
}

function languageSwitch() {
  return el(
    "div",
    { class: "languages", role: "group", "aria-label": t("language") },
    languages().map(languageButton),
  );
}

function languageButton(code) {
  const change = async () => {
    await choose(code);
    drawShell();
    draw({ keepPlace: true });
    document.querySelector(`.languages [lang="${code}"]`).focus({ preventScroll: true });
  };
  const short = el("span", { "aria-hidden": "true" }, code.toUpperCase());
  return el(
    "button",
    { type: "button", lang: code, "aria-pressed": String(code === language()), click: change },
    short,
    el("span", { class: "unseen" }, t(`language.${code}`)),
  );
}

function lookSwitch() {
  return el(
    "button",
    { type: "button", class: "round", "aria-label": t("look"), title: t("look"), click: turnLook },
    icon("look"),
  );
}

function footer() {
  const again = el("button", { type: "button", class: "quiet", click: startOver }, icon("again"), t("reset"));
  return el("footer", { class: "bottom" }, el("p", {}, t("footer")), again);
}

/** Two hands, or two rings that hold each other. */
function mark() {
  const ring = (cx) => svg("circle", { cx, cy: 16, r: 8 });
  return svg(
    "svg",
    {
      viewBox: "0 0 40 32",
      width: 40,
      height: 32,
      fill: "none",
      stroke: "currentColor",
      "stroke-width": 5,
      "aria-hidden": "true",
      focusable: "false",
    },
    ring(14),
    ring(26),
  );
}

function toMain(event) {
  event.preventDefault();
  document.querySelector("#demo-main h1")?.focus();
}
