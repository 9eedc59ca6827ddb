import { samples } from "../../advice/samples";
import { byId } from "../page";

// Accessibility checkers cannot look into the closed shadow roots that advice has on a network's page.
const language = new URLSearchParams(location.search).get("language") === "nl" ? "nl" : "en";
document.documentElement.lang = language;
for (const sample of samples(language)) {
  const place = document.createElement("section");
  place.id = sample.id;
  const heading = document.createElement("h2");
  heading.textContent = sample.id;
  place.append(heading);
  byId("samples", HTMLElement).append(place);
  sample.mount(place);
}
