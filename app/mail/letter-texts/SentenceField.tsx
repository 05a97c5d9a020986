import { useTranslation } from "react-i18next";
import { Field, type FieldState, TextField } from "../../ui/Field.tsx";
import type { EditedSentence } from "./edited-letter.ts";
import { danishPlaceholder, withDanishPlaceholders } from "./placeholder-names.ts";
import { isShort, maxCharsOf } from "./sentence-form.ts";

/** What a sentence is called on the page: Emne, Sætning 3. */
export function useSentenceName() {
  const { t } = useTranslation("letterTexts");
  return ({ part, number }: Pick<EditedSentence, "part" | "number">) =>
    number === null ? t(`part.${part}`) : t("numbered", { part: t(`part.${part}`), number });
}

interface SentenceFieldProps {
  sentence: EditedSentence;
  field: FieldState;
  lang: "da" | "en";
  /** Whether another has written something else meanwhile, which is then shown. */
  showsStanding: boolean;
}

/** A sentence, what the site fills into it, and how it read from the beginning. */
export function SentenceField({ sentence, field, lang, showsStanding }: SentenceFieldProps) {
  const { t } = useTranslation("letterTexts");
  const name = useSentenceName();
  const { placeholders, original, text } = sentence;
  const filled = placeholders.map((each) =>
    t("filled", { name: danishPlaceholder(each), what: t(`placeholder.${each as "day"}`) }),
  );
  const hints = [
    filled.length > 0 && t("fills", { list: filled.join(", ") }),
    text !== original && t("original", { text: withDanishPlaceholders(original) }),
    showsStanding && t("standing", { text: withDanishPlaceholders(text) }),
  ];
  const hint = hints.filter(Boolean).join(" ");
  const all = { field, label: name(sentence), lang, maxLength: maxCharsOf(sentence), autoComplete: "off" };
  const described = { ...all, ...(hint && { hint }) };
  return isShort(sentence) ? <Field {...described} /> : <TextField {...described} rows={3} />;
}
