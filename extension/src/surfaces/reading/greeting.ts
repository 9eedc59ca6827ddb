import { folded } from "./plain";

const greetings =
  /^\s*(?:hi|hello|hey|dear|hoi|hallo|dag|beste|geachte|lieve|liebe|lieber|guten tag|bonjour|salut|cher|chère|hola|olá|oi|ciao|caro|cara|gentile)\s+([\p{L}'’-]{2,})/iu;

/** Whom one greets without a name. */
const nobody =
  /^(all|there|team|friend|sir|madam|mr|mrs|ms|dr|allemaal|collega|heer|mevrouw|meneer|dames|tous|toutes|monsieur|madame|herr|frau|kollege|kollegin|señor|señora|signor|signora)$/;

/** Whether a note greets somebody by another name than theirs; nothing where no name, or none of theirs, is known. */
export function greetsSomeoneElse(note: string, name: string | null): boolean | undefined {
  const greeted = greetings.exec(note)?.[1];
  if (greeted === undefined || name === null) return undefined;
  const said = folded(greeted);
  if (nobody.test(said)) return undefined;
  const own = folded(name).split(/[^\p{L}'’-]+/u);
  return !own.some(
    (part) => part === said || part.startsWith(said) || (part.length > 2 && said.startsWith(part)),
  );
}
