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
  type Counted = CountsSummary["questions"][number];
  const received = summary ? summary.completed + summary.partial : 0;
  const lead =
    summary &&
    t("countsLead", {
      round: summary.round,
      count: received,
      whole: t("whole", { count: summary.completed }),
      partly: t("partly", { count: summary.partial }),
    });
  const columns = [
    { head: t("question"), cell: ({ title }: Counted) => title },
    { head: t("counted"), cell: ({ counted }: Counted) => counted, number: true },
    {
      head: t("missing"),
      cell: ({ counted, unknown }: Counted) => (unknown > 0 ? t("unknown") : received - counted),
      number: true,
    },
  ];
  return (
    <Page
      title={t("countsTitle")}
      lead={lead}
      up={{ to: "/sekretariat/maalinger/importer", label: t("title") }}
    >
      {refused && <Notice kind="error">{refused}</Notice>}
      {summary && (
        <>
          <Table
            caption={t("countsSum")}
            columns={columns}
            rows={summary.questions}
            rowKey={({ title }) => title}
          />
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
