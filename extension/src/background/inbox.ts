import { covers } from "../networks/match-pattern";
import { matches } from "../networks/matches";
import { extensionId, ownAddress, type Sender } from "../shared/browser";
import { readManaged } from "../shared/managed";
import { isToWorker, type ToWorker } from "../shared/messages";
import { pair, unpair } from "./pairing";
import { sync, syncIfDue } from "./sync";

/** Answers the extension's own pages and content scripts, each only what it may ask; anything else gets no answer. */
export function receive(message: unknown, sender: Sender): Promise<unknown> | undefined {
  if (sender.extension !== extensionId() || !isToWorker(message)) return undefined;
  return mayAsk(message, sender) ? answer(message) : undefined;
}

/** A content script lives beside a page's own code, so it may only say that its page is visible. */
function mayAsk(message: ToWorker, sender: Sender): boolean {
  if (message.kind === "page-visible") {
    return sender.inTab && sender.frame === 0 && isNetworkPage(sender.address);
  }
  return sender.address.startsWith(ownAddress(""));
}

const isNetworkPage = (address: string): boolean => matches.some((match) => covers(match, address));

async function answer(message: ToWorker): Promise<unknown> {
  switch (message.kind) {
    case "page-visible":
      return syncIfDue();
    case "sync-now":
      return sync();
    case "unpair":
      return (await readManaged()).server === undefined ? unpair() : undefined;
    case "pair": {
      const result = await pair(message.server, message.code);
      if (result.paired) await sync();
      return result;
    }
  }
}
