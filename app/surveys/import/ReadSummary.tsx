import { useTranslation } from "react-i18next";
import { Notice } from "../../ui/Notice.tsx";
import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import type { RowsOutcome } from "./rows-preview.ts";
import { useColumnTitle } from "./useColumnTitle.ts";

type ReadRows = Extract<RowsOutcome, { read: object }>["read"];

interface ReadSummaryProps {
  rows: number;
  read: ReadRows;
  questionnaire: Questionnaire;
}

/** More lines are counted only. */
const maxShownLines = 200;

/** Every row and value: imported, set aside with its reason, or at fault. */
export function ReadSummary({ rows, read, questionnaire }: ReadSummaryProps) {
  const { t } = useTranslation("answerImport");
  const titleOf = useColumnTitle(questionnaire);
  const { aside, faults, values, complete, partial } = read;
  if (faults.length > 0) return <Faults faults={faults} titleOf={titleOf} />;
  const empty = aside.filter(({ reason }) => reason === "empty").length;
  return (
    <Notice kind="success" title={t("sumTitle")}>
      <p>
        {t("sum", {
          count: rows,
          whole: t("whole", { count: complete }),
          partial: t("partly", { count: partial }),
          empty,
        })}
      </p>
      <ul>
        {Object.entries(values).map(([question, count]) => (
          <li key={question}>{t("valuesOf", { question: titleOf(question), count })}</li>
        ))}
      </ul>
      {aside.length > 0 && <SetAside aside={aside} titleOf={titleOf} />}
    </Notice>
  );
}

type ColumnTitle = ReturnType<typeof useColumnTitle>;

function Faults({ faults, titleOf }: Pick<ReadRows, "faults"> & { titleOf: ColumnTitle }) {
  const { t } = useTranslation("answerImport");
  return (
    <Notice kind="error" title={t("wrongTitle")}>
      <ul>
        {faults.slice(0, maxShownLines).map(({ where, column, label, reason }) => (
          <li key={where + reason}>
            {t(`wrong.${reason}`, { where: column ? titleOf(column) : where, label })}
          </li>
        ))}
      </ul>
      <NotShown count={faults.length - maxShownLines} />
    </Notice>
  );
}

function SetAside({ aside, titleOf }: Pick<ReadRows, "aside"> & { titleOf: ColumnTitle }) {
  const { t } = useTranslation("answerImport");
  return (
    <details className="more">
      <summary>{t("asideTitle", { count: aside.length })}</summary>
      <ul>
        {aside.slice(0, maxShownLines).map(({ line, column, reason }) => (
          <li key={`${line} ${column}`}>{t(`asideOf.${reason}`, { line, column: titleOf(column) })}</li>
        ))}
      </ul>
      <NotShown count={aside.length - maxShownLines} />
    </details>
  );
}

function NotShown({ count }: { count: number }) {
  const { t } = useTranslation("answerImport");
  return count > 0 ? <p>{t("notShown", { count })}</p> : null;
}
