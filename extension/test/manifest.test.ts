import { describe, expect, test } from "vitest";
import { manifestFor } from "../scripts/manifest.mjs";
import { networkMatches } from "../scripts/networks.mjs";
import { matches } from "../src/networks/matches";

describe.each(["chromium", "firefox"] as const)("the manifest for %s", (browser) => {
  const manifest = manifestFor(browser, matches);

  test("asks for storage, alarms and its side panel, and for nothing else", () => {
    expect(manifest.permissions).toEqual(
      browser === "chromium" ? ["alarms", "sidePanel", "storage"] : ["alarms", "storage"],
    );
    for (const key of ["host_permissions", "optional_permissions", "optional_host_permissions"]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  test("gives a network nothing to look for", () => {
    expect(manifest).not.toHaveProperty("web_accessible_resources");
    expect(manifest).not.toHaveProperty("externally_connectable");
  });

  test("lets nothing but its own files run", () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
        "connect-src https: http://localhost:* http://127.0.0.1:*",
    });
  });

  test("is there from the first moment, in every frame, on the networks' pages only", () => {
    expect(manifest.content_scripts).toEqual([
      {
        matches: ["https://www.linkedin.com/*"],
        js: ["engine.js", "content.js"],
        run_at: "document_start",
        all_frames: true,
        match_origin_as_fallback: true,
      },
      {
        matches: ["http://localhost/demo/*", "http://127.0.0.1/demo/*"],
        js: ["engine.js", "content.js"],
        run_at: "document_start",
        all_frames: true,
        match_about_blank: true,
      },
    ]);
  });
});

test("the panel beside a page is each browser's own, and opens only when the member wants it", () => {
  expect(manifestFor("chromium", matches).side_panel).toEqual({ default_path: "panel.html" });
  expect(manifestFor("firefox", matches).sidebar_action).toMatchObject({
    default_panel: "panel.html",
    open_at_install: false,
  });
});

test("the networks' addresses come from their own definitions", async () => {
  expect(await networkMatches()).toEqual(matches);
});

test("each browser gets what it needs to check a signature and to keep its identity", () => {
  const chromium = manifestFor("chromium", matches);
  expect(Number(chromium.minimum_chrome_version)).toBeGreaterThanOrEqual(137);
  expect(chromium.key).toMatch(/^MII/);
  expect(chromium.background.service_worker).toBe("worker.js");
  const firefox = manifestFor("firefox", matches);
  expect(firefox.background).toEqual({ scripts: ["engine.js", "worker.js"] });
  const { gecko } = firefox.browser_specific_settings;
  expect(gecko).toEqual({
    id: "extension@netiquette.example",
    strict_min_version: "142.0",
    data_collection_permissions: { required: ["none"] },
  });
});

test("nothing else is asked for: every key of either manifest is known here", () => {
  const common = [
    "action",
    "background",
    "browser_specific_settings",
    "content_scripts",
    "content_security_policy",
    "default_locale",
    "description",
    "icons",
    "manifest_version",
    "name",
    "options_ui",
    "permissions",
    "version",
  ];
  const chromium = [...common, "key", "minimum_chrome_version", "side_panel", "storage"];
  expect(Object.keys(manifestFor("chromium", matches)).toSorted()).toEqual(chromium.toSorted());
  expect(Object.keys(manifestFor("firefox", matches)).toSorted()).toEqual(
    [...common, "sidebar_action"].toSorted(),
  );
  expect(manifestFor("chromium", matches).storage).toEqual({ managed_schema: "managed_schema.json" });
});
