import { placed } from "./reading/place";

/** Each recommendation that somebody received or gave. */
export const recommendationReading = placed("recommendation.reading", "marked");
