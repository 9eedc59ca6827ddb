import { waiting } from "./circle.js";
import { el, svg } from "./dom.js";
import { icon } from "./icon.js";
import { unread } from "./message/threads.js";
import { changes } from "./slot.js";
import { counted, t } from "./texts.js";
import { tools } from "./tools.js";
import { menuButton } from "./top-menus.js";

const PLACES = [
  ["home", "/demo/"],
  ["invitations", "/demo/invitations"],
  ["people", "/demo/people"],
  ["search", "/demo/search"],
  ["messages", "/demo/messages"],
];
const COUNTS = { invitations: [waiting, "waiting"], messages: [unread, "unread"] };

/** The bar on top; on a phone its places lie at the bottom of the window. */
export function topBar(drawAgain) {
  return el(
    "header",
    { class: "top" },
    el("a", { class: "brand", href: "/demo/" }, mark(), el("span", {}, "Handslag")),
    el(
      "nav",
      { class: "places", "aria-label": t("nav") },
      el("ul", {}, PLACES.map(place), el("li", {}, menuButton("network"))),
    ),
    tools(drawAgain),
  );
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

function place([name, href]) {
  const count = COUNTS[name] && el("span", { class: "count", "data-count": name });
  return el("li", {}, el("a", { href }, icon(name), el("span", {}, t(`nav.${name}`)), count || []));
}

function showCount(count) {
  const [counting, key] = COUNTS[count.dataset.count];
  const left = counting();
  count.replaceChildren(
    el("span", { "aria-hidden": "true" }, String(left)),
    el("span", { class: "unseen" }, counted(key, left)),
  );
  count.hidden = left === 0;
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
