import { onStorageChange, showCount } from "../shared/browser";
import { readReminders } from "../shared/reminders";

/** The icon carries how many reminders there are, also after the worker or the browser was ended. */
export function showReminders(signal: AbortSignal): void {
  const show = async (): Promise<void> => showCount((await readReminders()).length);
  onStorageChange((changed) => {
    if (changed.includes("reminders")) void show();
  }, signal);
  void show();
}
