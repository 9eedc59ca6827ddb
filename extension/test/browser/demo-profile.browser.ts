import { play } from "./demo-scene";
import { profileScenes } from "./demo-scenes/profile";
import { profileChangingScenes } from "./demo-scenes/profile-changing";

play([...profileScenes, ...profileChangingScenes]);
