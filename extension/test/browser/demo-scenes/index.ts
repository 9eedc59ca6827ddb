import type { Scene } from "../demo-scene";
import { acceptedScenes } from "./accepted";
import { askingScenes } from "./asking";
import { connectScenes } from "./connect";
import { connectKnownScenes } from "./connect-known";
import { ignoringScenes } from "./ignoring";
import { importScenes } from "./import";
import { noteScenes } from "./note";
import { noteKnownScenes } from "./note-known";
import { onProfileScenes } from "./on-profile";
import { profileScenes } from "./profile";
import { profileChangingScenes } from "./profile-changing";
import { receivedScenes } from "./received";
import { readingScenes, recommendationScenes } from "./recommendation";
import { scamScenes } from "./scam";
import { settingsScenes } from "./settings";
import { stanceScenes } from "./stance";

/** Every scene that is played; a test plays each of these lists. */
export const scenes: readonly Scene[] = [
  ...acceptedScenes,
  ...stanceScenes,
  ...profileChangingScenes,
  ...connectKnownScenes,
  ...noteKnownScenes,
  ...askingScenes,
  ...connectScenes,
  ...ignoringScenes,
  ...importScenes,
  ...noteScenes,
  ...onProfileScenes,
  ...profileScenes,
  ...readingScenes,
  ...receivedScenes,
  ...recommendationScenes,
  ...scamScenes,
  ...settingsScenes,
];
