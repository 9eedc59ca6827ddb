import { play } from "./demo-scene";
import { ignoringScenes } from "./demo-scenes/ignoring";

play(ignoringScenes);
