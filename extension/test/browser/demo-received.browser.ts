import { play } from "./demo-scene";
import { receivedScenes } from "./demo-scenes/received";
import { stanceScenes } from "./demo-scenes/stance";

play([...receivedScenes, ...stanceScenes]);
