import { play } from "./demo-scene";
import { connectScenes } from "./demo-scenes/connect";
import { connectKnownScenes } from "./demo-scenes/connect-known";

play([...connectScenes, ...connectKnownScenes]);
