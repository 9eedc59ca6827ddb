import { greetsSomeoneElse } from "./reading/greeting";
import { placed } from "./reading/place";

/** The field in which a note is written: advice beside it follows each letter. */
export const invitationNoteWriting = placed("invitation.note", "marked", ({ opener }, { facts, name }) => {
  const note = typeof facts.note === "string" ? facts.note : "";
  const greets = greetsSomeoneElse(note, name ?? opener?.name ?? null);
  return greets === undefined ? facts : { ...facts, "greets-someone-else": greets };
});
