import { play } from "./demo-scene";
import { receivedScenes } from "./demo-scenes/received";

play(receivedScenes);
