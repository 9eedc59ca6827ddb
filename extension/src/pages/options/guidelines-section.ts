import { text } from "../../shared/texts";
import { listenToLeaving } from "../leaving";
import { showManaged } from "../managed";
import { byId, say } from "../page";
import { listenToPairing } from "../pairing-form";
import { listenToCheck, showGuidelines } from "../show-guidelines";
import type { Section } from "./section";

export const guidelinesSection: Section = {
  reads: ["pairing", "policy", "sync"],
  show(state, language) {
    const { pairing } = state;
    showGuidelines(state);
    void showManaged(language);
    byId("paired", HTMLElement).hidden = pairing === undefined;
    say("pairing-title", text(language, pairing === undefined ? "options_pairing" : "pairing_again"));
    if (pairing === undefined) return;
    say("paired-text", text(language, "paired_text", pairing.team, new URL(pairing.server).host));
  },
  listen(signal) {
    listenToCheck(signal);
    listenToPairing(signal);
    listenToLeaving("server", signal);
  },
};
