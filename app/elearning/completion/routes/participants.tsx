import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { send } from "../../../sending/send.server.ts";
import { readSentForm } from "../../../sending/sent-form.server.ts";
import { withSendPanel } from "../../../sending/withSendPanel.tsx";
import { offeringUndo } from "../../../undo/address.ts";
import { dayText } from "../../../base/dates/date-text.ts";
import { ActButton, ButtonLink } from "../../../ui/Button.tsx";
import { Choices } from "../../../ui/Choices.tsx";
import { idOf } from "../../../base/forms/ids.ts";
import { Empty, Notice, UndoableNotice } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { Table } from "../../../ui/Table.tsx";
import { confirmationField, confirmedField } from "../../../base/forms/confirmation.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { grantImportedDiplomas, importedWithoutDiploma } from "../grant-diploma.server.ts";
import {
  countParticipants,
  type Participant,
  participantsIn,
  type ParticipantView,
  participantViewOf,
  participantViews,
} from "../participant.ts";
import { useWaitingText } from "../useWaitingText.ts";
import { viewParticipants } from "../participants.server.ts";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = currentPerson(context);
  const now = new Date();
  const seen = viewParticipants(person, idOf(params.id), now);
  if (!seen) throw notFound();
  const query = new URL(request.url).searchParams;
  const view = participantViewOf(query);
  return {
    ...seen,
    isEmpty: seen.participants.length === 0,
    participants: participantsIn(seen.participants, view, now),
    counts: countParticipants(seen.participants, now),
    view,
    now,
    without: importedWithoutDiploma(seen.id).length,
    done: query.has("ok"),
  };
}

const grantForm = z.object({ [confirmationField]: confirmedField });

/** Issues diplomas to those who completed the course before the site. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const sent = await readSentForm(request);
  const form = await readAct(request, grantForm);
  if (!form[confirmationField]) return refuse("unconfirmed");
  const actor = currentPerson(context);
  const [courseId, now] = [idOf(params.id), new Date()];
  const back = `/sekretariat/kurser/${courseId}/deltagere`;
  const undo = { kind: "letters-sent", target: { scope: `course:${courseId}` }, back } as const;
  const outcome = await send(actor, { form: sent, undo, act: "diplomas-issued", back }, now, () =>
    grantImportedDiplomas(actor, courseId, now),
  );
  return "panel" in outcome ? outcome : redirect(offeringUndo(`${back}?ok`, outcome), 303);
}

export default withSendPanel(ParticipantsRoute);

/** Who has taken a course, who is on the way, and who has not begun. */
function ParticipantsRoute() {
  const { id, title, of, isEmpty, participants, counts, view, now, without, done } =
    useLoaderData<typeof loader>();
  const unconfirmed = "refused" in (useActionData<typeof action>() ?? {});
  const { t } = useTranslation("completion");
  const columns = useColumns(of, now);
  return (
    <Page
      wide
      title={t("title", { title })}
      lead={t("lead", { completed: counts.gennemfoert, count: counts.alle })}
      up={{ to: `/sekretariat/kurser/${id}`, label: title }}
    >
      {unconfirmed && <Notice kind="error">{t("unconfirmed")}</Notice>}
      {done && !unconfirmed && <UndoableNotice>{t("granted")}</UndoableNotice>}
      {without > 0 && <ImportedSection id={id} without={without} />}
      {isEmpty ? (
        <Empty>{t("nobody")}</Empty>
      ) : (
        <>
          <ListLinks id={id} view={view} counts={counts} isEmpty={participants.length === 0} />
          <Uncounted participants={participants} />
          {participants.length === 0 ? (
            <Empty>{t("noneInView")}</Empty>
          ) : (
            <Table
              caption={t("title", { title })}
              hideCaption
              columns={columns}
              rows={participants}
              rowKey={({ id }) => id}
            />
          )}
          <HowCounted />
        </>
      )}
    </Page>
  );
}

function HowCounted() {
  const { t } = useTranslation("completion");
  return (
    <details className="more">
      <summary>{t("howCountedTitle")}</summary>
      <p>{t("howCounted")}</p>
    </details>
  );
}

/** Those who completed the course before the site, and the button that gives them a diploma. */
function ImportedSection({ id, without }: { id: number; without: number }) {
  const { t } = useTranslation("completion");
  return (
    <Section title={t("imported")}>
      <p>{t("importedText", { count: without })}</p>
      <ActButton to={`/sekretariat/kurser/${id}/deltagere`} look="secondary" final>
        {t("grant", { count: without })}
      </ActButton>
    </Section>
  );
}

/** Those whom the list shows and the figures do not count. */
function Uncounted({ participants }: { participants: Participant[] }) {
  const { t } = useTranslation("completion");
  const uncounted = participants.filter(({ counted }) => !counted);
  const later = uncounted.filter(({ startsLater }) => startsLater).length;
  const others = uncounted.length - later;
  if (uncounted.length === 0) return null;
  return (
    <p className="hint">
      {later > 0 && t("startingLater", { count: later })} {others > 0 && t("notFor", { count: others })}
    </p>
  );
}

interface ListLinksProps {
  id: number;
  view: ParticipantView;
  counts: Record<ParticipantView, number>;
  isEmpty: boolean;
}

/** Which of them are shown, the way to remind those who have not completed the course, and what is shown as a file. */
function ListLinks({ id, view, counts, isEmpty }: ListLinksProps) {
  const { t } = useTranslation("completion");
  const at = `/sekretariat/kurser/${id}`;
  return (
    <>
      <Choices
        label={t("show")}
        choices={participantViews.map((vis) => ({
          to: vis === "alle" ? `${at}/deltagere` : `${at}/deltagere?vis=${vis}`,
          label: `${t(`view.${vis}`)} (${counts[vis]})`,
          chosen: vis === view,
        }))}
      />
      <p className="go">
        {counts.mangler > 0 && (
          <ButtonLink to={`${at}/paamind`} look="secondary">
            {t("remind.link")}
          </ButtonLink>
        )}{" "}
        {!isEmpty && (
          <a href={`${at}/deltagere.xlsx${view === "alle" ? "" : `?vis=${view}`}`}>{t("asSheet")}</a>
        )}
      </p>
    </>
  );
}

/** Each participant's name, municipality, and how far they are in a course of so many lessons. */
function useColumns(lessons: number, now: Date) {
  const { t } = useTranslation("completion");
  const { locale } = useRenderContext();
  const waitingText = useWaitingText(now);
  const progressText = ({ done, completedAt }: Participant) => {
    if (completedAt) return t("completed", { day: dayText(completedAt, locale) });
    return done === 0 ? t("notBegun") : t("underWay", { done, count: lessons });
  };
  return [
    {
      head: t("name"),
      cell: ({ id, name, startsLater, startsOn }: Participant) => (
        <>
          <a href={`/sekretariat/personer/${id}`}>{name}</a>
          {startsLater && (
            <span className="beside"> {t("starts", { day: dayText(new Date(startsOn), locale) })}</span>
          )}
        </>
      ),
    },
    { head: t("municipality"), cell: ({ municipality }: Participant) => municipality ?? t("none") },
    { head: t("progress"), cell: progressText },
    { head: t("since"), cell: waitingText },
  ];
}
