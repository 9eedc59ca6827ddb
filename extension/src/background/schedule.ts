import { hasAlarm, onAlarm, setAlarm } from "../shared/browser";
import { sync } from "./sync";

const name = "sync";

/** Minutes until the next request when no supported page is open: fifteen, give or take, so that a team does not ask in step. */
export const nextIn = (random = Math.random()): number => 12 + 6 * random;

/** One alarm at a time, set anew after each, because a repeating one would keep its step. */
export function keepSyncing(signal: AbortSignal): void {
  onAlarm((fired) => {
    if (fired !== name) return;
    void setAlarm(name, nextIn());
    void sync();
  }, signal);
  void hasAlarm(name).then((is) => (is ? undefined : setAlarm(name, nextIn())));
}
