import { readStorage, writeStorage } from "../shared/browser";

const most = 200;

/** Why the member sent something all the same: for the member's own eyes, on this device, without the person. */
export function keepReason(surface: string, reason: string): void {
  void readStorage(["reasons"]).then(({ reasons }) => {
    const before = Array.isArray(reasons) ? reasons : [];
    const entry = { at: new Date().toISOString(), surface, reason };
    return writeStorage({ reasons: [...before, entry].slice(-most) });
  });
}
