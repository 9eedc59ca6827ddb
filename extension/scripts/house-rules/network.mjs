import ts from "typescript";
import { isCallOf, isMember, isUseOf, nodesOf } from "./syntax.mjs";

const ways = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "WebTransport",
  "RTCPeerConnection",
  "Image",
];

export const network = {
  says: "only src/background/server.ts uses the network",
  appliesTo: (path) => path !== "src/background/server.ts",
  find: (source) =>
    nodesOf(
      source,
      (node) =>
        isUseOf(node, ...ways) ||
        (isMember(node, ...ways) && !ts.isTypeNode(node)) ||
        isCallOf(node, "sendBeacon", "importScripts"),
    ),
};
