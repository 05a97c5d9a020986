import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { Table } from "../../ui/Table.tsx";
import type { CountsSummary } from "./counts-summary.ts";

/** What a file of counts comes to, before it is imported. */
export function ImportCountsPage({
  summary,
  refused,
}: {
  summary: CountsSummary | null;
  refused: string | null;
}) {
  const { t } = useTranslation("answerImport");
  const lead =
    summary &&
    t("countsLead", {
      round: summary.round,
      count: summary.completed + summary.partial,
      whole: t("whole", { count: summary.completed }),
      partly: t("partly", { count: summary.partial }),
    });
  return (
    <Page
      title={t("countsTitle")}
      lead={lead}
      up={{ to: "/sekretariat/maalinger/importer", label: t("title") }}
    >
      {refused && <Notice kind="error">{refused}</Notice>}
      {summary && (
        <>
          <p>{t("readAs", summary.questionnaire)}</p>
          <QuestionsTable summary={summary} />
          <p>{t("countsText")}</p>
          <form method="post">
            <Button name="act" value="hent">
              {t("bringInButton")}
            </Button>
          </form>
        </>
      )}
    </Page>
  );
}

/** How many answers each question has in the file, and how many it lacks. */
function QuestionsTable({ summary: { questions, completed, partial } }: { summary: CountsSummary }) {
  const { t } = useTranslation("answerImport");
  type Counted = CountsSummary["questions"][number];
  const columns = [
    { head: t("question"), cell: ({ title }: Counted) => title },
    { head: t("counted"), cell: ({ counted }: Counted) => counted, number: true },
    {
      head: t("missing"),
      cell: ({ counted, unknown }: Counted) => (unknown > 0 ? t("unknown") : completed + partial - counted),
      number: true,
    },
  ];
  return <Table caption={t("countsSum")} columns={columns} rows={questions} rowKey={({ title }) => title} />;
}
