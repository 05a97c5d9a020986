import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Tag } from "../../../ui/Notice.tsx";
import { kindOf } from "../kinds/questions.ts";
import type { QuestionRow as Row } from "./draft-view.ts";

interface QuestionRowProps {
  row: Row;
  /** The page on which it is changed; absent where it cannot be. */
  to?: string | undefined;
  /** Its buttons. */
  children?: ReactNode;
}

/** A question as a row: its words, its answers, and what is special about it. */
export function QuestionRow({ row: { question, mark, onlyDanish }, to, children }: QuestionRowProps) {
  const { t } = useTranslation("questionnaires");
  const { Summary } = kindOf(question);
  const { name, title, description, required } = question;
  return (
    <li id={`s-${name}`} className="question-row">
      <h3 className="small-title" lang="da">
        {to ? <a href={to}>{title}</a> : title}
      </h3>
      {description && (
        <p className="hint" lang="da">
          {description}
        </p>
      )}
      <p>
        <Summary question={question} />
      </p>
      {(required || mark || onlyDanish) && (
        <p className="row">
          {required && <Tag>{t("mustAnswer")}</Tag>}
          {mark && <Tag kind="waiting">{t(`mark.${mark}`)}</Tag>}
          {onlyDanish && <Tag kind="waiting">{t("onlyDanish")}</Tag>}
        </p>
      )}
      {children}
    </li>
  );
}
