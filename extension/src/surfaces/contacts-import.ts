import { placed } from "./reading/place";

/** The way into an address book, and the press that invites everybody in it. */
export const contactsImport = placed("contacts.import", "guarded");
