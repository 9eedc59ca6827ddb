/**
 * What a hostile copy of the demo network may do with the Connect of its first card, in the page's own world. `held()`
 * finds that button; `watch` listens to a window before anything else of the page does.
 */
export const moves = {
  "it stands in a frame without an address": `
    ready(() => frame({}, (inside) => inside.body.append(held())));`,
  "it stands in a closed shadow root": `
    ready(() => { const it = held(), host = document.createElement("div"); it.replaceWith(host); it.removeAttribute("data-held");
      host.attachShadow({ mode: "closed", delegatesFocus: true }).append(it); host.dataset.held = "1"; });`,
  "it stands in a closed shadow root within another": `
    ready(() => { const it = held(), outer = document.createElement("div"), inner = document.createElement("div");
      it.replaceWith(outer); it.removeAttribute("data-held"); outer.attachShadow({ mode: "closed", delegatesFocus: true }).append(inner);
      inner.attachShadow({ mode: "closed", delegatesFocus: true }).append(it); outer.dataset.held = "1"; });`,
  "it stands in five and twenty closed shadow roots": `
    ready(() => { const it = held(); let host = document.createElement("div"); it.replaceWith(host); it.removeAttribute("data-held"); host.dataset.held = "1";
      for (let depth = 1; depth <= 25; depth += 1) { const inner = depth < 25 ? document.createElement("div") : it;
        host.attachShadow({ mode: "closed", delegatesFocus: true }).append(inner); host = inner; } });`,
  "a label presses it, in a closed shadow root": `
    ready(() => { const it = held(), host = document.createElement("div"), label = document.createElement("label"); it.replaceWith(host);
      it.removeAttribute("data-held"); it.id = label.htmlFor = "labelled"; it.style.display = "none"; label.textContent = "Connect";
      label.style.cssText = "display:block;padding:30px"; host.attachShadow({ mode: "closed" }).append(label, it); host.dataset.held = "1"; });`,
  "it stands in a form whose fields have the names of what is asked of a form": `
    ready(() => { const it = held(), form = document.createElement("form"); it.replaceWith(form); it.type = "button"; form.append(it);
      for (const name of ["parentElement", "querySelector", "querySelectorAll", "closest", "matches", "getAttribute", "textContent", "localName", "getRootNode"])
        form.insertAdjacentHTML("beforeend", "<input hidden name=" + name + ">"); });`,
  "it stands in a frame that was written": `
    ready(() => frame({}, (inside) => { inside.open(); inside.write("<!doctype html><body>"); inside.close();
      queueMicrotask(() => watch(inside.defaultView)); inside.body.append(held()); }));`,
  "it stands in a frame within a frame": `
    ready(() => frame({}, (inside) => frame({}, (inmost) => inmost.body.append(held()), inside)));`,
  "it stands in a frame of its own markup": `
    ready(() => frame({ srcdoc: "<!doctype html><body>" }, (inside) => inside.body.append(held())));`,
  "it stands in a frame that has taken the page's markup": `
    ready(() => frame({}, (inside) => { inside.open(); inside.write("<!doctype html><base href='https://example.org/'><body>"); inside.close();
      queueMicrotask(() => watch(inside.defaultView)); inside.body.append(held()); }));`,
  "it is a clone in a frame, and the frame sends through the page": `
    ready(() => frame({ srcdoc: "<!doctype html><body>" }, (inside) => { const it = held(), copy = it.cloneNode(true);
      it.removeAttribute("data-held"); copy.addEventListener("click", () => it.click()); inside.body.append(copy); }));`,
  "the document is opened anew as soon as it has the focus": `
    ready(() => addEventListener("focusin", () => { const it = held(); if (!it || opened) return; opened = true;
      document.open(); document.write("<!doctype html><head></head><body><ul><li></li></ul>"); document.close();
      queueMicrotask(() => watch(window)); document.querySelector("li").append(it); atPointer(it); it.focus(); }, true));`,
  "the document is opened anew as soon as the pointer comes near": `
    ready(() => document.addEventListener("pointermove", () => { const it = held(); if (!it || opened) return; opened = true;
      document.open(); document.write("<!doctype html><head></head><body>"); document.close();
      queueMicrotask(() => watch(window)); document.body.append(it); atPointer(it); it.focus(); }, true));`,
  "everything is replaced while it is pressed": `
    ready(() => each(2, () => { const it = held(); if (!it?.matches(":active") || opened) return; opened = true;
      const root = document.documentElement.cloneNode(false); root.append(document.createElement("body"));
      document.documentElement.replaceWith(root); root.lastChild.append(it); atPointer(it); it.focus(); }));`,
  "a clone that covers everything takes its place": `
    ready(() => each(10, () => { const it = held(); if (!it || it.dataset.clone) return; const copy = it.cloneNode(true);
      copy.dataset.clone = "1"; copy.addEventListener("click", () => it.click()); it.removeAttribute("data-held");
      it.replaceWith(copy); atPointer(copy); copy.focus(); }));`,
  "it moves to another card under the press": `
    ready(() => each(2, () => { const it = held(); if (!it?.matches(":active")) return;
      [...document.querySelectorAll("[data-list=people] [role=listitem]")].at(3)?.append(it); atPointer(it); it.focus(); }));`,
} as const;

export type Move = keyof typeof moves;
export const moveNames = Object.keys(moves) as Move[];

/** An inline script for the head that listens first, and then makes its move. `data-leaks` says what got through. */
export const headWith = (move: Move): string => `<script>{
  const types = "pointerdown pointerup mousedown mouseup touchstart touchend click dblclick keydown keypress keyup submit".split(" ");
  const leaks = [];
  const watch = (where) => { for (const type of types) where.addEventListener(type, (event) => {
    const isPress = !event.type.startsWith("key") || event.key === "Enter" || event.key === " ";
    if (!event.isTrusted || !isPress || !event.composedPath().some((one) => one.dataset?.held)) return;
    leaks.push(type); sessionStorage.setItem("leaks", JSON.stringify(leaks)); }, true); };
  watch(window);
  let opened = false;
  const seek = (from) => { const found = from.querySelector("[data-held]"); if (found) return found;
    for (const one of from.querySelectorAll("iframe")) { const inner = one.contentDocument && seek(one.contentDocument); if (inner) return inner; } };
  const held = () => seek(document);
  const each = (time, run) => setInterval(run, time);
  const atPointer = (it) => { it.style.cssText = "position:fixed;inset:0;width:100%;height:100%;opacity:.5"; };
  const frame = (attributes, then, where = document) => { const one = where.createElement("iframe");
    one.style.cssText = "position:fixed;left:40px;top:120px;width:500px;height:200px;z-index:9;background:white";
    const filled = () => { watch(one.contentWindow); then(one.contentDocument); };
    if ("srcdoc" in attributes) one.addEventListener("load", filled, { once: true });
    Object.assign(one, attributes); where.body.append(one); if (!("srcdoc" in attributes)) filled(); };
  const ready = (run) => { const wait = setInterval(() => { const it = document.querySelector("[data-list=people] button[aria-label^=Invite]");
    if (!it || !document.documentElement.hasAttribute("data-ready")) return; clearInterval(wait); it.dataset.held = "1"; run(); document.documentElement.dataset.moved = ""; }, 20); };
  ${moves[move]}
}</script>`;
