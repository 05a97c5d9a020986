import { useTranslation } from "react-i18next";
import { dateTimeText, dayText } from "../../../base/dates/date-text.ts";
import { ActButton } from "../../../ui/Button.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { type Column, Table } from "../../../ui/Table.tsx";

interface AccountRow {
  id: number;
  municipality: string;
  tiedAt: Date;
  usedAt: Date;
}

/** The accounts that sign in as somebody, each with a button that removes it; `removePath` is where that is sent. */
export function AccountTable(props: { accounts: AccountRow[]; removePath: (id: number) => string }) {
  const { t } = useTranslation("accounts", { keyPrefix: "own" });
  const { locale } = useRenderContext();
  const columns: Column<AccountRow>[] = [
    { head: t("municipality"), cell: ({ municipality }) => municipality },
    { head: t("tiedAt"), cell: ({ tiedAt }) => dayText(tiedAt, locale) },
    { head: t("usedAt"), cell: ({ usedAt }) => dateTimeText(usedAt, locale) },
    {
      head: t("act"),
      cell: ({ id, municipality }) => (
        <ActButton to={props.removePath(id)} look="secondary" label={t("removeOne", { municipality })}>
          {t("remove")}
        </ActButton>
      ),
    },
  ];
  return (
    <Table caption={t("title")} hideCaption columns={columns} rows={props.accounts} rowKey={({ id }) => id} />
  );
}
