import { play } from "./demo-scene";
import { readingScenes, recommendationScenes } from "./demo-scenes/recommendation";

play([...readingScenes, ...recommendationScenes]);
