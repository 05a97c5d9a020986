import { useTranslation } from "react-i18next";
import { timeText } from "../base/dates/date-text.ts";
import { Button } from "./Button.tsx";
import { type OfferedUndo, useRenderContext } from "./render-context.ts";

/** The button that undoes what was just done, and until when it can. Works with scripts off. */
export function UndoButton({ undo: { id, until, holdsMail, lettersOnly, lastAt } }: { undo: OfferedUndo }) {
  const { t } = useTranslation("site");
  const { locale } = useRenderContext();
  const time = timeText(new Date(until), locale);
  const about = lettersOnly ? "untilLetters" : holdsMail ? "untilMail" : "until";
  return (
    <form method="post" action={`/fortryd/${id}`} className="undo">
      <Button look="secondary">{t("undo.button")}</Button>
      <span>
        {t(`undo.${about}`, { time })}{" "}
        {lastAt && t("lastLetter", { time: timeText(new Date(lastAt), locale) })}
      </span>
    </form>
  );
}
