import { element } from "../../advice/element";
import { type Reminder, readReminders, settle } from "../../shared/reminders";
import { type Language, type TextKey, text } from "../../shared/texts";
import { button, listenTo, redraw } from "../drawing";
import { byId } from "../page";
import { dayOf } from "../times";

const says = ({ kind, help }: Reminder): TextKey =>
  kind === "follow-up" ? "todo_follow_up" : help ? "todo_offer_help" : "todo_ask_why";

/** What the member may still want to do, each with a button that puts it aside. */
export async function showTodo(language: Language): Promise<void> {
  const reminders = await readReminders();
  byId("todo", HTMLElement).hidden = reminders.length === 0;
  redraw("todo-list", ...reminders.map((one, at) => line(one, at, language)));
}

function line(reminder: Reminder, at: number, language: Language): HTMLElement {
  const day = dayOf(language, Date.parse(`${reminder.since}T12:00:00`));
  const done = button(text(language, "todo_done"), {
    id: `todo-${at}`,
    "data-todo": JSON.stringify({ of: reminder.of, kind: reminder.kind }),
    "aria-label": text(language, "todo_done_of", reminder.who),
  });
  return element("li", {}, element("span", {}, text(language, says(reminder), reminder.who, day)), done);
}

export function listenToTodo(signal: AbortSignal): void {
  listenTo("todo-list", "click", "todo", (about) => settle(JSON.parse(about)), signal);
}
