export const holdLook = `
dialog { width: min(34rem, calc(100vw - 24px)); max-height: min(44rem, calc(100dvh - 24px)); margin: auto; padding: 0; border: 1px solid var(--line); border-radius: 18px; background: var(--ground); color: var(--ink); box-shadow: 0 24px 70px var(--shade); overflow: hidden }
dialog:is([open], :popover-open) { display: grid; grid-template-rows: auto minmax(0, 1fr) auto }
dialog::backdrop { background: rgb(12 24 22 / .46) }
header { display: flex; gap: 14px; align-items: flex-start; padding: 22px 24px 14px }
header > svg { width: 40px; height: 40px; padding: 9px; border-radius: 12px; background: var(--amber-soft); color: var(--amber) }
.danger header > svg { background: var(--red-soft); color: var(--red) }
h2 { font-size: 19px; line-height: 1.3 } header p { margin-top: 4px }
.body { display: flex; flex-direction: column; gap: 14px; padding: 2px 24px 18px; overflow: auto } .body > * { flex: none }
.finding { display: grid; gap: 10px } .finding > h3 { font-size: 15px } .finding + .finding { padding-top: 14px; border-top: 1px solid var(--line) }
.short { display: grid; gap: 2px } .short > h3 { font-size: 15px }
summary { width: fit-content; padding: 6px 0; border-radius: 6px; color: var(--accent); font-weight: 600; cursor: pointer } .folded { display: grid; gap: 14px; padding-block: 6px 8px }
footer { display: grid; gap: 12px; padding: 14px 24px 20px; border-top: 1px solid var(--line); background: color-mix(in srgb, var(--soft) 45%, var(--ground)) }
footer .row { justify-content: flex-end; align-items: stretch } footer .row .main { flex: 1 1 100% }
.part { display: grid; gap: 8px; justify-items: start } .part > * { max-width: 100% }
.question { padding: 12px 14px; border-radius: 10px; background: var(--blue-soft); border: 1px solid color-mix(in srgb, var(--blue) 25%, transparent) }
.question button { min-width: 64px; min-height: 34px; padding: 4px 12px; font-size: 14px; background: var(--ground) } .question .row { gap: 6px }
label.tick { display: flex; gap: 10px; align-items: center; min-height: 28px; cursor: pointer } label.tick input { width: 20px; height: 20px; accent-color: var(--accent); margin: 0 }
label.reason { display: grid; gap: 6px } textarea { width: 100%; min-height: 4.2em; padding: 8px 10px; border: 1px solid var(--field); border-radius: 10px; background: var(--ground); resize: vertical }
.way { display: grid; gap: 10px; padding: 14px 16px; border-radius: 12px; background: var(--soft); border: 1px solid color-mix(in srgb, var(--accent) 25%, transparent) }
.way h3 { font-size: 15px } .alert { color: var(--red); font-weight: 600 } .alert:empty { display: none } h2:focus, .way:focus { outline: none }
@media (max-width: 460px) { footer .row > button { flex: 1 1 40%; padding-inline: 8px } header { padding: 18px 18px 10px } .body { padding-inline: 18px } footer { padding-inline: 18px } }
`;
