import { placed } from "./reading/place";

/** The network's own proposal to return a recommendation at once. */
export const recommendationReturning = placed("recommendation.returning", "guarded");
