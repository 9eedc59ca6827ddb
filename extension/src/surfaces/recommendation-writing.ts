import { placed } from "./reading/place";

/** The form in which a recommendation is written. */
export const recommendationWriting = placed("recommendation.writing", "marked");
