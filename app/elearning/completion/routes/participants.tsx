import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { dayText } from "../../../base/dates/date-text.ts";
import { ActButton } from "../../../ui/Button.tsx";
import { idOf } from "../../../base/forms/ids.ts";
import { Empty, Notice } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { Table } from "../../../ui/Table.tsx";
import { confirmationField, confirmedField } from "../../../base/forms/confirmation.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { grantImportedDiplomas, importedWithoutDiploma } from "../grant-diploma.server.ts";
import type { Participant } from "../participant.ts";
import { viewParticipants } from "../participants.server.ts";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = currentPerson(context);
  const seen = viewParticipants(person, idOf(params.id), new Date());
  if (!seen) throw notFound();
  const done = new URL(request.url).searchParams.has("ok");
  return { ...seen, without: importedWithoutDiploma(seen.id).length, done };
}

const grantForm = z.object({ [confirmationField]: confirmedField });

/** Issues diplomas to those who completed the course before the site. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readAct(request, grantForm);
  if (!form[confirmationField]) return refuse("unconfirmed");
  grantImportedDiplomas(currentPerson(context), idOf(params.id), new Date());
  return redirect(`/sekretariat/kurser/${params.id}/deltagere?ok`, 303);
}

/** Who has taken a course, who is on the way, and who has not begun. */
export default function ParticipantsRoute() {
  const { id, title, of, participants, without, done } = useLoaderData<typeof loader>();
  const unconfirmed = useActionData<typeof action>() !== undefined;
  const { t } = useTranslation("completion");
  const columns = useColumns(of);
  const completed = participants.filter(({ completedAt }) => completedAt).length;
  return (
    <Page
      wide
      title={t("title", { title })}
      lead={t("lead", { completed, count: participants.length })}
      up={{ to: `/sekretariat/kurser/${id}`, label: title }}
    >
      {unconfirmed && <Notice kind="error">{t("unconfirmed")}</Notice>}
      {done && !unconfirmed && <Notice kind="success">{t("granted")}</Notice>}
      {without > 0 && (
        <Section title={t("imported")}>
          <p>{t("importedText", { count: without })}</p>
          <ActButton to={`/sekretariat/kurser/${id}/deltagere`} look="secondary" final>
            {t("grant", { count: without })}
          </ActButton>
        </Section>
      )}
      {participants.length === 0 ? (
        <Empty>{t("nobody")}</Empty>
      ) : (
        <Table
          caption={t("title", { title })}
          hideCaption
          columns={columns}
          rows={participants}
          rowKey={({ id }) => id}
        />
      )}
    </Page>
  );
}

/** Each participant's name, municipality, and how far they are in a course of so many lessons. */
function useColumns(lessons: number) {
  const { t } = useTranslation("completion");
  const { locale } = useRenderContext();
  const progressText = ({ done, completedAt }: Participant) => {
    if (completedAt) return t("completed", { day: dayText(completedAt, locale) });
    return done === 0 ? t("notBegun") : t("underWay", { done, count: lessons });
  };
  return [
    {
      head: t("name"),
      cell: ({ id, name }: Participant) => <a href={`/sekretariat/personer/${id}`}>{name}</a>,
    },
    { head: t("municipality"), cell: ({ municipality }: Participant) => municipality ?? t("none") },
    { head: t("progress"), cell: progressText },
  ];
}
