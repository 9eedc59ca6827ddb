import { type Sample, samples } from "../../advice/samples";
import { byId } from "../page";

// Accessibility checkers cannot look into the closed shadow roots that advice has on a network's page. So each kind of
// advice is shown here in an open one, one at a time, as a page shows a dialog; without a choice there is a list.
const asked = new URLSearchParams(location.search);
const language = asked.get("language") === "nl" ? "nl" : "en";
const place = byId("samples", HTMLElement);
const all = samples(language);
const chosen = all.find(({ id }) => id === asked.get("sample"));

document.documentElement.lang = language;
if (chosen) show(chosen);
else place.append(...all.map(linkTo));

function show({ id, mount }: Sample): void {
  const heading = document.createElement("h2");
  heading.textContent = id;
  place.append(heading);
  mount(place);
}

function linkTo({ id }: Sample): HTMLElement {
  const line = document.createElement("p");
  const link = document.createElement("a");
  link.href = `?${new URLSearchParams({ sample: id, language })}`;
  link.textContent = id;
  line.append(link);
  return line;
}
