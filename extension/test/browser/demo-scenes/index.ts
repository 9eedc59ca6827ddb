import type { Scene } from "../demo-scene";
import { acceptedScenes } from "./accepted";
import { connectScenes } from "./connect";
import { ignoringScenes } from "./ignoring";
import { importScenes } from "./import";
import { noteScenes } from "./note";
import { profileScenes } from "./profile";
import { receivedScenes } from "./received";
import { readingScenes, recommendationScenes } from "./recommendation";
import { settingsScenes } from "./settings";

/** Every scene that is played; a test plays each of these lists. */
export const scenes: readonly Scene[] = [
  ...acceptedScenes,
  ...connectScenes,
  ...ignoringScenes,
  ...importScenes,
  ...noteScenes,
  ...profileScenes,
  ...readingScenes,
  ...receivedScenes,
  ...recommendationScenes,
  ...settingsScenes,
];
