import { play } from "./demo-scene";
import { profileScenes } from "./demo-scenes/profile";

play(profileScenes);
