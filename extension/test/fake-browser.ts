/** The part of the extension API that the product uses, in memory. Values are copied, as the browser does. */

type Listener = (...values: never[]) => unknown;

function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...values: unknown[]) => [...listeners].map((listener) => listener(...(values as never[]))),
    count: () => listeners.size,
  };
}

export type FakeBrowser = ReturnType<typeof installFakeBrowser>;

export const fakeId = "abcdefghijklmnopabcdefghijklmnop";

export function installFakeBrowser() {
  const stored = new Map<string, unknown>();
  const alarms = new Map<string, { delayInMinutes: number }>();
  const managed: Record<string, unknown> = {};
  const onManaged = fakeEvent();
  const access = { sites: true };
  const opened: string[] = [];
  const sent: unknown[] = [];
  const badge: string[] = [];
  const onChanged = fakeEvent();
  const onMessage = fakeEvent();
  const onInstalled = fakeEvent();
  const onAlarm = fakeEvent();
  const onActivated = fakeEvent();
  const onUpdated = fakeEvent();
  const copy = <T>(value: T): T => (value === undefined ? value : structuredClone(value));
  const address = (path: string) => `chrome-extension://${fakeId}/${path}`;

  const chrome = {
    runtime: {
      id: fakeId,
      getURL: address,
      onMessage,
      onInstalled,
      getManifest: () => ({
        version: "1.2.3",
        content_scripts: [{ matches: ["https://www.linkedin.com/*"] }],
      }),
      sendMessage: async (message: unknown) => {
        sent.push(message);
        return dispatch(message, { id: fakeId, url: address("popup.html") });
      },
    },
    storage: {
      managed: { onChanged: onManaged, get: async () => copy(managed) },
      local: {
        onChanged,
        get: async (keys: string[] | null) =>
          Object.fromEntries(
            (keys ?? [...stored.keys()])
              .filter((key) => stored.has(key))
              .map((key) => [key, copy(stored.get(key))]),
          ),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, copy(value));
          onChanged.fire(Object.fromEntries(Object.keys(values).map((key) => [key, {}])));
        },
        remove: async (keys: string[]) => {
          for (const key of keys) stored.delete(key);
          onChanged.fire(Object.fromEntries(keys.map((key) => [key, {}])));
        },
      },
    },
    action: {
      setBadgeBackgroundColor: async () => {},
      setBadgeText: async ({ text }: { text: string }) => void badge.push(text),
    },
    permissions: {
      contains: async () => access.sites,
      request: async () => {
        access.sites = true;
        return true;
      },
    },
    alarms: {
      onAlarm,
      get: async (name: string) => alarms.get(name),
      create: async (name: string, when: { delayInMinutes: number }) => void alarms.set(name, when),
    },
    tabs: {
      onActivated,
      onUpdated,
      create: async ({ url }: { url: string }) => void opened.push(url),
      query: async () => [{ id: 7 }],
      sendMessage: async (_tab: number, _message: unknown): Promise<unknown> => {
        throw new Error("Could not establish connection");
      },
    },
  };

  /** What the listeners answer to a message from this sender; `undefined` when none does. */
  function dispatch(message: unknown, sender: Record<string, unknown>): Promise<unknown> {
    return new Promise((resolve) => {
      const answering = onMessage.fire(message, sender, resolve).some((taken) => taken === true);
      if (!answering) resolve(undefined);
    });
  }

  Object.assign(globalThis, { chrome });
  return {
    chrome,
    managed,
    onManaged,
    access,
    stored,
    alarms,
    opened,
    sent,
    badge,
    dispatch,
    onAlarm,
    onInstalled,
    onMessage,
    onChanged,
    onActivated,
  };
}
