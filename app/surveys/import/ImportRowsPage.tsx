import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { Field, type FieldState } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { SheetSourceNote } from "../../people/import/SheetSourceNote.tsx";
import { ColumnFields } from "./ColumnFields.tsx";
import { ReadSummary } from "./ReadSummary.tsx";
import { canImport, type RowsPreview } from "./rows-preview.ts";

/** How the rows of a round that was run elsewhere are read: shown, corrected, tried, and only then imported. */
export function ImportRowsPage({ preview }: { preview: RowsPreview }) {
  const { questionnaire, isChosen, form, rows, source, outcome } = preview;
  const { t } = useTranslation("answerImport");
  return (
    <Page
      title={t("rowsTitle")}
      lead={t("rowsLead", { count: rows, title: questionnaire.title, version: questionnaire.version })}
      up={{ to: "/sekretariat/maalinger/importer", label: t("title") }}
    >
      <SheetSourceNote source={source} />
      {!isChosen && <p>{t("likeliest")}</p>}
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
        <RoundFields form={form} />
        <ColumnsSection preview={preview} />
        <Button look="secondary" name="act" value="proev">
          {t("try")}
        </Button>
      </form>
    </Page>
  );
}

function ColumnsSection({ preview: { questionnaire, places, form, notInFile } }: { preview: RowsPreview }) {
  const { t } = useTranslation("answerImport");
  return (
    <Section title={t("columns")}>
      <p>{t("columnsText")}</p>
      {notInFile.length > 0 && (
        <>
          <p>{t("notInFile", { count: notInFile.length })}</p>
          <ul>
            {notInFile.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </>
      )}
      {form.columns.map((column, at) => (
        <ColumnFields
          key={column.heading}
          mapped={column}
          at={at}
          questionnaire={questionnaire}
          places={places}
        />
      ))}
    </Section>
  );
}

/** What the round is called, and when it ran. */
function RoundFields({ form }: Pick<RowsPreview, "form">) {
  const { t } = useTranslation("answerImport");
  const field = (name: "round" | "from" | "to"): FieldState => ({ id: name, name, initialValue: form[name] });
  const dated = { hint: t("dayHint") } as const;
  return (
    <Section title={t("round")}>
      <Field field={field("round")} label={t("name")} maxLength={80} />
      <DateField field={field("from")} label={t("from")} {...dated} />
      <DateField field={field("to")} label={t("to")} {...dated} />
    </Section>
  );
}
