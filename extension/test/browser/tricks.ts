/**
 * What a hostile page may try so that a press on its Connect gets through unguarded. Each is a script for the page's own
 * world, run in the head before anything else of the page. `control()` finds the Connect, `each` repeats, `ours` is us.
 */
export const tricks = {
  "prototypes are overridden": `
    for (const name of ["stopImmediatePropagation", "stopPropagation", "preventDefault"]) Event.prototype[name] = () => {};
    Event.prototype.composedPath = () => [];
    for (const name of ["matches", "closest", "querySelector", "querySelectorAll", "attachShadow"]) Element.prototype[name + "Old"] = Element.prototype[name];
    Element.prototype.attachShadow = function () { return this.attachShadowOld({ mode: "open" }); };
    Object.defineProperty(Event.prototype, "isTrusted", { get: () => true });
    HTMLDialogElement.prototype.showModal = () => {};
    Array.prototype.flatMap = () => []; Array.prototype.some = () => false;
    globalThis.WeakSet = globalThis.WeakMap = class {};`,
  "the button is drawn anew all the time": `each(4, () => { const old = control(); old?.replaceWith(old.cloneNode(true)); });`,
  "our dialog is thrown out": `new MutationObserver(() => { for (const one of ours()) one.remove(); }).observe(document, { childList: true, subtree: true });`,
  "our dialog is covered": `each(30, () => { if (!ours().length || document.querySelector("#cover")) return;
    const cover = document.createElement("div"); cover.id = "cover"; cover.popover = "manual";
    cover.style.cssText = "inset:0;width:100%;height:100%;margin:0;opacity:.01;pointer-events:none"; document.body.append(cover); cover.showPopover(); });`,
  "a modal dialog of the page goes in front": `each(30, () => { if (!ours().length || document.querySelector("#front")) return;
    const front = document.createElement("dialog"); front.id = "front"; const here = control(); if (here) front.append(here.cloneNode(true));
    document.body.append(front); front.showModal(); });`,
  "the button lies over everything, unseen": `each(20, () => { const it = control(); if (it) it.style.cssText = "position:fixed;inset:0;width:100%;height:100%;opacity:.01;z-index:2147483647"; });`,
  "the focus is taken back all the time": `each(3, () => control()?.focus());`,
  "the pointer is locked": `addEventListener("pointermove", () => control()?.requestPointerLock?.().catch?.(() => {}), true);`,
  "a form is sent instead": `ready(() => { const it = control(); if (!it) return; const form = document.createElement("form"); form.action = "javascript:void 0";
    it.replaceWith(form); form.append(it); it.type = "submit"; form.addEventListener("submit", (event) => { event.preventDefault(); if (event.isTrusted) leak(event); }); });`,
  "a label stands for the button": `ready(() => { const it = control(); if (!it) return; it.id = "labelled"; const label = document.createElement("label"); label.htmlFor = "labelled";
    label.textContent = "Vernetzen"; label.style.cssText = "display:block;padding:20px"; it.after(label); });`,
  "the button changes its looks under the press": `each(2, () => { const it = control(); if (!it?.matches(":active")) return; it.removeAttribute("aria-label"); it.querySelector("svg")?.remove(); it.textContent = "ok"; });`,
  "the button becomes another element under the press": `each(2, () => { const it = control(); if (!it?.matches(":active")) return; const other = document.createElement("span");
    other.dataset.does = "send"; other.dataset.to = it.dataset.to; other.textContent = it.textContent; other.style.cssText = "position:fixed;inset:0"; it.replaceWith(other); });`,
  "the address changes all the time": `each(40, () => history.replaceState({}, "", "#" + Math.random()));`,
  "everything but the page is inert": `each(10, () => { for (const one of ours()) one.inert = true; });`,
  "styles hide us": `ready(() => document.head.insertAdjacentHTML("beforeend", "<style>netiquette-advice{display:none!important;opacity:0!important;pointer-events:none!important;clip-path:inset(50%)!important}</style>"));`,
  "the button stands in an open shadow root": `ready(() => { const it = control(); if (!it) return; const host = document.createElement("div"); it.replaceWith(host); host.attachShadow({ mode: "open" }).append(it); });`,
  "the document is opened and written again": `ready(() => { const html = document.documentElement.outerHTML.replace(/<script>[^]*?<\\/script>/, "");
    setTimeout(() => { document.open(); document.write(html); document.close(); setTimeout(() => watch(window)); }, 150); });`,
} as const;

export type Trick = keyof typeof tricks;
export const trickNames = Object.keys(tricks) as Trick[];

/** After these nothing tells any more that the button is a Connect: only the press under which they happen is held. */
export const lasting: readonly Trick[] = [
  "the button changes its looks under the press",
  "the button becomes another element under the press",
];

/** The inline script of the head: first of all it listens to everything itself, then it plays its tricks. */
export const headOf = (chosen: readonly Trick[], to: string): string => `<script>{
  const types = "pointerdown pointerup mousedown mouseup touchstart touchend click dblclick keydown keypress keyup submit".split(" ");
  const path = Event.prototype.composedPath, trusted = (event) => event.isTrusted;
  const leaks = []; const leak = (event) => { leaks.push(event.type); document.documentElement.dataset.leaks = JSON.stringify(leaks); };
  const isSend = (event) => path.call(event).some((one) => one.dataset?.does === "send");
  const isPress = (event) => !event.type.startsWith("key") || event.key === "Enter" || event.key === " ";
  const watch = (where) => { for (const type of types) where.addEventListener(type, (event) => { if (trusted(event) && isPress(event) && isSend(event)) leak(event); }, true); };
  watch(window);
  const first = (root) => { for (const one of root.querySelectorAll("*")) { if (one.dataset?.to === ${JSON.stringify(to)}) return one;
    const inside = one.shadowRoot && first(one.shadowRoot); if (inside) return inside; } };
  const control = () => first(document);
  const ours = () => document.getElementsByTagName("netiquette-advice");
  const each = (time, run) => setInterval(run, time);
  const ready = (run) => addEventListener("DOMContentLoaded", run);
  ${chosen.map((name) => `try { ${tricks[name]} } catch {}`).join("\n  ")}
}</script>`;
