import { useTranslation } from "react-i18next";
import { useActWords } from "../audit/useActWords.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { dayText } from "../base/dates/date-text.ts";
import { Facts } from "../ui/Facts.tsx";
import { Field, type FieldState } from "../ui/Field.tsx";
import { Empty, Notice } from "../ui/Notice.tsx";
import { Page, Section } from "../ui/Page.tsx";
import { useRenderContext } from "../ui/render-context.ts";
import { Table } from "../ui/Table.tsx";
import { phoneText } from "../base/phone-number.ts";
import type { OwnData } from "./own-data.ts";
import { actsText, accessByDay } from "./access-by-day.ts";
import { sectionsOf } from "./sections.ts";

interface OwnDataPageProps {
  data: OwnData;
  /** The name has just been corrected. */
  corrected: boolean;
  /** The field of the name. */
  field: FieldState;
}

/** What the site stores about the reader, to see, download and correct; and who has seen it, by role. */
export function OwnDataPage({ data, corrected, field }: OwnDataPageProps) {
  const { t } = useTranslation("ownData");
  return (
    <Page title={t("title")} lead={t("lead")} up={{ to: "/min-side", label: t("up") }} wide>
      {corrected && <Notice kind="success">{t("corrected")}</Notice>}
      <PersonFacts person={data.person} />
      <Section title={t("take")}>
        <p>{t("takeText")}</p>
        <p className="go">
          <ButtonLink to="/min-side/data.txt" look="secondary">
            {t("takeText2")}
          </ButtonLink>{" "}
          <ButtonLink to="/min-side/data.json" look="secondary">
            {t("takeJson")}
          </ButtonLink>
        </p>
      </Section>
      <Correction field={field} />
      <AccessTable views={data.views} />
      <DataSections data={data} />
      <Section title={t("answers")}>
        <p>{t("answersText")}</p>
      </Section>
    </Page>
  );
}

function PersonFacts({ person }: Pick<OwnData, "person">) {
  const { t } = useTranslation("onboarding");
  const staff = useTranslation("staffNumbers").t;
  const site = useTranslation("site").t;
  const { locale } = useRenderContext();
  const roles = person.roles.map((role) => site(`role.${role}`)).join(", ");
  return (
    <Facts
      facts={[
        [t("own.name"), person.name],
        [t("own.mail"), person.mail],
        [t("own.phoneNumber"), person.phone && phoneText(person.phone)],
        [staff("number"), person.staffNumber],
        [t("own.municipality"), person.municipality],
        [t("own.roles", { count: person.roles.length }), roles],
        [t("own.startsOn"), dayText(new Date(person.startsOn), locale)],
      ]}
    />
  );
}

/** The name, which the reader corrects, and how to have the rest corrected. */
function Correction({ field }: Pick<OwnDataPageProps, "field">) {
  const { t } = useTranslation("ownData");
  const own = useTranslation("onboarding").t;
  const { secretariat } = useRenderContext();
  const subject = encodeURIComponent(t("askSubject"));
  return (
    <Section title={t("correct")}>
      <form method="post" noValidate>
        <Field field={field} label={t("name")} hint={t("nameHint")} maxLength={200} autoComplete="name" />
        <Button look="secondary">{t("save")}</Button>
      </form>
      <p>
        <a href="/min-side/mailadresse">{t("changeMail")}</a> ·{" "}
        <a href="/min-side/telefon">{own("own.phone")}</a>
      </p>
      <p className="after">
        {t("ask")} <a href={`mailto:${secretariat}?subject=${subject}`}>{secretariat}</a>.
      </p>
    </Section>
  );
}

function DataSections({ data }: { data: OwnData }) {
  const { t } = useTranslation("ownData");
  const person = useTranslation("person").t;
  const mail = useTranslation("mail").t;
  const plans = useTranslation("plans").t;
  const { locale } = useRenderContext();
  return sectionsOf(data, { t, person, mail, plans, locale }).map(({ title, head, rows }) => (
    <Section key={title} title={title}>
      <Table
        caption={title}
        hideCaption
        columns={head.map((name, at) => ({ head: name, cell: ({ cells }: Row) => cells[at] || "–" }))}
        rows={rows.map((cells, at) => ({ cells, at }))}
        rowKey={(row) => row.at}
      />
    </Section>
  ));
}

interface Row {
  cells: string[];
  at: number;
}

function AccessTable({ views }: { views: OwnData["views"] }) {
  const { t } = useTranslation("ownData");
  const { actText, roleText } = useActWords();
  const { locale } = useRenderContext();
  const words = { act: actText, times: (count: number) => t("times", { count }) };
  return (
    <Section title={t("views")}>
      <p>{t("viewsText")}</p>
      {views.length === 0 ? (
        <Empty>{t("viewsNone")}</Empty>
      ) : (
        <Table
          caption={t("viewsCaption", { count: views.length })}
          columns={[
            { head: t("column.when"), cell: ({ on }) => dayText(new Date(on), locale) },
            { head: t("column.role"), cell: ({ role }) => roleText(role) },
            { head: t("column.why"), cell: ({ why }) => t(`why.${why}`) },
            { head: t("column.what"), cell: (look) => actsText(look, words) },
          ]}
          rows={accessByDay(views)}
          rowKey={({ on, role, why }) => `${on} ${role} ${why}`}
        />
      )}
    </Section>
  );
}
