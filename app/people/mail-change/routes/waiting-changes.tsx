import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { dayText } from "../../../base/dates/date-text.ts";
import { Empty, Notice } from "../../../ui/Notice.tsx";
import { MailAddress } from "../../../ui/MailAddress.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { type Column, Table } from "../../../ui/Table.tsx";
import { currentPerson } from "../../sign-in/current-person.server.ts";
import type { WaitingChange } from "../mail-change.ts";
import { seeWaitingChanges } from "../waiting.server.ts";

export function loader({ context }: LoaderFunctionArgs) {
  return { changes: seeWaitingChanges(currentPerson(context), new Date()) };
}

export default function WaitingChanges() {
  const { changes } = useLoaderData<typeof loader>();
  const { t } = useTranslation("mailChange");
  const { locale, search } = useRenderContext();
  const done = new URLSearchParams(search).get("ok");
  const columns: Column<WaitingChange>[] = [
    {
      head: t("list.person"),
      cell: ({ personId, name }) => <a href={`/sekretariat/personer/${personId}`}>{name}</a>,
    },
    { head: t("list.municipality"), cell: ({ municipality }) => municipality ?? "–" },
    { head: t("list.old"), cell: ({ oldMail }) => <MailAddress>{oldMail}</MailAddress> },
    { head: t("list.new"), cell: ({ newMail }) => <MailAddress>{newMail}</MailAddress> },
    { head: t("list.by"), cell: ({ own, by }) => (own ? t("list.byOwn") : (by ?? t("somebody"))) },
    {
      head: t("list.until"),
      cell: ({ expiresAt }) => <span className="nowrap">{dayText(expiresAt, locale)}</span>,
    },
    {
      head: t("list.act"),
      bare: true,
      cell: ({ id, name }) => (
        <a href={`/sekretariat/mailadresser/${id}`} aria-label={t("list.decideOne", { name })}>
          {t("list.decide")}
        </a>
      ),
    },
  ];
  return (
    <Page title={t("list.title")} lead={t("list.lead")} up={{ to: "/sekretariat", label: t("list.up") }} wide>
      {(done === "godkendt" || done === "afvist") && <Notice kind="success">{t(`list.${done}`)}</Notice>}
      {changes.length === 0 ? (
        <Empty>{t("list.none")}</Empty>
      ) : (
        <Table caption={t("list.caption")} columns={columns} rows={changes} rowKey={({ id }) => id} />
      )}
    </Page>
  );
}
