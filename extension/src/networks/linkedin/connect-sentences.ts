import type { Sentence } from "../signs";

// What controls that connect are called. The first of each language was seen on its pages (2024 to 2026) or in code that
// runs on them; those below are of other years, or not confirmed. What a sentence says beside the name tells it from
// inviting to a page, a group or an event: no sentence stops at "invite". The longer ones come first.
export const connectSentences: readonly Sentence[] = [
  "Invite {n} to connect",
  "Invite {n} to connect *",
  // German
  "{n} als Kontakt einladen",
  "{n} zum Vernetzen einladen",
  "{n} einladen, sich zu vernetzen",
  "Laden Sie {n} zum Vernetzen ein",
  // Dutch
  "Connectieverzoek verzenden naar {n}",
  "{n} uitnodigen om connectie te maken",
  "{n} uitnodigen om te connecten",
  "{n} uitnodigen om te verbinden",
  "Nodig {n} uit om connectie te maken",
  "Nodig {n} uit om te verbinden",
  "Connectie maken met {n}",
  "Maak connectie met {n}",
  "Verbinden met {n}",
  // French
  "Inviter {n} à rejoindre votre réseau",
  "Invitez {n} à rejoindre votre réseau",
  "Inviter {n} à se connecter",
  "Invitez {n} à se connecter",
  "Inviter {n} à entrer en relation",
  "Invitez {n} à entrer en relation",
  // Spanish
  "Invita a {n} a conectar*",
  "Invitar a {n} a conectar*",
  // Italian
  "Invita {n} a collegar*",
  // Portuguese
  "Convidar {n} para se conectar",
  "Convidar {n} para conectar*",
  "Convidar {n} a se conectar",
  "Convidar {n} para estabelecer ligação",
  "Convide {n} para se conectar",
  // Polish
  "Zaproś użytkownika {n} do nawiązania kontaktu",
  "Zaproś użytkowniczkę {n} do nawiązania kontaktu",
  "Zaproś członka {n} do nawiązania kontaktu",
  "Zaproś {n} do nawiązania kontaktu",
  // Swedish
  "Skicka en kontaktinbjudan till {n}",
  "Bjud in {n} att skapa kontakt*",
  "Bjud in {n} till ditt nätverk",
  // Danish
  "Inviter {n} til dit netværk",
  "Inviter {n} til at oprette forbindelse",
  // Norwegian
  "Inviter {n} til å knytte kontakt",
  "Inviter {n} til nettverket ditt",
  // Finnish
  "Kutsu käyttäjä {n} verkostoitumaan",
  "Kutsu {n} verkostoitumaan",
  // Czech
  "Pozvat uživatele {n} ke spojení",
  "Pozvat člena {n} ke spojení",
  "Pozvěte uživatele {n} ke spojení",
  "Pozvěte člena {n} ke spojení",
  // Romanian
  "Invitați pe {n} să se conecteze",
  "Invitați-l pe {n} să se conecteze",
  "Invitați {n} să se conecteze",
  // Hungarian
  "{n} meghívása, hogy kapcsolódjon *",
  "{n} meghívása kapcsolatfelvételre",
  // Greek
  "Προσκαλέστε τον χρήστη {n} για σύνδεση",
  "Προσκαλέστε {n} για σύνδεση",
  "Πρόσκληση του χρήστη {n} για σύνδεση",
  "Πρόσκληση {n} για σύνδεση",
  // Bulgarian
  "Поканете {n} да се свърж*",
  // Russian
  "Пригласить участника {n} установить контакт",
  "Пригласить {n} установить контакт",
  "Пригласите участника {n} установить контакт",
  "Пригласите {n} установить контакт",
  // Ukrainian
  "Надіслати запрошення учасникові {n}, щоб встановити контакт",
  "Запросити користувача {n} встановити контакт",
  "Запросити {n} встановити контакт",
  // Turkish
  "{n} adlı kullanıcıyı bağlantı kurm*",
  "{n} adlı kişiyi bağlantı kurm*",
  "{n} adlı üyeyi bağlantı kurm*",
  "Bağlantı kurmak için {n} adlı *",
  // Indonesian, Malay, Tagalog
  "Undang {n} untuk terhubung*",
  "Jemput {n} untuk berhubung",
  "Imbitahan si {n} na kumonekta*",
  // Vietnamese
  "Mời {n} để kết nối",
  "Mời {n} kết nối",
  // Thai
  "เชิญ {n} ให้ทำความรู้จัก",
  "เชิญ {n} ให้เชื่อมต่อ*",
  // Japanese, Korean
  "{n}さんにつながり*",
  "{n}さんに「つながり*",
  "{n}さんをつながり*",
  "{n}님에게 1촌 *",
  // Chinese
  "邀请{n}加为好友",
  "邀请{n}建立联系",
  "邀請{n}加為好友",
  "邀請{n}建立關係",
  // Arabic, Hebrew, Persian
  "توجيه الدعوة لـ{n} للتواصل",
  "دعوة {n} للتواصل",
  "שליחת הזמנה להתחבר אל {n}",
  "הזמן את {n} להתחבר",
  "הזמנת {n} להתחבר",
  "دعوت از {n} برای ارتباط گرفتن",
  // Hindi, Marathi, Bengali, Punjabi, Telugu
  "{n} को कनेक्ट *",
  "{n} यांना कनेक्ट *",
  "যোগাযোগ করতে {n}-কে আমন্ত্রণ জানান",
  "ਕਨੈਕਟ ਕਰਨ ਲਈ {n} ਨੂੰ ਸੱਦਾ ਦਿਓ",
  "కనెక్ట్ కావడానికి {n}ని ఆహ్వానించు",
];

/** Sentences of the neighbours: they hold an inviting word, or a name in the same place, and send nothing. */
export const otherSentences: readonly Sentence[] = [
  "Ignore an invitation to connect from {n}",
  "Accept {n}'s invitation*",
  "Withdraw invitation sent to {n}",
  "Pending, click to withdraw invitation sent to {n}",
  "Invite {n} to follow *",
  "Invite {n} to join *",
  "Invite {n} to apply *",
  "Invita a {n} a seguir *",
  "Convidar {n} para seguir *",
  "Inviter {n} à suivre *",
];

/** What such a control shows, and nothing else. Not enough alone: other buttons say it too. */
export const connectCaptions: readonly string[] = [
  "Connect",
  "Vernetzen",
  "Connectie maken",
  "Se connecter",
  "Conectar",
  "Collegati",
  "Połącz",
  "Nawiąż kontakt",
  "Skapa kontakt",
  "Opret forbindelse",
  "Knytt kontakt",
  "Muodosta yhteys",
  "Navázat spojení",
  "Conectați-vă",
  "Társítom",
  "Σύνδεση",
  "Установить контакт",
  "Встановити контакт",
  "Bağlantı kur",
  "Hubung",
  "Kết nối",
  "ทำความรู้จัก",
  "つながる",
  "つながりを申請",
  "1촌 맺기",
  "加为好友",
  "建立關係",
  "تواصل",
  "להתחבר",
  "مرتبط کردن",
  "कनेक्ट करें",
  "कनेक्ट करा",
  "সংযোগ করুন",
  "ਕਨੈਕਟ ਕਰੋ",
  "కనెక్ట్ చేయి",
];
