import { onFirstInstall, onMessage, openTab } from "../shared/browser";
import { showReminders } from "./badge";
import { receive } from "./inbox";
import { keepToOrganisation } from "./managed";
import { keepReporting } from "./reporting";
import { keepSyncing } from "./schedule";

// Everything subscribes in the first turn: the browser wakes the worker for an event and drops it when nobody listens.
// The worker is never taken down by itself, so this signal is never used; the browser ends all at once.
const { signal } = new AbortController();

onMessage(receive, signal);
onFirstInstall(() => void openTab("welcome.html"), signal);
keepSyncing(signal);
keepReporting(signal);
keepToOrganisation(signal);
showReminders(signal);
