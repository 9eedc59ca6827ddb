import { placed } from "./reading/place";

/** The form in which a recommendation is asked for. */
export const recommendationAsking = placed("recommendation.asking", "marked");
