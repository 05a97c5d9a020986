import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { dayText } from "../../base/dates/date-text.ts";
import { Empty } from "../../ui/Notice.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { type Column, Table } from "../../ui/Table.tsx";
import type { FormerPerson } from "./former-person.ts";

/** Those who have left, with a box to tick: someone closed by mistake can be reopened. */
export function FormerPeopleList({ former }: { former: FormerPerson[] }) {
  const { t } = useTranslation("persons");
  const site = useTranslation("site").t;
  const { locale } = useRenderContext();
  if (former.length === 0) return <Empty>{t("former.none")}</Empty>;
  const columns: Column<FormerPerson>[] = [
    {
      head: t("name"),
      cell: ({ id, name }) => <a href={`/sekretariat/personer/${id}`}>{name}</a>,
    },
    {
      head: t("tick"),
      bare: true,
      cell: ({ id, name }) => (
        <input type="checkbox" name="p" value={id} aria-label={t("tickOne", { name })} />
      ),
    },
    { head: t("municipality"), cell: ({ municipality }) => municipality ?? t("former.noMunicipality") },
    {
      head: t("roles"),
      cell: ({ roles }) => roles.map((role) => site(`role.${role}`)).join(", "),
    },
    { head: t("former.left"), cell: ({ leftOn }) => dayText(new Date(leftOn), locale) },
  ];
  return (
    <form method="post" action={takeBackPath}>
      <p>{t("former.text")}</p>
      <Table
        caption={t("former.caption", { count: former.length })}
        columns={columns}
        rows={former}
        rowKey={({ id }) => id}
      />
      <p className="go go-along">
        <Button look="secondary">{t("former.reinstate")}</Button>
      </p>
    </form>
  );
}

/** Where a form asks that people be taken back. */
export const takeBackPath = "/sekretariat/personer?stoppet=ja";
