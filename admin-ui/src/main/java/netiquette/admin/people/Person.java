package netiquette.admin.people;

import netiquette.server.member.Member;

/**
 * Somebody in the list.
 *
 * @param isExpected whether they have yet to choose a password
 */
record Person(Member member, boolean isExpected) {}
