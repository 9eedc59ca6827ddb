import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const folder = join(
  import.meta.dirname,
  "../../backend/demo-network/src/main/resources/META-INF/resources/demo",
);
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** The make-believe network on this machine: its files, and for each address without a dot its one page. */
export async function startDemoServer() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = normalize(pathname).replace(/^\/demo\/?/, "");
    const file = join(folder, extname(path) === "" ? "index.html" : path);
    if (!file.startsWith(folder) || !existsSync(file)) return response.writeHead(404).end();
    return response.writeHead(200, { "Content-Type": types[extname(file)] ?? "" }).end(readFileSync(file));
  });
  await new Promise<void>((started) => server.listen(0, "127.0.0.1", started));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/demo`,
    stop: () =>
      new Promise<void>((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
