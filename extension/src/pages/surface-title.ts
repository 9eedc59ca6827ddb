import { type Language, type TextKey, text } from "../shared/texts";

const titles: Readonly<Record<string, TextKey>> = {
  "contacts.import": "surface_contacts_import",
  "invitation.connect": "surface_invitation_connect",
  "invitation.ignoring": "surface_invitation_ignoring",
  "invitation.note": "surface_invitation_note",
  "invitation.received": "surface_invitation_received",
  "invitation.sent": "surface_invitation_sent",
  "message.writing": "surface_message_writing",
  policy: "surface_policy",
  "profile.own": "surface_profile_own",
  "profile.visited": "surface_profile_visited",
  "recommendation.asking": "surface_recommendation_asking",
  "recommendation.reading": "surface_recommendation_reading",
  "recommendation.returning": "surface_recommendation_returning",
  "recommendation.writing": "surface_recommendation_writing",
  "settings.broadcast": "surface_settings_broadcast",
  "settings.visibility": "surface_settings_visibility",
};

/** Where advice speaks up, in words. */
export function surfaceTitle(surface: string, language: Language): string {
  const key = titles[surface];
  return key === undefined ? surface : text(language, key);
}
