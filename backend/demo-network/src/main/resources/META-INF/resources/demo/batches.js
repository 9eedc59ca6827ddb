import { el } from "./dom.js";
import { t } from "./texts.js";

const WAIT = 500;

/** How much of a list is drawn so far; `draw` is called when its end came near and there is more. */
export function batchOf(size, draw, signal) {
  let drawn = size;
  let timer;
  const seen = new IntersectionObserver(
    ([entry]) => {
      if (!entry.isIntersecting || timer) return;
      entry.target.textContent = t("loading");
      timer = setTimeout(() => {
        timer = undefined;
        drawn += size;
        draw();
      }, WAIT);
    },
    { rootMargin: "200px" },
  );
  signal.addEventListener("abort", () => {
    seen.disconnect();
    clearTimeout(timer);
  });
  return {
    size: () => drawn,
    /** What belongs under a list of so many. */
    end: (count) => (drawn < count ? el("p", { class: "loading", role: "status", "data-part": "end" }) : ""),
    watch: (body) => {
      seen.disconnect();
      const end = body.querySelector('[data-part="end"]');
      if (end) seen.observe(end);
    },
  };
}

/** A list that gets longer when its end comes near; what is there stays as it is. */
export function inBatches(list, items, { size, draw, signal }) {
  const body = el("div", { class: "batches" }, list);
  const batch = batchOf(size, more, signal);
  function more() {
    list.append(
      ...items.slice(list.children.length, batch.size()).map((one) => draw(one, items.indexOf(one))),
    );
    body.replaceChildren(list, ...[batch.end(items.length)].filter(Boolean));
    batch.watch(body);
  }
  more();
  return body;
}
