import { render, toPlainText } from "@react-email/render";
import { createElement, type FunctionComponent } from "react";
import type { CalendarPart, LetterContext } from "../../../emails/parts/Letter.tsx";
import { env } from "../../base/env.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { oneClickAddress } from "../optional/decline-link.server.ts";
import { type LetterName, letterFiles } from "./letters.server.ts";
import { ownTextsOf, type TextsByKey } from "./own-texts.server.ts";

interface LetterFile {
  default: FunctionComponent<LetterContext & { props: unknown }>;
  subject: (context: LetterContext, props: unknown) => string;
  unsubscribe?: (context: LetterContext, props: unknown) => string;
  calendar?: (context: LetterContext, props: unknown) => CalendarPart | null;
}

export interface RenderedLetter {
  subject: string;
  html: string;
  text: string;
  calendar: CalendarPart | null;
  /** The address that takes a letter the reader may do without off; null of others, and of trials. */
  unsubscribe: string | null;
}

/** Headings stay as they were written, not in capitals. */
const plainTextOptions = { selectors: [{ selector: "h1", options: { uppercase: false } }] };

const trialWords = { da: "Prøve: ", en: "Trial: " };

/** Whether a letter is sent to its sender as a trial. Nothing is added to its props when it is rendered, and none is withdrawn. */
export const isTrialOf = (props: unknown): boolean => (props as { trial?: unknown } | null)?.trial === true;

/** The subject of a letter as it would be rendered now. Throws when there is no such letter. */
export function subjectOf(letter: LetterName, locale: Locale, props: unknown): string {
  const file = letterFiles[letter] as unknown as LetterFile;
  const texts = ownTextsOf(letter, locale);
  return file.subject({ locale, siteUrl: env.BASE_URL, from: env.MAIL_FROM, texts }, props);
}

interface LetterOptions {
  /** Who signs it for the secretariat. */
  handler?: string | null;
  /** The sentences that are written instead of its own. */
  texts?: TextsByKey;
  /** The page where its reader does without more of its kind. */
  decline?: string | null;
}

/** Renders a letter. Throws when there is no such letter, or when its calendar part and its content name different methods. */
export async function renderLetter(
  letter: LetterName,
  locale: Locale,
  props: unknown,
  { handler = null, texts = ownTextsOf(letter, locale), decline = null }: LetterOptions = {},
): Promise<RenderedLetter> {
  const file = letterFiles[letter] as unknown as LetterFile | undefined;
  if (!file) throw new Error(`There is no letter "${letter}".`);
  const context = { locale, siteUrl: env.BASE_URL, from: env.MAIL_FROM, handler, texts, decline };
  const html = await render(createElement(file.default, { ...context, props }));
  const isTrial = isTrialOf(props);
  const calendar = (!isTrial && file.calendar?.(context, props)) || null;
  if (calendar && !calendar.body.includes(`METHOD:${calendar.method}\r\n`))
    throw new Error(`The calendar part of "${letter}" does not say METHOD:${calendar.method}.`);
  const oneClick = decline && oneClickAddress(decline);
  const unsubscribe = (!isTrial && (oneClick || file.unsubscribe?.(context, props))) || null;
  const subject = `${isTrial ? trialWords[locale] : ""}${file.subject(context, props)}`;
  return { subject, html, text: toPlainText(html, plainTextOptions), calendar, unsubscribe };
}
