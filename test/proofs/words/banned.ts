/** Words that no text may say, in each language, with the word to say instead: one word for one thing, and one that a colleague would use. */
import type { Locale } from "../../../app/base/texts/locale.ts";

interface BannedWord {
  pattern: RegExp;
  instead: string;
}

/** A whole word with one of these endings, and where `compounds` also as the last part of a longer one (velkomstbrev). */
function word(stem: string, endings: string[], instead: string, compounds = false): BannedWord {
  const ending = endings.length > 0 ? `(?:${endings.join("|")})?` : "";
  const before = compounds ? "" : "(?<!\\p{L})";
  return { pattern: new RegExp(`${before}${stem}${ending}(?!\\p{L})`, "iu"), instead };
}

const phrase = (pattern: RegExp, instead: string): BannedWord => ({ pattern, instead });

/** A text that is this and nothing else. */
const whole = (text: string, instead: string): BannedWord => phrase(new RegExp(`^${text}$`, "iu"), instead);

const danish: BannedWord[] = [
  word("(?<![kK])brev", ["e", "et", "ets", "ene", "enes", "es", "s"], "mail", true),
  word("e-mail", ["s", "en", "ene"], "mail"),
  word("email", ["s", "en", "ene"], "mail"),
  word("post", ["en"], "mail"),
  phrase(/(?<!\p{L})skyld(?:er|e|ig|ige)(?!\p{L})/iu, "mangler"),
  word("over tiden", [], "forsinket"),
  word("af sig selv", [], "automatisk"),
  phrase(/(?<!\p{L})intet(?!\p{L})(?! er )/iu, "ingen, ikke noget, eller –"),
  whole("gør det", "svar"),
  phrase(/(?<!\p{L})mind(?:es|et)?(?= (?:om|…|\d))/iu, "send påmindelse"),
  word("spor", ["et", "ene"], "log"),
  word("feed", ["s", "et", "ene"], "data"),
  phrase(/(?<!\p{L})hent(?:e|es|er|et|ede)?(?: [^ .,;:]+){0,4} ind(?!\p{L})/iu, "indlæs"),
  word("hak", ["ket", "kene"], "kryds"),
  word("pligt", ["en", "er", "erne"], "frist, eller det, nogen mangler"),
  word("slags", ["en"], "type"),
  word("forsegl", ["et", "ede", "es"], "krypteret", true),
  phrase(/hold(?:es|er|t)? op mod/iu, "sammenlign"),
  phrase(/(?:prøve[srt]|set|se) (?:den |det )?igennem og lagt/iu, "kontrolleret"),
  phrase(/fortæller? om enkelt/iu, "afslører noget om enkeltpersoner"),
  word("i hånden", [], "selv"),
  word("venligst", [], "sig, hvad læseren skal gøre"),
  word("såfremt", [], "hvis"),
  word("vedrørende", [], "om"),
  word("endvidere", [], "også"),
  word("pågældende", [], "den, det drejer sig om, med navn"),
];

const english: BannedWord[] = [
  phrase(/(?<!\p{L})(?<!(?:three|one|small|capital|cyrillic|or) )letters?(?!\p{L})/iu, "email"),
  phrase(/(?<!\p{L})(?<!junk )mails?(?!\p{L})(?! server)/iu, "email"),
  word("e-mail", ["s"], "email"),
  word("owe", ["s", "d"], "lack, or need"),
  phrase(/(?<!\p{L})by (?:itself|themselves)(?!\p{L})/iu, "automatically, or separately"),
  word("audit trail", [], "log"),
  word("feed", ["s"], "data"),
  word("seal", ["ed"], "encrypted"),
  word("dut", ["y", "ies"], "due date, or what someone lacks"),
  whole("do it", "answer"),
  word("utili[sz]e", ["s", "d"], "use"),
];

const bannedWords: Record<Locale, BannedWord[]> = { da: danish, en: english };

/** Values, addresses on the site, and the columns of a list are not the text's own words. */
const notWords = /\{\{\w+\}\}(?:\/\S*)?|navn, mail, kommune/gu;

/** What a text says that it may not, each with what to say instead. */
export const bannedIn = (text: string, locale: Locale): string[] => {
  const own = text.replace(notWords, "…");
  return bannedWords[locale]
    .filter(({ pattern }) => pattern.test(own))
    .map(({ pattern, instead }) => `“${pattern.exec(own)![0]}” (say: ${instead})`);
};
