import { useTranslation } from "react-i18next";
import { dateTimeText } from "../../base/dates/date-text.ts";
import { Facts } from "../../ui/Facts.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { TextChange } from "./edited-letter.ts";
import { withDanishPlaceholders } from "./placeholder-names.ts";
import { useSentenceName } from "./SentenceField.tsx";

/** Who changed which sentences when, and what they said before and after. */
export function ChangeList({ changes, lang }: { changes: TextChange[]; lang: "da" | "en" }) {
  const { t } = useTranslation("letterTexts");
  const { locale } = useRenderContext();
  const name = useSentenceName();
  return changes.map(({ version, at, by, sentences }) => (
    <details key={version} className="more">
      <summary>
        {t("change", { at: dateTimeText(at, locale), by: by ?? t("nobody"), count: sentences.length })}
      </summary>
      <Facts
        facts={sentences.map((sentence) => [
          name(sentence),
          <>
            {t("before")} <span lang={lang}>{withDanishPlaceholders(sentence.before)}</span>
            <br />
            {t("after")} <span lang={lang}>{withDanishPlaceholders(sentence.after)}</span>
          </>,
        ])}
      />
    </details>
  ));
}
