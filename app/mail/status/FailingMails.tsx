import { useTranslation } from "react-i18next";
import { dateTimeText } from "../../base/dates/date-text.ts";
import { useRenderContext } from "../../ui/render-context.ts";
import { Table } from "../../ui/Table.tsx";
import type { FailingMail } from "../failures/failing-mail.ts";

/** The people whose mail comes back, each a link to where their address is corrected. */
export function FailingMailsTable({ failing }: { failing: FailingMail[] }) {
  const { t } = useTranslation("mail");
  const { locale } = useRenderContext();
  const columns = [
    {
      head: t("recipient"),
      cell: ({ personId, name, mail }: FailingMail) => (
        <>
          <a href={`/sekretariat/personer/${personId}`}>{name}</a>
          <br />
          <span className="hint">{mail}</span>
        </>
      ),
    },
    {
      head: t("failingSince"),
      cell: ({ since }: FailingMail) => <span className="moment">{dateTimeText(since, locale)}</span>,
    },
    { head: t("error"), cell: ({ reason }: FailingMail) => reason },
    {
      head: t("action"),
      cell: ({ personId, name }: FailingMail) => (
        <a href={`/personer/${personId}/ret`} aria-label={t("correctMailOf", { name })}>
          {t("correctMail")}
        </a>
      ),
    },
  ];
  return (
    <Table
      caption={t("failingCaption")}
      columns={columns}
      rows={failing}
      rowKey={({ personId }) => personId}
    />
  );
}
