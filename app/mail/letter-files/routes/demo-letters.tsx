import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requireDemo } from "../../../base/demo.server.ts";
import { dateTimeText } from "../../../base/dates/date-text.ts";
import { Empty } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { Table } from "../../../ui/Table.tsx";
import { type LetterFile, listLetterFiles } from "../letter-files.server.ts";

/** The demo's mail: anyone can read every letter, so the address exists in the demo only. */
export function loader() {
  requireDemo();
  return listLetterFiles();
}

export default function DemoLetters() {
  const letters = useLoaderData<typeof loader>();
  const { t } = useTranslation("mail", { keyPrefix: "demo" });
  const { locale } = useRenderContext();
  const columns = [
    {
      head: t("subject"),
      cell: ({ id, subject }: LetterFile) => <a href={`/demo/post/${id}`}>{subject}</a>,
    },
    { head: t("to"), cell: ({ to }: LetterFile) => to },
    { head: t("at"), cell: ({ at }: LetterFile) => dateTimeText(at, locale) },
  ];
  return (
    <Page title={t("title")} lead={t("lead")} wide>
      {letters.length === 0 ? (
        <Empty>{t("none")}</Empty>
      ) : (
        <Table caption={t("caption")} columns={columns} rows={letters} rowKey={({ id }) => id} />
      )}
    </Page>
  );
}
