import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const folder = join(
  import.meta.dirname,
  "../../../backend/demo-network/src/main/resources/META-INF/resources",
);
const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/**
 * Gives out the demo network as the product does: what has no dot in its address is a page of the app. A page that may not
 * be kept does not come back from the browser as it was left, either.
 */
export async function serveDemo(caching = "no-store") {
  const served = { head: "" };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = normalize(pathname.includes(".") ? pathname : "/demo/index.html");
    readFile(join(folder, file), "utf8").then(
      (content) => {
        const type = types[extname(file)] ?? "application/octet-stream";
        response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "cache-control": caching });
        response.end(content.replace("<head>", () => `<head>${served.head}`));
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    /** Puts something of a test's own in the head of every page from now on. */
    putInHead(html: string): void {
      served.head = html;
    },
    stop: () => server.close(),
  };
}
