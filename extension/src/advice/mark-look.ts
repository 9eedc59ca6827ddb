export const markLook = `
.mark { --tone: var(--slate); --tint: var(--slate-soft); margin: 10px 0 6px; border: 1px solid color-mix(in srgb, var(--tone) 28%, var(--line)); border-radius: 12px; background: var(--ground); overflow: clip; font-size: 14px }
.green { --tone: var(--green); --tint: var(--green-soft) } .amber { --tone: var(--amber); --tint: var(--amber-soft) }
.blue { --tone: var(--blue); --tint: var(--blue-soft) } .red { --tone: var(--red); --tint: var(--red-soft) }
.head { display: flex; align-items: center; gap: 10px; width: 100%; min-height: 44px; padding: 8px 12px; border: 0; border-radius: 11px; background: var(--tint); text-align: start }
.head:hover { background: color-mix(in srgb, var(--tint) 80%, var(--tone) 8%) } .head:focus-visible { outline-offset: -3px }
.head > svg { color: var(--tone) } .say { flex: 1; min-width: 0 }
.word { font-weight: 650; color: var(--tone); margin-inline-end: 8px } .line { color: var(--ink) }
.turn { width: 16px; height: 16px; color: var(--quiet); transition: rotate .15s } [aria-expanded=true] .turn { rotate: 180deg }
.more { display: grid; gap: 16px; padding: 14px 16px 16px; border-top: 1px solid color-mix(in srgb, var(--tone) 20%, var(--line)) }
.finding { display: grid; gap: 10px } .finding + .finding { padding-top: 16px; border-top: 1px solid var(--line) }
.finding > h3 { font-size: 15px } .part { display: grid; gap: 8px; justify-items: start } .part > * { max-width: 100% }
.reasons { padding-inline-start: 1.3em }
.question { padding: 12px; border-radius: 10px; background: var(--blue-soft); border: 1px solid color-mix(in srgb, var(--blue) 25%, transparent) }
.question button { min-width: 72px; background: var(--ground) }
`;
