// One look for everything we draw on a page, in the colours of our own pages. Nothing is inherited from the page; `all` leaves
// the direction of writing out, and both our languages are written from left to right.
const host =
  ":host { all: initial !important; direction: ltr !important; color-scheme: light dark !important }";

/** Each by day and by night. They are written out where they are used, for nothing is inherited into a mark. */
const colours = new Map<string, string>();
for (const [, name, day, night] of `.colours {
  ground: #fff, #18211f; ink: #1c2725, #e6edeb; quiet: #51605d, #a7b6b2; line: #d5dedb, #34433f; field: #6f7f7b, #84968f;
  accent: #0f766e, #5eead4; on-accent: #fff, #0b2421; soft: #eef6f4, #1d2b28; mark: #fdebb0, #5c4a12;
  green: #13693c, #79d6a2; green-soft: #eaf6ee, #15291e; amber: #855008, #f5c27a; amber-soft: #fdf4e3, #2e2412;
  blue: #1d5a9e, #93c2f5; blue-soft: #eaf2fb, #152434; slate: #4a5765, #b4c1cc; slate-soft: #f0f3f5, #222b2f;
  red: #a8231d, #f6a39d; red-soft: #fdeeed, #341a19; shade: rgb(16 30 27 / .16), rgb(0 0 0 / .5);
}`.matchAll(/([a-z-]+): ([^,]+), ([^;]+);/g)) {
  colours.set(`${name}`, `light-dark(${day}, ${night})`);
}

/** Writes the colours out. */
export const coloured = (css: string): string =>
  css.replace(/var\(--([a-z-]+)\)/g, (whole, name) => colours.get(name) ?? whole);

const common = `
*, ::before, ::after { box-sizing: border-box }
[hidden] { display: none !important }
h2, h3, p, ol, ul, dl, dd, blockquote, figure { margin: 0; padding: 0 }
h2, h3 { font-weight: 600; text-wrap: balance }
svg { flex: none; fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round }
button, input, textarea { font: inherit; color: inherit }
button { min-height: 40px; padding: 8px 16px; border: 1px solid var(--field); border-radius: 10px; background: transparent; cursor: pointer; transition: background .12s, border-color .12s }
button:hover { border-color: var(--accent); background: var(--soft) }
button.main { border-color: var(--accent); background: var(--accent); color: var(--on-accent); font-weight: 600 }
button.main:hover { background: color-mix(in srgb, var(--accent) 88%, var(--ink)) }
button.doubt { min-height: 28px; padding: 2px 0; border: 0; background: none; color: var(--quiet); font-size: .875em; text-decoration: underline; text-underline-offset: .2em }
button.doubt[aria-disabled=true] { opacity: 1; text-decoration: none }
button:disabled, button[aria-disabled=true] { opacity: .55; cursor: not-allowed }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
a { color: var(--accent); text-underline-offset: .2em }
mark { background: var(--mark); color: inherit; border-radius: 3px; padding-inline: 1px }
blockquote { padding: 10px 12px; border-radius: 8px; background: color-mix(in srgb, var(--soft) 70%, var(--ground)); white-space: pre-wrap; overflow-wrap: anywhere; max-height: 14em; overflow: auto }
ol { padding-inline-start: 1.4em; display: grid; gap: 4px } li::marker { color: var(--quiet); font-variant-numeric: tabular-nums }
.quiet { color: var(--quiet); font-size: .875em }
.row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center }
.aside { border-inline-start: 3px solid var(--line); padding-inline-start: 12px }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.text { font: 400 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--ink); text-align: start; letter-spacing: normal; overflow-wrap: anywhere; -webkit-font-smoothing: antialiased }
@media (prefers-reduced-motion: reduce) { *, ::before, ::after { transition: none !important; animation: none !important } }
@media (forced-colors: active) { button { border: 1px solid } mark { outline: 1px solid } }
`;

const sheets = new Map<string, CSSStyleSheet>();
const dressed = new WeakSet<ShadowRoot>();

function sheetOf(css: string): CSSStyleSheet {
  const sheet = sheets.get(css) ?? new CSSStyleSheet();
  if (!sheets.has(css)) sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}

/** Dresses a shadow root, once. Where a page's sheets cannot be adopted (Firefox keeps them apart), a style element does it. */
export function dress(root: ShadowRoot, own: string): void {
  if (dressed.has(root)) return;
  dressed.add(root);
  const css = coloured(`${host}${common}${own}`);
  try {
    root.adoptedStyleSheets = [sheetOf(css)];
  } catch {
    const style = document.createElement("style");
    style.textContent = css;
    root.append(style);
  }
}

/** Takes the dress off again; whoever comes near it another time dresses it anew. */
export function undress(root: ShadowRoot): void {
  if (!dressed.delete(root)) return;
  try {
    root.adoptedStyleSheets = [];
  } catch {
    // It stands in a style element then.
  }
  root.querySelector("style")?.remove();
}
