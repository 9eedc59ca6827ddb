import { folded } from "./plain";

/** Family names, in the languages of this project, that a search answers with pages full of people; without "van der". */
const shared = [
  "aarts|bakker|beek|berg|boer|bos|bosman|brouwer|brown|bruijn|davies|dekker|dijk|dijkstra|evans|graaf|green|groen",
  "groot|haan|hendriks|hoekstra|jacobs|jansen|janssen|johnson|jones|jong|kok|koster|kuipers|leeuwen|maas|martin|meer",
  "meijer|miller|mulder|patel|peeters|peters|postma|prins|roberts|robinson|sanders|schouten|singh|smit|smith|taylor",
  "thomas|thompson|timmermans|veen|veenstra|vermeulen|visser|vliet|vos|vries|walker|white|willems|williams|wilson|wit",
];
const ending = new RegExp(`(^| )(${shared.join("|")})$`);

/** Whether many people share this name; nothing without a name. */
export function isCommonName(name: string): boolean | undefined {
  const said = folded(name);
  return said === "" ? undefined : ending.test(said);
}
