import { render, toPlainText } from "@react-email/render";
import { createElement, type FunctionComponent } from "react";
import type { CalendarPart, LetterContext } from "../../../emails/parts/Letter.tsx";
import { env } from "../../base/env.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { type LetterName, letterFiles } from "./letters.server.ts";

interface LetterFile {
  default: FunctionComponent<LetterContext & { props: unknown }>;
  subject: (written: LetterContext, props: unknown) => string;
  calendar?: (written: LetterContext, props: unknown) => CalendarPart | null;
}

export interface RenderedLetter {
  subject: string;
  html: string;
  text: string;
  calendar: CalendarPart | null;
}

/** Headings stand as they were written, not in capitals. */
const plainTextOptions = { selectors: [{ selector: "h1", options: { uppercase: false } }] };

/** Draws a letter from its file. Throws when the file is gone, or its calendar part says one method and means another. */
export async function renderLetter(
  letter: LetterName,
  locale: Locale,
  props: unknown,
): Promise<RenderedLetter> {
  const file = letterFiles[letter] as unknown as LetterFile | undefined;
  if (!file) throw new Error(`There is no letter "${letter}".`);
  const written = { locale, base: env.BASE_URL, from: env.MAIL_FROM };
  const html = await render(createElement(file.default, { ...written, props }));
  const calendar = file.calendar?.(written, props) ?? null;
  if (calendar && !calendar.body.includes(`METHOD:${calendar.method}\r\n`))
    throw new Error(`The calendar part of "${letter}" does not say METHOD:${calendar.method}.`);
  return { subject: file.subject(written, props), html, text: toPlainText(html, plainTextOptions), calendar };
}
