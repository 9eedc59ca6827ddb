import { play } from "./demo-scene";
import { noteScenes } from "./demo-scenes/note";
import { noteKnownScenes } from "./demo-scenes/note-known";

play([...noteScenes, ...noteKnownScenes]);
