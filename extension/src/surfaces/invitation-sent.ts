import { placed } from "./reading/place";

/** Invitations that wait for the other's answer; here a hasty import can be taken back. */
export const invitationSent = placed("invitation.sent", "marked");
