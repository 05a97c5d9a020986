import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { Table } from "../../ui/Table.tsx";

export interface ImportCountsProps {
  round: string;
  completed: number;
  partial: number;
  questions: { title: string; counted: number; unknown: number }[];
}

/** What a file of counts comes to, before it is brought in. */
export function ImportCountsPage({
  sum,
  refused,
}: {
  sum: ImportCountsProps | null;
  refused: string | null;
}) {
  const { t } = useTranslation("earlier");
  type Counted = ImportCountsProps["questions"][number];
  const received = sum ? sum.completed + sum.partial : 0;
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
      lead={sum ? t("countsLead", { ...sum, received }) : undefined}
      up={{ to: "/sekretariat/maalinger/importer", label: t("title") }}
    >
      {refused && <Notice kind="error">{refused}</Notice>}
      {sum && (
        <>
          <Table
            caption={t("countsSum")}
            columns={columns}
            rows={sum.questions}
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
