import { useTranslation } from "react-i18next";
import { Button } from "../ui/Button.tsx";
import { dayText, dateTimeText } from "../base/dates/date-text.ts";
import { DateField } from "../ui/DateField.tsx";
import { Field, SelectField } from "../ui/Field.tsx";
import { Empty } from "../ui/Notice.tsx";
import { Page } from "../ui/Page.tsx";
import { useRenderContext } from "../ui/render-context.ts";
import { type Column, Table } from "../ui/Table.tsx";
import type { Trail, TrailLine } from "./trail.ts";
import { type TrailQuery, lineKinds } from "./trail-query.ts";
import { useActWords } from "./useActWords.ts";

const trailPath = "/sekretariat/spor";

/** Who saw or did what with whose data, the newest first, filtered. */
export function TrailPage({ trail, trailQuery }: { trail: Trail; trailQuery: TrailQuery }) {
  const { t } = useTranslation("audit");
  const site = useTranslation("site").t;
  const up = { to: "/sekretariat", label: site("nav.secretariat") };
  return (
    <Page title={t("title")} lead={t("lead")} up={up} wide>
      <Filter trailQuery={trailQuery} />
      {trail.lines.length === 0 ? <Empty>{t("none")}</Empty> : <Lines trail={trail} />}
      {trail.pages > 1 && <Pages trail={trail} trailQuery={trailQuery} />}
    </Page>
  );
}

function Filter({ trailQuery: { typed, wrong } }: { trailQuery: TrailQuery }) {
  const { t } = useTranslation("audit");
  const { acts } = useActWords();
  const field = (name: keyof typeof typed, faulty = false) => ({
    id: `f-${name}`,
    name,
    initialValue: typed[name],
    errors: faulty ? [t("wrongDay")] : undefined,
  });
  const dated = { placeholder: t("dayHint") } as const;
  const words = Object.keys(lineKinds) as (keyof typeof lineKinds)[];
  return (
    <search>
      <form action={trailPath} className="search">
        <Field field={field("hvis")} label={t("whose")} type="search" maxLength={100} autoComplete="off" />
        <Field field={field("hvem")} label={t("who")} type="search" maxLength={100} autoComplete="off" />
        <SelectField
          field={field("vis")}
          label={t("kindLabel")}
          options={words.map((word) => ({ value: word, label: t(`kind.${word}`) }))}
        />
        <SelectField
          field={field("hvad")}
          label={t("what")}
          options={[{ value: "", label: t("all") }, ...acts.map(([value, label]) => ({ value, label }))]}
        />
        <DateField field={field("fra", wrong.fra)} label={t("from")} {...dated} />
        <DateField field={field("til", wrong.til)} label={t("until")} {...dated} />
        <Button look="secondary">{t("show")}</Button>
      </form>
    </search>
  );
}

function Lines({ trail: { lines, all, page, pages } }: { trail: Trail }) {
  const { t } = useTranslation("audit");
  return (
    <Table
      caption={t("caption", { count: all, page, pages })}
      columns={useColumns()}
      rows={lines}
      rowKey={({ id }) => id}
    />
  );
}

function useColumns(): Column<TrailLine>[] {
  const { t } = useTranslation("audit");
  const { actText, roleText } = useActWords();
  const { locale } = useRenderContext();
  const scopeText = ({ word, name, on }: NonNullable<TrailLine["scopeName"]>) =>
    t(`scoped.${word}`, { name, day: on && dayText(new Date(on), locale) });
  const person = (id: number | null, name: string | null) =>
    id && name ? <a href={`/sekretariat/personer/${id}`}>{name}</a> : t("nobody");
  return [
    { head: t("when"), cell: (line) => dateTimeText(line.at, locale) },
    {
      head: t("who"),
      cell: ({ actorId, actor, actorRole }) =>
        actorId === null ? (
          roleText(actorRole)
        ) : (
          <>
            {person(actorId, actor)} ({roleText(actorRole)})
          </>
        ),
    },
    {
      head: t("what"),
      cell: ({ act, times }) =>
        times !== null && times > 1 ? t("times", { act: actText(act), times }) : actText(act),
    },
    { head: t("whose"), cell: ({ subjectId, subject }) => person(subjectId, subject) },
    {
      head: t("scope"),
      cell: ({ scope, scopeName }) => (scopeName ? scopeText(scopeName) : <code>{scope}</code>),
    },
  ];
}

function Pages({ trail: { page, pages }, trailQuery: { typed } }: { trail: Trail; trailQuery: TrailQuery }) {
  const { t } = useTranslation("audit");
  const to = (side: number) => `${trailPath}?${new URLSearchParams({ ...typed, side: String(side) })}`;
  return (
    <nav aria-label={t("pages")}>
      <p>
        {page > 1 && <a href={to(page - 1)}>{t("newer")}</a>}{" "}
        {page < pages && <a href={to(page + 1)}>{t("older")}</a>}
      </p>
    </nav>
  );
}
