import { placed } from "./reading/place";

/** The reason that the network asks for after an invitation was ignored. */
export const invitationIgnoring = placed("invitation.ignoring", "guarded");
