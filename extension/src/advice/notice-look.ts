export const noticeLook = `
.notice { position: fixed; inset-block-end: 20px; inset-inline: 0; inset-block-start: auto; margin: 0 auto; width: fit-content; max-width: min(32rem, calc(100vw - 24px)); display: flex; gap: 12px; align-items: flex-start; padding: 12px 12px 12px 16px; border: 1px solid var(--line); border-radius: 14px; background: var(--ground); color: var(--ink); box-shadow: 0 10px 36px var(--shade); font-size: 14px }
.notice:popover-open { display: flex } .notice > svg { color: var(--accent); margin-top: 1px } .notice strong { display: block; font-weight: 600 }
.top { inset-block: 20px auto }
.ring { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; overflow: visible; background: none; pointer-events: none; border-radius: 8px; outline: 3px solid var(--accent); outline-offset: 4px; box-shadow: 0 0 0 9px var(--ground) }
.corner { inset-inline: auto 20px } .close { min-height: 28px; width: 28px; padding: 3px; border: 0; border-radius: 8px; flex: none }
`;
