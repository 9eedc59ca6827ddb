import { placed } from "./reading/place";

/** The member's own profile. */
export const profileOwn = placed("profile.own", "marked");
