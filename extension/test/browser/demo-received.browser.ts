import { play } from "./demo-scene";
import { receivedScenes } from "./demo-scenes/received";
import { scamScenes } from "./demo-scenes/scam";
import { stanceScenes } from "./demo-scenes/stance";

play([...receivedScenes, ...stanceScenes, ...scamScenes]);
