/** The people whose letters the program has been through, and what they can still do. */
import { eq } from "drizzle-orm";
import { hasDeclined } from "../../../app/mail/optional/declined-letters.server.ts";
import { optionalLetters } from "../../../app/mail/optional/optional-letters.ts";
import { db } from "../../../db/database.server.ts";
import { signInRequests } from "../../../db/schema/people.ts";
import type { Site } from "../../journeys/site.ts";
import { type Answer, request } from "../crash/requests.ts";

const dayMs = 24 * 3_600_000;

interface Person {
  id: number;
  mail: string;
}

/** Somebody who has asked to sign in, and has the letter. */
export interface Asked extends Person {
  /** The cookie of the browser that asked. */
  cookie: string;
  link: string;
  code: string;
}

/** Asks to sign in, as the page does. Its letter is good for a day, or (`isOver`) has been over for an hour. */
export async function askToSignIn(site: Site, person: Person, isOver = false): Promise<Asked> {
  const answer = await fetch(`${site.base}/log-ind`, {
    method: "POST",
    headers: { Origin: site.base },
    body: new URLSearchParams({ mail: person.mail, videre: "/" }),
    redirect: "manual",
  });
  const cookie = answer.headers.getSetCookie()[0]!.split(";")[0]!;
  const letter = await site.mailbox.letterTo(person.mail, /er din kode/);
  const expiresAt = new Date(site.now().getTime() + (isOver ? -dayMs / 24 : dayMs));
  db.update(signInRequests).set({ expiresAt }).where(eq(signInRequests.personId, person.id)).run();
  const path = /\/log-ind\/link\/[\w-]+/.exec(letter.text!)![0];
  return { ...person, cookie, link: path, code: /^\d+/.exec(letter.subject!)![0] };
}

const post = (site: Site, path: string, fields: Record<string, string>, cookie = ""): Promise<Answer> =>
  request(site.base, path, { cookie, form: [["x", ""], ...Object.entries(fields)] });

/** Presses the button in the browser that asked. Whether it signs in. */
export const entersByLink = async (site: Site, { link, cookie }: Asked): Promise<boolean> =>
  isIn(await post(site, link, {}, cookie));

/** Types the code in the browser that asked. */
export const entersByCode = async (site: Site, { code, cookie }: Asked): Promise<boolean> =>
  isIn(await post(site, "/log-ind/kode", { kode: code }, cookie));

/** Opens the link in another browser, and types the code there. */
export const entersElsewhere = async (site: Site, { link, code }: Asked): Promise<boolean> =>
  isIn(await post(site, link, { kode: code }));

const isIn = ({ status, location }: Answer) => status === 303 && !location.startsWith("/log-ind");

/** Types the number that the page of an outdated link shows. Whether the next letter comes, and its code signs in. */
export async function getsNextLetter(site: Site, { link, mail }: Asked): Promise<boolean> {
  const number = numberOn((await request(site.base, link)).text);
  const answer = await fetch(site.base + link, {
    method: "POST",
    headers: { Origin: site.base },
    body: new URLSearchParams({ nyt: "ja", "-nummer": number }),
    redirect: "manual",
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(";")[0];
  if (answer.status !== 303 || !cookie) return false;
  const letter = await site.mailbox.letterTo(mail, /er din kode/);
  return isIn(await post(site, "/log-ind/kode", { kode: /^\d+/.exec(letter.subject!)![0] }, cookie));
}

const numberOn = (html: string) => /Skriv tallet (\d{4})/.exec(html)?.[1] ?? "";

/** Confirms a new address with the code of its letter. */
export async function answersMailChange(site: Site, link: string, code: string): Promise<boolean> {
  const { status } = await post(site, new URL(link).pathname, { kode: code, svar: "ja" });
  return status === 303;
}

/** Sends to every address of mail programs as RFC 8058 says; returns what goes on coming: kinds of letters, and reminders of a survey. */
export async function stopByMailProgram(site: Site, reader: number, oneClick: string[]): Promise<string[]> {
  for (const address of oneClick)
    await fetch(address, { method: "POST", body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }) });
  const kinds: string[] = optionalLetters.filter((letter) => !hasDeclined(reader, letter));
  for (const address of oneClick.filter((one) => one.includes("/svar/"))) {
    const page = await request(site.base, new URL(address).pathname);
    if (!page.text.includes("Påmindelser er slået fra")) kinds.push(address);
  }
  return kinds;
}
