import { composed } from "../../base/composed.ts";
import punycode from "punycode.js";
import { z } from "zod";
import { formString } from "../../base/forms/form-string.ts";
import { visibleText } from "../../base/visible-text.ts";

/** As long as an address may be that is pasted with a name before it. */
const maxTypedChars = 500;
const maxMailChars = 254;

/** What stands around an address that is pasted, or copied from a link. */
const quotes = "['\"‘’“”«»„`]";
const before = new RegExp(`^(?:\\s|${quotes}|mailto:|smtp:)+`, "i");
const behind = new RegExp(`(?:\\s|${quotes}|[;,.])+$`);

/**
 * The address of what was typed or pasted: "Bo Li <bo@x.dk>", "mailto:bo@x.dk?subject=…", "'bo@x.dk';", "[bo@x.dk](mailto:bo@x.dk)",
 * "bo@x.dk (Bo Li)".
 */
function addressIn(typed: string): string {
  const text = visibleText(composed(typed)).replace(/[＠﹫]/g, "@");
  // The last pair of brackets: a name may have some as well.
  const from = text.lastIndexOf("<");
  const to = text.indexOf(">", from);
  const inside = from === -1 || to === -1 ? text : text.slice(from + 1, to);
  const address = /\]\((mailto:[^()]+)\)$/i.exec(inside)?.[1] ?? inside.replace(/\s\([^()@]*\)\s*$/, "");
  return address
    .replace(before, "")
    .replace(/\?(?:subject|cc|bcc|body)=.*$/is, "")
    .replace(behind, "");
}

/** The domain in the signs that the net has for letters (xn--…); "" when it is none. */
function asciiDomain(domain: string): string {
  const address = `http://${domain}`;
  return !/[:/?#@\\]/.test(domain) && URL.canParse(address) ? new URL(address).hostname : "";
}

/**
 * The domain in letters as it is written (rødovre.dk), whichever way it came; as it is when it is none. Letters of other alphabets stay as the
 * signs that the net has for them, since some look like ours.
 */
function readableDomain(domain: string): string {
  const ascii = asciiDomain(domain);
  try {
    const readable = punycode.toUnicode(ascii);
    return (/^[\p{Script=Latin}\d.-]+$/u.test(readable) ? readable : ascii) || domain;
  } catch {
    return domain;
  }
}

function tidyMail(typed: string): string {
  const [local, domain, ...more] = addressIn(typed).toLowerCase().split("@");
  return domain === undefined || more.length > 0 ? addressIn(typed) : `${local}@${readableDomain(domain)}`;
}

const isMail = (mail: string): boolean => {
  const [local, domain = "", ...more] = mail.split("@");
  return (
    more.length === 0 &&
    mail.length <= maxMailChars &&
    z.email().safeParse(`${local}@${asciiDomain(domain)}`).success
  );
};

/** A mail address as it is kept: the address alone, in lower case, at most 254 characters, however it was pasted. */
export const mailAddress = z.string().max(maxTypedChars).transform(tidyMail).refine(isMail);

/** The field of a form that holds one. Complains "missing" or "mail". */
export const mailField = formString("missing").pipe(mailAddress.catch("")).refine(Boolean, "mail");

/** The address in a list as the site may know it: as it is kept, or in lower case what is no address. */
export const knownMail = (written: string): string =>
  mailAddress.safeParse(written).data ?? written.trim().toLowerCase();
