import type { Locale } from "../../base/texts/locale.ts";
import { hasAttachment } from "../letters/attachments.server.ts";
import type { LetterName } from "../letters/letters.server.ts";
import type { TextsByKey } from "../letters/own-texts.server.ts";
import { renderLetter } from "../letters/render.server.ts";
import type { FixedPart, LetterPreview } from "./edited-letter.ts";
import { samples } from "./samples/samples.server.ts";

/** Who signs the letters of a preview. */
const handler = "Sanne Tværgaard";

/** How a letter reads with these sentences, in each of its forms, with invented people and days, and what of it is fixed. */
export async function previewLetter(
  letter: LetterName,
  locale: Locale,
  texts: TextsByKey,
): Promise<{ previews: LetterPreview[]; fixed: FixedPart[] }> {
  const forms: readonly object[] = samples[letter];
  const rendered = await Promise.all(
    forms.map((props) => renderLetter(letter, locale, props, { handler, texts })),
  );
  const has: Record<FixedPart, boolean> = {
    link: rendered.some(({ html }) => html.includes("<a ")),
    code: forms.some((props) => "code" in props),
    calendar: rendered.some(({ calendar }) => calendar !== null),
    file: hasAttachment(letter),
    frame: true,
  };
  return {
    previews: rendered.map(({ subject, text }, at) => ({ form: at + 1, subject, text })),
    fixed: (Object.keys(has) as FixedPart[]).filter((part) => has[part]),
  };
}
