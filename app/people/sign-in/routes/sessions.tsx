import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ActButton } from "../../../ui/Button.tsx";
import { dateTimeText } from "../../../base/dates/date-text.ts";
import { Tag } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { Table } from "../../../ui/Table.tsx";
import { listAccountsOf } from "../../accounts/accounts.server.ts";
import { admits } from "../../accounts/admits.ts";
import { listOpenTenants } from "../../accounts/tenants.server.ts";
import { browserName } from "../browser-name.ts";
import { currentSession } from "../current-person.server.ts";
import { AccountOutcome, OwnAccounts } from "../with-account/OwnAccounts.tsx";
import { listSessions } from "../sessions.server.ts";

export function loader({ context }: LoaderFunctionArgs) {
  const { id: here, person } = currentSession(context);
  const open = listSessions(person.id, new Date());
  return {
    sessions: open.map(({ browser, ...row }) => ({ ...row, ...browserName(browser) })),
    here,
    accounts: listAccountsOf(person.id),
    canUse: listOpenTenants().some((tenant) => admits(tenant, person)),
  };
}

export default function Sessions() {
  const { sessions, here, accounts, canUse } = useLoaderData<typeof loader>();
  const { t } = useTranslation("sessions");
  const { locale } = useRenderContext();
  const nameOf = ({ browser, system }: (typeof sessions)[number]) =>
    system ? t("name", { browser: browser ?? t("browser"), system }) : (browser ?? t("unknown"));
  const columns = [
    { head: t("what"), cell: nameOf },
    { head: t("began"), cell: (row: (typeof sessions)[number]) => dateTimeText(row.createdAt, locale) },
    { head: t("seen"), cell: (row: (typeof sessions)[number]) => dateTimeText(row.seenAt, locale) },
    {
      head: t("act"),
      cell: (row: (typeof sessions)[number]) =>
        row.id === here ? (
          <Tag kind="good">{t("here")}</Tag>
        ) : (
          <ActButton
            to={`/min-side/enheder/${row.id}/afslut`}
            look="secondary"
            label={t("endOne", { name: nameOf(row) })}
          >
            {t("end")}
          </ActButton>
        ),
    },
  ];
  return (
    <Page title={t("title")} lead={t("lead")} up={{ to: "/min-side", label: t("up") }}>
      <AccountOutcome />
      <Table caption={t("caption")} columns={columns} rows={sessions} rowKey={({ id }) => id} />
      {sessions.length > 1 && (
        <ActButton to="/min-side/enheder/andre/afslut" look="secondary">
          {t("endOthers")}
        </ActButton>
      )}
      <p className="hint">{t("limits")}</p>
      <OwnAccounts accounts={accounts} canUse={canUse} />
    </Page>
  );
}
