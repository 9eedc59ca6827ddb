import { coloured } from "./look";

export const tones = ["green", "amber", "blue", "slate", "red"] as const;
export type Tone = (typeof tones)[number];

/** How the one line looks that each mark has: written on its parts, for it does without a sheet. */
export const lineLook = (tone: Tone) => ({
  mark: coloured(`display: block; box-sizing: border-box; margin: 10px 0 6px; overflow: clip; overflow-wrap: anywhere;
    border: 1px solid color-mix(in srgb, var(--${tone}) 28%, var(--line)); border-radius: 12px; background: var(--ground); color: var(--ink);
    font: 400 14px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; -webkit-font-smoothing: antialiased`),
  head: coloured(`display: flex; box-sizing: border-box; align-items: center; gap: 10px; width: 100%; min-height: 44px; margin: 0; padding: 8px 12px;
    border: 0; border-radius: 11px; background: var(--${tone}-soft); color: inherit; font: inherit; text-align: start; cursor: pointer`),
  icon: coloured(
    `flex: none; fill: none; stroke: var(--${tone}); stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round`,
  ),
  say: "flex: 1; min-width: 0",
  word: coloured(`font-weight: 650; color: var(--${tone}); margin-inline-end: 8px`),
  turn: coloured(
    `flex: none; width: 8px; height: 8px; margin: 0 4px 4px; border: solid var(--quiet); border-width: 0 1.5px 1.5px 0; rotate: 45deg`,
  ),
});

const touched = (tone: Tone): string => `
.${tone} > .more { border-color: color-mix(in srgb, var(--${tone}) 20%, var(--line)) }
.${tone} > .head:hover { background: color-mix(in srgb, var(--${tone}-soft) 80%, var(--${tone}) 8%) !important }`;

/** How a mark looks besides, once somebody comes near it. */
export const markLook = `
.head:focus-visible { outline-offset: -3px } .turn { transition: rotate .15s } [aria-expanded=true] > .turn { rotate: 225deg !important; margin-block: 4px 0 !important }
.more { display: grid; gap: 16px; font-size: 14px; padding: 14px 16px 16px; border-top: 1px solid } ${tones.map(touched).join("")}
.finding { display: grid; gap: 10px } .finding + .finding { padding-top: 16px; border-top: 1px solid var(--line) }
.finding > h3 { font-size: 15px } .part { display: grid; gap: 8px; justify-items: start } .part > * { max-width: 100% }
.reasons { padding-inline-start: 1.3em }
.checks { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 0; list-style: none; color: var(--quiet) }
.checks > li { display: flex; align-items: center; gap: 4px } .checks svg { width: 16px; height: 16px } .checks > .there { color: var(--green) }
.question { padding: 12px; border-radius: 10px; background: var(--blue-soft); border: 1px solid color-mix(in srgb, var(--blue) 25%, transparent) }
.question button { min-width: 72px; background: var(--ground) }
`;
