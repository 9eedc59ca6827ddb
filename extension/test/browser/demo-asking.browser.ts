import { play } from "./demo-scene";
import { askingScenes } from "./demo-scenes/asking";

play(askingScenes);
