/** The only file that speaks to the browser's extension API, and so the only one to change for another browser. */

export type Sender = { extension: string; address: string; frame: number | null; inTab: boolean };
type Answer = Promise<unknown> | undefined;

/** Ends a browser subscription with the signal: those events know no `{ signal }` of their own. */
function subscribe<F extends (...values: never[]) => unknown>(
  event: { addListener(listener: F): void; removeListener(listener: F): void },
  listener: F,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  event.addListener(listener);
  signal.addEventListener("abort", () => event.removeListener(listener), { once: true });
}

export const extensionId = (): string => chrome.runtime.id;
export const ownAddress = (path: string): string => chrome.runtime.getURL(path);
export const ownVersion = (): string => chrome.runtime.getManifest().version;
/** The language this person reads first, which need not be that of the browser's menus. */
export const browserLanguage = (): string => navigator.language;

/** An extension that was updated or removed leaves its content scripts behind without a connection. */
export const isConnected = (): boolean => chrome.runtime?.id !== undefined;

export async function readStorage(keys: readonly string[]): Promise<Record<string, unknown>> {
  return chrome.storage.local.get([...keys]);
}

export async function readAllStorage(): Promise<Record<string, unknown>> {
  return chrome.storage.local.get(null);
}

export async function writeStorage(values: Record<string, unknown>): Promise<void> {
  await chrome.storage.local.set(values);
}

export async function removeFromStorage(keys: readonly string[]): Promise<void> {
  await chrome.storage.local.remove([...keys]);
}

export function onStorageChange(callback: (changed: readonly string[]) => void, signal: AbortSignal): void {
  subscribe(chrome.storage.local.onChanged, (changes) => callback(Object.keys(changes)), signal);
}

/** What the organisation fixed for this browser. Firefox fails where nothing is fixed. */
export async function readManagedStorage(): Promise<Record<string, unknown>> {
  return (await chrome.storage.managed?.get()) ?? {};
}

export function onManagedChange(callback: () => void, signal: AbortSignal): void {
  const { onChanged } = chrome.storage.managed ?? {};
  if (onChanged) subscribe(onChanged, callback, signal);
}

/** The pages of the networks. In Firefox a member can take them back, or not have given them at the installation. */
const sites = (): chrome.permissions.Permissions => ({
  origins: (chrome.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches ?? []),
});

export const maySeeSites = async (): Promise<boolean> => chrome.permissions.contains(sites());

/** To be called in the member's own press: the browser asks them. */
export const askForSites = async (): Promise<boolean> => chrome.permissions.request(sites());

export async function sendToWorker(message: unknown): Promise<unknown> {
  return chrome.runtime.sendMessage(message);
}

/** To the top frame of a tab. Rejects when no content script of ours is there. */
export async function sendToTab(tab: number, message: unknown): Promise<unknown> {
  return chrome.tabs.sendMessage(tab, message, { frameId: 0 });
}

export async function activeTab(): Promise<number | null> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** An answer of `undefined` leaves the message to others; a promise is awaited and sent back. */
export function onMessage(handle: (message: unknown, sender: Sender) => Answer, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): boolean => {
    const answer = handle(message, {
      extension: sender.id ?? "",
      address: sender.url ?? "",
      frame: sender.frameId ?? null,
      inTab: sender.tab !== undefined,
    });
    void answer?.then(respond, () => respond(undefined));
    return answer !== undefined;
  };
  subscribe(chrome.runtime.onMessage, listener, signal);
}

export function onFirstInstall(callback: () => void, signal: AbortSignal): void {
  subscribe(
    chrome.runtime.onInstalled,
    (details) => {
      if (details.reason === "install") callback();
    },
    signal,
  );
}

export async function openTab(path: string): Promise<void> {
  await chrome.tabs.create({ url: chrome.runtime.getURL(path) });
}

/** Another tab comes to the front, or the one in front goes somewhere else. */
export function onTabChange(callback: () => void, signal: AbortSignal): void {
  subscribe(chrome.tabs.onActivated, () => callback(), signal);
  subscribe(chrome.tabs.onUpdated, () => callback(), signal);
}

/** Firefox's own name for the panel beside a page; Chromium's types do not know it. */
type WithSidebar = { readonly sidebarAction?: { open(): Promise<void> } };

/** Only in answer to a press of the member: browsers open it for nothing else. */
export async function openSidePanel(): Promise<void> {
  const { sidebarAction } = chrome as unknown as WithSidebar;
  if (sidebarAction) return sidebarAction.open();
  const { id } = await chrome.windows.getCurrent();
  if (id !== undefined) await chrome.sidePanel.open({ windowId: id });
}

type WithClosedRoot = HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** The shadow root of an element, also one that the page keeps closed. */
export const shadowRootOf = (element: HTMLElement): ShadowRoot | null =>
  chrome.dom?.openOrClosedShadowRoot(element) ??
  (element as WithClosedRoot).openOrClosedShadowRoot ??
  element.shadowRoot;

/** A number on our icon; none for zero. */
export async function showCount(count: number): Promise<void> {
  await chrome.action.setBadgeBackgroundColor({ color: "#0f766e" });
  await chrome.action.setBadgeText({ text: count === 0 ? "" : String(count) });
}

export async function hasAlarm(name: string): Promise<boolean> {
  return (await chrome.alarms.get(name)) !== undefined;
}

export async function setAlarm(name: string, minutes: number): Promise<void> {
  await chrome.alarms.create(name, { delayInMinutes: minutes });
}

export function onAlarm(callback: (name: string) => void, signal: AbortSignal): void {
  subscribe(chrome.alarms.onAlarm, (alarm) => callback(alarm.name), signal);
}
