import { play } from "./demo-scene";
import { importScenes } from "./demo-scenes/import";

play(importScenes);
