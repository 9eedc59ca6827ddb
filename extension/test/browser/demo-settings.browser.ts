import { play } from "./demo-scene";
import { settingsScenes } from "./demo-scenes/settings";

play(settingsScenes);
