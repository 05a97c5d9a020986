import type { z } from "zod";
import { textsOf } from "../texts/i18n.server.ts";
import { type Locale, localeOf } from "../texts/locale.ts";
import { judgeForm, readFields } from "./read-form.server.ts";
import { readySentence } from "./ready-sentence.ts";
import { comparable, type FormValues, readShown, shortHash, shownField } from "./shown-values.ts";

const maxShownChars = 200;

/**
 * Reads a form that changes what is stored, as `readForm` does, when somebody else may have changed it since the page was made: `current` holds
 * the values that the page would show now. What the sender left as it was shown takes the other's value, so that both changes stand. A field that both
 * changed is refused, in words and with what stands now; sent again from there it counts. A form without `ShownValues` counts as it is.
 */
export async function readEdit<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  current: FormValues,
) {
  return judgeEdit(await readFields(request), schema, current, localeOf(request.headers.get("Cookie")));
}

/** Like `readEdit`, for a form whose fields have been read already. */
export function judgeEdit<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
  current: FormValues,
  locale: Locale,
) {
  const changed = mergeCurrent(form, current);
  const judged = judgeForm(form, schema);
  if (changed.length === 0 || judged.invalid) return judged;
  const t = textsOf(locale, "site");
  const complaintAbout = (name: string) => {
    const now = comparable(current[name]!).slice(0, maxShownChars);
    return readySentence(isCode(now) ? t("changedMeanwhile") : t("changedMeanwhileTo", { now }));
  };
  const complaints = Object.fromEntries(changed.map((name) => [name, complaintAbout(name)]));
  return { invalid: judged.refuse(complaints) } as const;
}

/** What a choice or an empty field holds says nothing to a reader. */
const isCode = (value: string): boolean => /^[\da-z-]*$/.test(value);

/** Gives the fields that the sender left as shown their current values. Returns those that both have changed. */
function mergeCurrent(form: FormData, current: FormValues): string[] {
  const shown = readShown(String(form.get(shownField) ?? ""));
  return Object.entries(current).flatMap(([name, value]) => {
    const before = shown.get(name);
    const now = shortHash(comparable(value));
    if (before === undefined || before === now) return [];
    const sent = shortHash(comparable(form.getAll(name).map(String)));
    if (sent !== before) return sent === now ? [] : [name];
    form.delete(name);
    for (const each of [value].flat()) form.append(name, each);
    return [];
  });
}
