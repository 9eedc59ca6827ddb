import { invitationOnProfile } from "./invitation-on-profile";
import type { Page } from "./reading/page";
import { placed } from "./reading/place";
import type { Surface } from "./surface";

const profile = placed("profile.visited", "marked");

/** Somebody else's profile. While its owner waits for an answer, that is what there is to talk about. */
export const profileVisited: Surface = {
  ...profile,
  find: (page, part) => profile.find(page, part).filter(() => !isInvited(page)),
  read(page, element) {
    const seen = profile.read(page, element);
    return seen && !isInvited(page) ? seen : undefined;
  },
};

const isInvited = (page: Page): boolean => invitationOnProfile.find(page, page.document).length > 0;
