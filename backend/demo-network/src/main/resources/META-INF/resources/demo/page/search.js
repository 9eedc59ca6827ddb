import { inBatches } from "../batches.js";
import { people } from "../circle.js";
import { el } from "../dom.js";
import { heading } from "../heading.js";
import { actions } from "../person/actions.js";
import { connectBare, connectLink } from "../person/connect.js";
import { personRow } from "../person/line.js";
import { go } from "../router.js";
import { counted, t } from "../texts.js";

export const name = "search";

const BATCH = 20;

/** Two renderers in one list, as on real networks: every other row is an older one, with only a label to go by. */
export function show({ main, query, signal }) {
  const asked = (query.get("q") ?? "").trim();
  const found = people().filter((one) => fits(one, fold(asked)));
  const row = (one, i) => {
    const old = i % 2 === 1;
    return personRow(one, actions(one, { connect: old ? connectBare : (who) => connectLink(who), signal }), {
      "data-renderer": old ? "old" : "new",
    });
  };
  const list = el("div", {
    class: "panel cards",
    role: "list",
    "data-list": "search",
    "aria-label": t("search.title"),
  });
  main.append(
    heading(t("search.title")),
    form(asked),
    el("p", { class: "soft", role: "status" }, counted("search.found", found.length)),
    found.length
      ? inBatches(list, found, { size: BATCH, draw: row, signal })
      : el("p", { class: "empty" }, t("search.none")),
  );
  return asked ? t("search.for", { asked }) : t("search.title");
}

function form(asked) {
  const field = el("input", { type: "search", name: "q", id: "q", value: asked, autocomplete: "off" });
  const submit = (event) => {
    event.preventDefault();
    go(`/demo/search?q=${encodeURIComponent(field.value.trim())}`);
  };
  return el(
    "form",
    { class: "search", role: "search", action: "/demo/search", submit },
    el("label", { for: "q" }, t("search.label")),
    el("div", {}, field, el("button", { type: "submit", class: "button strong" }, t("search"))),
  );
}

function fits(one, asked) {
  return fold([one.name, one.place ?? "", ...Object.values(one.headline ?? {})].join(" ")).includes(asked);
}

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
