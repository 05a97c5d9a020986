import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { dayText } from "../../../base/dates/date-text.ts";
import { ActButton } from "../../../ui/Button.tsx";
import { idOf } from "../../../base/forms/ids.ts";
import { Empty, Notice } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { Table } from "../../../ui/Table.tsx";
import { isConfirmed } from "../../../base/forms/confirmation.ts";
import { grantImportedDiplomas, importedWithoutDiploma } from "../grant-diploma.server.ts";
import { viewParticipants, type Participant } from "../participants.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const seen = viewParticipants(person, Number(params.id), new Date());
  if (!seen) throw new Response(null, { status: 404 });
  const done = new URL(request.url).searchParams.has("ok");
  return { ...seen, without: importedWithoutDiploma(seen.id).length, done };
}

/** Diplomas for those who completed the course before the site. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  if (!isConfirmed(await request.formData())) return data({ refused: "unsure" }, { status: 422 });
  grantImportedDiplomas(person, idOf(params.id), new Date());
  return redirect(`/sekretariat/kurser/${params.id}/deltagere?ok`, 303);
}

/** Who has taken a course, who is on the way, and who has not begun. */
export default function ParticipantsRoute() {
  const { id, title, of, takers, without, done } = useLoaderData<typeof loader>();
  const unsure = useActionData<typeof action>() !== undefined;
  const { t } = useTranslation("workshop", { keyPrefix: "takers" });
  const { locale } = useRenderContext();
  const columns = [
    {
      head: t("name"),
      cell: (one: Participant) => <a href={`/sekretariat/personer/${one.id}`}>{one.name}</a>,
    },
    { head: t("municipality"), cell: ({ municipality }: Participant) => municipality ?? t("none") },
    {
      head: t("standing"),
      cell: ({ done, completedAt }: Participant) => {
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
      {unsure && <Notice kind="error">{t("unsure")}</Notice>}
      {done && !unsure && <Notice kind="success">{t("granted")}</Notice>}
      {without > 0 && (
        <Section title={t("imported")}>
          <p>{t("importedText", { count: without })}</p>
          <ActButton to={`/sekretariat/kurser/${id}/deltagere`} look="secondary" final>
            {t("grant", { count: without })}
          </ActButton>
        </Section>
      )}
      {takers.length === 0 ? (
        <Empty>{t("nobody")}</Empty>
      ) : (
        <Table
          caption={t("title", { title })}
          hideCaption
          columns={columns}
          rows={takers}
          rowKey={(one) => one.id}
        />
      )}
    </Page>
  );
}
