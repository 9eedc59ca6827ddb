import { play } from "./demo-scene";
import { noteScenes } from "./demo-scenes/note";

play(noteScenes);
