// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { linkedin } from "../../networks/linkedin/definition";
import { labelOf } from "./label";
import { plain, sameText } from "./plain";
import { beginsOrEndsWith, nameIn, nameInAny, sentenceOf } from "./sentence";
import { normalSlug, slugOfAddress } from "./slug";
import { wordsOf } from "./words-of";

const base = "https://www.linkedin.com/feed/";

describe("a person's address", () => {
  it.each([
    ["https://www.linkedin.com/in/Jarek-Wo%C5%82niak/", "jarek-wołniak"],
    ["/in/jarek-wołniak", "jarek-wołniak"],
    ["/in/jarek-wołniak/overlay/contact-info/", "jarek-wołniak"],
    ["/preload/custom-invite/?vanityName=jarek-wo%C5%82niak", "jarek-wołniak"],
    ["/preload/search-custom-invite/?vanityName=ilse", "ilse"],
    ["/company/in/", undefined],
    ["/preload/custom-invite/", undefined],
    ["https://[", undefined],
  ])("%s is read as %s", (address, slug) => {
    expect(slugOfAddress(linkedin, address, base)).toBe(slug);
  });

  it("is the same composed and decomposed, and survives a broken encoding", () => {
    expect(normalSlug("ren\u0065\u0301")).toBe(normalSlug("ren%C3%A9"));
    expect(normalSlug("50%-off")).toBe("50%-off");
  });
});

describe("a label", () => {
  it("is matched as a sentence around a name, never by a word in it", () => {
    const { sentences } = linkedin.connect;
    expect(nameInAny("Invite Sanne Verbruggen to connect", sentences)).toBe("Sanne Verbruggen");
    expect(nameInAny("Ignore an invitation to connect from Sanne Verbruggen", sentences)).toBeUndefined();
    expect(nameInAny("Withdraw invitation sent to Sanne", sentences)).toBeUndefined();
    expect(nameInAny("connect", sentences)).toBeUndefined();
    expect(nameInAny("", sentences)).toBeUndefined();
  });

  it.each(linkedin.connect.sentences)("gives the whole name, whatever the language: %s", (sentence) => {
    const said = sentence.replace("{n}", "Mireille Adjoa").replace("*", "x");
    expect(nameInAny(said, linkedin.connect.sentences)).toBe("Mireille Adjoa");
  });

  it.each([
    "Invite {n} to attend",
    "Inviter {n} à participer à l’événement",
    "Inviter {n} à rejoindre le groupe",
    "Invitar a {n} a asistir al evento",
    "Invita {n} a seguire la pagina",
    "Convidar {n} para participar do evento",
    "{n} einladen, der Seite zu folgen",
    "{n} uitnodigen om de pagina te volgen",
    "Zaproś użytkownika {n} do obserwowania strony",
    "Bjud in {n} till evenemanget",
    "Inviter {n} til arrangementet",
    "Kutsu {n} tapahtumaan",
    "Пригласить {n} на мероприятие",
    "{n} adlı kişiyi etkinliğe davet et",
    "邀请{n}关注主页",
    "{n}さんをイベントに招待",
    "{n}님을 이벤트에 초대",
    "W toku; kliknij, aby wycofać zaproszenie wysłane do użytkownika {n}",
  ])("that invites to something else is none: %s", (sentence) => {
    const said = sentence.replace("{n}", "Mireille Adjoa");
    expect(nameInAny(said, linkedin.connect.sentences)).toBeUndefined();
  });

  it("may hold marks that turn the direction of writing", () => {
    expect(nameIn("\u200fשליחת הזמנה להתחבר אל \u2068Bo Li\u2069", "שליחת הזמנה להתחבר אל {n}")).toBe(
      "Bo Li",
    );
  });

  it("is that of the only part in a control, unless this is one itself", () => {
    const control = (html: string): Element => {
      const button = document.createElement("div");
      button.innerHTML = html;
      return button;
    };
    expect(labelOf(control('<p aria-label="Invite Bo">Connect</p>'))).toBe("Invite Bo");
    expect(labelOf(control('<a aria-label="Invite Bo">Connect</a>'))).toBe("Connect");
    expect(labelOf(control('<i role="button" aria-label="Invite Bo">Connect</i>'))).toBe("Connect");
    expect(labelOf(control('<i aria-label="Invite Bo">Connect</i><i>now</i>'))).toBe("Connectnow");
  });

  it("may have a curly apostrophe, odd blanks and any case", () => {
    expect(nameIn("Accept  Hamo’s invitation", "Accept {n}'s invitation")).toBe("Hamo");
    expect(nameIn("INVITE Bo TO CONNECT", "Invite {n} to connect")).toBe("Bo");
  });

  it("teaches its sentence when the name is known, but not from next to nothing", () => {
    expect(sentenceOf("Inviti Sanne konektiĝi", "Sanne")).toBe("Inviti {n} konektiĝi");
    expect(sentenceOf("Sanne", "Sanne")).toBeUndefined();
    expect(sentenceOf("Inviti Teun", "Sanne")).toBeUndefined();
  });

  it("begins or ends with Accept as a word of its own", () => {
    const { acceptWords } = linkedin.received;
    expect(beginsOrEndsWith("Accept Hamo’s invitation", acceptWords)).toBe(true);
    expect(beginsOrEndsWith("Uitnodiging van Bo accepteren", acceptWords)).toBe(true);
    expect(beginsOrEndsWith("Acceptance speech", acceptWords)).toBe(false);
  });

  it("is the same text whatever its accents and case", () => {
    expect(sameText("Émile  ZWAAN", "emile zwaan")).toBe(true);
  });

  it("is cut where no name, label or card goes on", () => {
    expect(plain("\u0301\u0316".repeat(2 ** 19)).length).toBeLessThanOrEqual(4_000);
  });
});

describe("a note's words", () => {
  const note = (html: string): string => {
    const part = document.createElement("div");
    part.innerHTML = html;
    return wordsOf(part, "button", 40);
  };

  it("leave out the buttons and keep the lines", () => {
    expect(note("Dag Ilse,<br>hoe is het?<button>… meer</button>")).toBe("Dag Ilse,\nhoe is het?");
    expect(note("<p>Een</p><p>Twee</p>")).toBe("Een\nTwee");
  });

  it("are cut when there is no end to them", () => {
    expect(note("x".repeat(1_000_000))).toHaveLength(40);
  });
});
