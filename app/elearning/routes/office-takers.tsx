import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../people/guards.server.ts";
import { dayText } from "../../ui/dates.ts";
import { Empty } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { useScene } from "../../ui/scene.ts";
import { Table } from "../../ui/Table.tsx";
import { seeTakers, type Taker } from "../workshop/takers.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const seen = seeTakers(person, Number(params.id), new Date());
  if (!seen) throw new Response(null, { status: 404 });
  return seen;
}

/** Who has taken a course, who is on the way, and who has not begun. */
export default function OfficeTakers() {
  const { id, title, of, takers } = useLoaderData<typeof loader>();
  const { t } = useTranslation("workshop", { keyPrefix: "takers" });
  const { locale } = useScene();
  const columns = [
    {
      head: t("name"),
      cell: (one: Taker) => <a href={`/sekretariat/personer/${one.id}`}>{one.name}</a>,
    },
    { head: t("municipality"), cell: ({ municipality }: Taker) => municipality ?? t("none") },
    {
      head: t("standing"),
      cell: ({ done, completedAt }: Taker) => {
        if (completedAt) return t("completed", { day: dayText(completedAt, locale) });
        return done === 0 ? t("notBegun") : t("underWay", { done, count: of });
      },
    },
  ];
  const completed = takers.filter(({ completedAt }) => completedAt).length;
  return (
    <Page
      wide
      title={t("title", { title })}
      lead={t("lead", { completed, count: takers.length })}
      up={{ to: `/sekretariat/kurser/${id}`, label: title }}
    >
      {takers.length === 0 ? (
        <Empty>{t("nobody")}</Empty>
      ) : (
        <Table
          caption={t("title", { title })}
          titled
          columns={columns}
          rows={takers}
          rowKey={(one) => one.id}
        />
      )}
    </Page>
  );
}
