import { invitationReceived } from "./invitation-received";
import { placed } from "./reading/place";

/** What is left of a card when its invitation was accepted: the moment for a word of one's own. */
export const invitationAccepted = placed(invitationReceived.id, "marked");
