import { person, standing } from "../circle.js";
import { openInvite } from "../invite-dialog.js";
import * as profile from "./profile.js";

export const name = "profile";

/** Where Connect leads when it is opened in a tab of its own: the profile, with the dialog open. */
export function show({ main, query, signal }) {
  const slug = query.get("to") ?? "";
  const title = profile.show({ main, params: { slug }, signal });
  if (person(slug) && standing(slug) === "stranger")
    queueMicrotask(() => signal.aborted || openInvite(person(slug)));
  return title;
}
