import { play } from "./demo-scene";
import { acceptedScenes } from "./demo-scenes/accepted";

play(acceptedScenes);
