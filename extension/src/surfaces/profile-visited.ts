import { placed } from "./reading/place";

/** Somebody else's profile. */
export const profileVisited = placed("profile.visited", "marked");
