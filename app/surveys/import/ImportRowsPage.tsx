import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { Field, type FieldState, SelectField } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import {
  columnChoices,
  type MappedColumn,
  type MappingForm,
  columnMeanings,
  maxLabelsPerColumn,
} from "./mapping-form.ts";
import { questionsOf, type Questionnaire } from "../questionnaires/questionnaire.ts";
import type { RowsRead } from "./row-mapping.ts";

export interface RowsOutcome {
  /** Why nothing could be read at all: a word of the texts, earlier.refused. */
  refused?: "mapping" | "questionnaire" | "name-taken" | "wording-taken" | "dates";
  read?: Pick<RowsRead, "aside" | "wrong" | "values"> & { whole: number; partial: number };
}

export interface ImportRowsProps {
  questionnaire: Questionnaire;
  form: MappingForm;
  rows: number;
  tried: RowsOutcome | null;
}

/** How the rows of a round that was run elsewhere are read: shown, corrected, tried, and only then brought in. */
export function ImportRowsPage({ questionnaire, form, rows, tried }: ImportRowsProps) {
  const { t } = useTranslation("earlier");
  const field = (name: "round" | "from" | "to"): FieldState => ({ id: name, name, initialValue: form[name] });
  const dated = { inputMode: "numeric", autoComplete: "off", hint: t("dayHint") } as const;
  const ready = tried?.read && tried.read.wrong.length === 0;
  return (
    <Page
      title={t("rowsTitle")}
      lead={t("rowsLead", { count: rows, title: questionnaire.title })}
      up={{ to: "/sekretariat/maalinger/importer", label: t("title") }}
    >
      {tried?.refused && <Notice kind="error">{t(`refused.${tried.refused}`)}</Notice>}
      {tried?.read && <ReadSummary rows={rows} read={tried.read} titles={titlesOf(questionnaire)} />}
      <form method="post" noValidate>
        {ready && (
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
            <Column key={column.heading} column={column} at={at} questionnaire={questionnaire} />
          ))}
        </Section>
        <Button look="secondary" name="act" value="proev">
          {t("try")}
        </Button>
      </form>
    </Page>
  );
}

function Column({
  column,
  at,
  questionnaire,
}: {
  column: MappedColumn;
  at: number;
  questionnaire: Questionnaire;
}) {
  const { t } = useTranslation("earlier");
  const titles = titlesOf(questionnaire);
  const meanings = [
    { value: "", label: t("notStored") },
    ...columnMeanings(questionnaire).map((value) => ({
      value,
      label: titles.get(value) ?? t(value === "@complete" ? "complete" : "municipality"),
    })),
  ];
  const answers = [
    { value: "?", label: t("unsaid") },
    ...(columnChoices(questionnaire, column.what) ?? []).map(({ value, text }) => ({ value, label: text })),
    { value: "-", label: t("aside") },
  ];
  return (
    <fieldset className="field">
      <legend>{column.heading}</legend>
      <SelectField
        field={{ id: `c${at}`, name: `c${at}`, initialValue: column.what }}
        label={t("is")}
        options={meanings}
      />
      {column.tooMany && <p className="wrong">{t("tooMany", { count: maxLabelsPerColumn })}</p>}
      {column.labels.map(({ label, value }, n) => (
        <SelectField
          key={label}
          field={{ id: `l${at}-${n}`, name: `l${at}.${n}`, initialValue: value }}
          label={t("label", { label })}
          options={answers}
        />
      ))}
    </fieldset>
  );
}

const titlesOf = (questionnaire: Questionnaire) =>
  new Map(questionsOf(questionnaire).map(({ name, title }) => [name, title]));

interface ReadSummaryProps {
  rows: number;
  read: NonNullable<RowsOutcome["read"]>;
  titles: Map<string, string>;
}

/** Every row and value: taken, set aside with its reason, or wrong. */
function ReadSummary({ rows, read, titles }: ReadSummaryProps) {
  const { t } = useTranslation("earlier");
  const { aside, wrong, values, whole, partial } = read;
  if (wrong.length > 0)
    return (
      <Notice kind="error" title={t("wrongTitle")}>
        <ul>
          {wrong.map(({ where, reason }) => (
            <li key={where + reason}>{t(`wrong.${reason}`, { where })}</li>
          ))}
        </ul>
      </Notice>
    );
  const empty = aside.filter(({ reason }) => reason === "empty").length;
  return (
    <Notice kind="success" title={t("sumTitle")}>
      <p>{t("sum", { rows, whole, partial, empty })}</p>
      <ul>
        {Object.entries(values).map(([question, count]) => (
          <li key={question}>{t("valuesOf", { question: titles.get(question), count })}</li>
        ))}
      </ul>
      {aside.length > 0 && (
        <details className="more">
          <summary>{t("asideTitle", { count: aside.length })}</summary>
          <ul>
            {aside.map(({ line, column, reason }) => (
              <li key={`${line} ${column}`}>{t(`asideOf.${reason}`, { line, column })}</li>
            ))}
          </ul>
        </details>
      )}
    </Notice>
  );
}
