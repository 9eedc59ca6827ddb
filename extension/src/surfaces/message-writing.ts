import { placed } from "./reading/place";

/** A message to somebody. */
export const messageWriting = placed("message.writing", "marked");
