import { markLook } from "./mark-look";

export const followUpLook = `
.follow-up { position: fixed; inset-block: auto 20px; inset-inline: auto 20px; width: min(26rem, calc(100vw - 24px)); max-height: min(36rem, calc(100dvh - 40px)); margin: 0; padding: 10px 14px 8px; overflow: auto; border: 1px solid var(--line); border-radius: 16px; background: var(--ground); color: var(--ink); box-shadow: 0 10px 36px var(--shade) }
.follow-up > header { display: flex; gap: 8px; align-items: center } .follow-up h2 { flex: 1; font-size: 15px; min-width: 0 }
.close { min-height: 28px; width: 28px; padding: 3px; border: 0; border-radius: 8px; flex: none }
@media (max-width: 460px) { .follow-up { inset-inline: 12px } }
${markLook}`;
