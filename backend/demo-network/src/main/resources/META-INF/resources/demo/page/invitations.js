import { drawInvitation } from "../card/invitation-card.js";
import { windowList } from "../card/window-list.js";
import { invitation as byId, invitations, lateInvitations } from "../circle.js";
import { el } from "../dom.js";
import { heading } from "../heading.js";
import { answer, arrive, changes, slot } from "../slot.js";
import { counted, t } from "../texts.js";
import { tabs } from "./tabs.js";

export const name = "invitations";

const AT_ONCE = 20;
const BATCH = 16;
const LOADING = 700;
const ARRIVING = 8000;

// Kept while the app lives: whoever comes back finds the list as long, and as high, as it was.
const heights = new Map();
let loaded = AT_ONCE;

export function show({ main, query, signal }) {
  if (byId(query.get("accept"))) acceptOnce(query.get("accept"));
  const list = el("div", {
    class: "panel cards",
    role: "list",
    "data-list": "invitations",
    "aria-label": t("invitations.title"),
  });
  const loading = el("p", { class: "loading", role: "status" });
  const arrivals = el("p", { class: "arrivals", role: "status" });
  main.append(heading(t("invitations.title")), tabs("received"), arrivals, list, loading);

  const count = () => Math.min(loaded + (slot().arrived ? lateInvitations().length : 0), ordered().length);
  const view = windowList({
    list,
    heights,
    signal,
    count,
    keyAt: (index) => ordered()[index].id,
    draw: (item, index) => drawInvitation(item, ordered()[index]),
    shownTo: (end) => end >= count() - 2 && loadMore(),
  });

  function loadMore() {
    if (loading.textContent || count() >= ordered().length) return;
    loading.textContent = t("invitations.loading");
    later(LOADING, () => {
      loaded += BATCH;
      loading.textContent = "";
      view.redraw();
    });
  }

  function later(time, act) {
    const timer = setTimeout(act, time);
    signal.addEventListener("abort", () => clearTimeout(timer));
  }

  function announce() {
    if (slot().arrived) return;
    const late = lateInvitations().length;
    arrivals.append(
      el(
        "button",
        { type: "button", class: "button strong", click: () => arrive() || scrollTo({ top: 0 }) },
        counted("invitations.new", late),
      ),
    );
  }

  changes.addEventListener(
    "change",
    () => {
      const focused = document.activeElement?.closest("[data-list] > *")?.dataset.key;
      if (slot().arrived) arrivals.replaceChildren();
      view.redraw();
      if (focused)
        list
          .querySelector(`[data-key="${focused}"] :is([data-action="undo"], [data-action="accept"])`)
          ?.focus({ preventScroll: true });
    },
    { signal },
  );

  later(ARRIVING, announce);
  return t("invitations.title");
}

/** Late ones come on top. */
function ordered() {
  const all = invitations();
  return [...all.filter((one) => one.late), ...all.filter((one) => !one.late)];
}

function acceptOnce(id) {
  history.replaceState(history.state, "", "/demo/invitations");
  answer(id, "accepted");
}
