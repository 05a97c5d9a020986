import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { Field, type FieldState, SelectField } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { questionsOf, type Questionnaire } from "../questionnaires/questionnaire.ts";
import {
  asWritten,
  choicesOfColumn,
  completeColumn,
  municipalityColumn,
  type Place,
  unmapped,
} from "./mapping.ts";
import {
  columnMeanings,
  type MappedColumn,
  maxLabelsPerColumn,
  maxMunicipalityTexts,
  setAside,
} from "./mapping-form.ts";
import { canImport, type RowsOutcome, type RowsPreview } from "./rows-preview.ts";

/** How the rows of a round that was run elsewhere are read: shown, corrected, tried, and only then imported. */
export function ImportRowsPage({ preview }: { preview: RowsPreview }) {
  const { questionnaire, places, form, rows, outcome } = preview;
  const { t } = useTranslation("answerImport");
  const field = (name: "round" | "from" | "to"): FieldState => ({ id: name, name, initialValue: form[name] });
  const dated = { inputMode: "numeric", autoComplete: "off", hint: t("dayHint") } as const;
  return (
    <Page
      title={t("rowsTitle")}
      lead={t("rowsLead", { count: rows, title: questionnaire.title })}
      up={{ to: "/sekretariat/maalinger/importer", label: t("title") }}
    >
      {outcome && "refused" in outcome && <Notice kind="error">{t(`refused.${outcome.refused}`)}</Notice>}
      {outcome && "read" in outcome && (
        <ReadSummary rows={rows} read={outcome.read} questionnaire={questionnaire} />
      )}
      <form method="post" noValidate>
        {canImport(preview) && (
          <Section title={t("bringIn")}>
            <p>{t("bringInText")}</p>
            <Button name="act" value="hent">
              {t("bringInButton")}
            </Button>
          </Section>
        )}
        <Section title={t("round")}>
          <Field field={field("round")} label={t("name")} maxLength={80} />
          <Field field={field("from")} label={t("from")} {...dated} />
          <Field field={field("to")} label={t("to")} {...dated} />
        </Section>
        <Section title={t("columns")}>
          <p>{t("columnsText")}</p>
          {form.columns.map((column, at) => (
            <Column
              key={column.heading}
              mapped={column}
              at={at}
              questionnaire={questionnaire}
              places={places}
            />
          ))}
        </Section>
        <Button look="secondary" name="act" value="proev">
          {t("try")}
        </Button>
      </form>
    </Page>
  );
}

interface ColumnProps {
  mapped: MappedColumn;
  at: number;
  questionnaire: Questionnaire;
  places: Place[];
}

function Column({ mapped: { heading, column, labels, tooMany }, at, questionnaire, places }: ColumnProps) {
  const { t } = useTranslation("answerImport");
  const titleOf = useColumnTitle(questionnaire);
  const isMunicipality = column === municipalityColumn;
  const meanings = [
    { value: "", label: t("notStored") },
    ...columnMeanings(questionnaire).map((value) => ({ value, label: titleOf(value) })),
  ];
  const answers = [
    isMunicipality ? { value: asWritten, label: t("asWritten") } : { value: unmapped, label: t("unsaid") },
    ...(choicesOfColumn(questionnaire, column, places) ?? []).map(({ value, text }) => ({
      value,
      label: text,
    })),
    { value: setAside, label: t(isMunicipality ? "noMunicipality" : "aside") },
  ];
  const fields = labels.map(({ label, value }, n) => ({
    isOpen: value === unmapped || value === asWritten,
    field: (
      <SelectField
        key={label}
        field={{ id: `l${at}-${n}`, name: `l${at}.${n}`, initialValue: value }}
        label={t("label", { label })}
        options={answers}
      />
    ),
  }));
  const found = fields.filter(({ isOpen }) => isMunicipality && !isOpen);
  return (
    <fieldset className="field">
      <legend>{heading}</legend>
      <SelectField
        field={{ id: `c${at}`, name: `c${at}`, initialValue: column }}
        label={t("is")}
        options={meanings}
      />
      {tooMany && (
        <p className="wrong">
          {t("tooMany", { count: isMunicipality ? maxMunicipalityTexts : maxLabelsPerColumn })}
        </p>
      )}
      {isMunicipality && fields.length > found.length && (
        <p>{t("unknownMunicipalities", { count: fields.length - found.length })}</p>
      )}
      {fields.filter((one) => !found.includes(one)).map(({ field }) => field)}
      {found.length > 0 && (
        <details className="more">
          <summary>{t("foundMunicipalities", { count: found.length })}</summary>
          {found.map(({ field }) => field)}
        </details>
      )}
    </fieldset>
  );
}

/** What a column is, in words: the question's title, or what else a column can be. */
function useColumnTitle(questionnaire: Questionnaire): (column: string) => string {
  const { t } = useTranslation("answerImport");
  const titles = new Map(questionsOf(questionnaire).map(({ name, title }) => [name, title]));
  const others = new Map([
    [completeColumn, t("complete")],
    [municipalityColumn, t("municipality")],
  ]);
  return (column) => titles.get(column) ?? others.get(column) ?? column;
}

interface ReadSummaryProps {
  rows: number;
  read: Extract<RowsOutcome, { read: object }>["read"];
  questionnaire: Questionnaire;
}

/** More lines are counted only. */
const maxShownLines = 200;

function NotShown({ count }: { count: number }) {
  const { t } = useTranslation("answerImport");
  return count > 0 ? <p>{t("notShown", { count })}</p> : null;
}

/** Every row and value: imported, set aside with its reason, or at fault. */
function ReadSummary({ rows, read, questionnaire }: ReadSummaryProps) {
  const { t } = useTranslation("answerImport");
  const titleOf = useColumnTitle(questionnaire);
  const { aside, faults, values, complete, partial } = read;
  if (faults.length > 0)
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
      {aside.length > 0 && (
        <details className="more">
          <summary>{t("asideTitle", { count: aside.length })}</summary>
          <ul>
            {aside.slice(0, maxShownLines).map(({ line, column, reason }) => (
              <li key={`${line} ${column}`}>{t(`asideOf.${reason}`, { line, column: titleOf(column) })}</li>
            ))}
          </ul>
          <NotShown count={aside.length - maxShownLines} />
        </details>
      )}
    </Notice>
  );
}
