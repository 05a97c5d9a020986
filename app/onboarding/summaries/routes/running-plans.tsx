import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { planKinds } from "../../../../db/enums.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { Choices } from "../../../ui/Choices.tsx";
import { dayText } from "../../../base/dates/date-text.ts";
import { optionsOf, SelectField } from "../../../ui/Field.tsx";
import { Empty, Tag } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { type Column, Table } from "../../../ui/Table.tsx";
import { templatePage, welcomePackPage } from "../../templates/addresses.ts";
import type { RunningPlanRow } from "../plan-summary.ts";
import { seeRunningPlans } from "../running-plans.server.ts";
import { planFilters } from "../plan-filters.ts";

export function loader({ context, request }: LoaderFunctionArgs) {
  return seeRunningPlans(currentPerson(context), new URL(request.url).searchParams.get("vis"), new Date());
}

export default function RunningPlansPage() {
  const { rows, counts, view, withoutPlan } = useLoaderData<typeof loader>();
  const { t } = useTranslation("plans");
  return (
    <Page
      title={t("secretariat.title")}
      lead={t("secretariat.lead")}
      up={{ to: "/sekretariat", label: t("secretariat.up") }}
      wide
    >
      <Section title={t("secretariat.running")}>
        <Choices
          label={t("secretariat.show")}
          choices={planFilters.map((vis) => ({
            to: vis === "alle" ? "/sekretariat/planer" : `/sekretariat/planer?vis=${vis}`,
            label: `${t(`secretariat.view.${vis}`)} (${counts[vis]})`,
            chosen: vis === view,
          }))}
        />
        {rows.length === 0 ? <Empty>{t("secretariat.none")}</Empty> : <RunningPlansTable rows={rows} />}
      </Section>
      <TemplateLinks />
      {withoutPlan.length > 0 && <BeginPlanForm municipalities={withoutPlan} />}
    </Page>
  );
}

/** The templates that plans are made from, and the welcome packs. */
function TemplateLinks() {
  const { t } = useTranslation("plans");
  return (
    <Section title={t("secretariat.templates")}>
      <ul className="plain">
        {planKinds.flatMap((kind) => [
          <li key={kind}>
            <a href={templatePage(kind)}>{t(`secretariat.template.${kind}`)}</a>
          </li>,
          <li key={`${kind} pack`}>
            <a href={welcomePackPage(kind)}>{t(`secretariat.pack.${kind}`)}</a>
          </li>,
        ])}
      </ul>
    </Section>
  );
}

/** Begins the plan of a municipality that has none. */
function BeginPlanForm({ municipalities }: { municipalities: { id: number; name: string }[] }) {
  const { t } = useTranslation("plans");
  return (
    <Section title={t("secretariat.beginTitle")}>
      <p>{t("secretariat.beginText")}</p>
      <form method="post" action="/sekretariat/planer/begynd">
        <SelectField
          field={{ id: "f-kommune", name: "kommune" }}
          label={t("secretariat.municipality")}
          options={optionsOf(municipalities)}
        />
        <Button look="secondary">{t("secretariat.begin")}</Button>
      </form>
    </Section>
  );
}

function RunningPlansTable({ rows }: { rows: RunningPlanRow[] }) {
  const { t } = useTranslation("plans");
  const { locale } = useRenderContext();
  const day = (on: string) => dayText(new Date(on), locale);
  const columns: Column<RunningPlanRow>[] = [
    { head: t("secretariat.name"), cell: ({ id, name }) => <a href={`/planer/${id}`}>{name}</a> },
    { head: t("secretariat.place"), cell: ({ municipality }) => municipality ?? t("nobody") },
    { head: t("secretariat.from"), cell: ({ startsOn }) => <span className="nowrap">{day(startsOn)}</span> },
    { head: t("secretariat.done"), number: true, cell: ({ done, of }) => `${done}/${of}` },
    {
      head: t("secretariat.late"),
      number: true,
      cell: ({ late }) => (late > 0 ? <Tag kind="bad">{late}</Tag> : late),
    },
    {
      head: t("secretariat.next"),
      cell: ({ next }) => (next ? `${next.title} (${day(next.dueOn)})` : t("person.all")),
    },
  ];
  return (
    <Table
      caption={t("secretariat.running")}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}
