const ADDRESSES = {
  "invitation.received": () => "/demo/invitations",
  "invitation.ignoring": () => "/demo/invitations",
  "invitation.sent": () => "/demo/sent",
  "invitation.connect": (who, facts) =>
    facts["connect-sends"] === "at-once" ? "/demo/people" : `/demo/in/${who}`,
  "invitation.note": (who) => `/demo/invite?to=${who}`,
  "contacts.import": (_, facts) =>
    ({ entry: "/demo/people", provider: "/demo/import", continue: "/demo/import/gmail" })[
      facts["import-step"]
    ],
  "recommendation.reading": (who) => `/demo/in/${who}/recommendations`,
  "recommendation.returning": (who) => `/demo/in/${who}/recommendations/write`,
  "recommendation.writing": (who) => `/demo/in/${who}/recommendations/write`,
  "recommendation.asking": (who) => `/demo/in/${who}/recommendations/ask`,
  "profile.own": () => "/demo/me",
  "profile.visited": (who) => `/demo/in/${who}`,
  "settings.visibility": () => "/demo/settings/visibility",
  "settings.broadcast": () => "/demo/settings/broadcast",
  "message.writing": (who) => `/demo/message?to=${who}`,
};

/** Where on the network a case takes place. */
export const addressOf = ({ surface, who, facts }) => ADDRESSES[surface]?.(who, facts) ?? "/demo/";
