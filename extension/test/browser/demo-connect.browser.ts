import { play } from "./demo-scene";
import { connectScenes } from "./demo-scenes/connect";

play(connectScenes);
