import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { Empty, Notice, UndoableNotice } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { idField, listField } from "../../../base/forms/fields.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { send } from "../../../sending/send.server.ts";
import { readSentForm } from "../../../sending/sent-form.server.ts";
import { withSendPanel } from "../../../sending/withSendPanel.tsx";
import { offeringUndo } from "../../../undo/address.ts";
import { Table } from "../../../ui/Table.tsx";
import { invite, countInvitations } from "../invitations.server.ts";
import { viewUninvited } from "../../authoring/course-planning.server.ts";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = currentPerson(context);
  const course = viewUninvited(person, idOf(params.id), new Date());
  if (!course) throw notFound();
  const done = new URL(request.url).searchParams.get("ok");
  return {
    ...course,
    counts: countInvitations(course.id),
    done,
  };
}

const invitationForm = z.object({ p: listField(idField("p")) });

export async function action({ request, params, context }: ActionFunctionArgs) {
  const courseId = idOf(params.id);
  const actor = currentPerson(context);
  const form = await readSentForm(request);
  const { p: selected } = await readAct(request, invitationForm);
  if (selected.length === 0) return refuse("nobody-chosen", { selected });
  const now = new Date();
  const back = `/sekretariat/kurser/${courseId}/inviter`;
  const undo = { kind: "course-invited", target: { courseId, personIds: selected }, back } as const;
  const outcome = await send(actor, { form, undo, back, canLeaveOut: true }, now, (leftOut) =>
    invite(
      actor,
      courseId,
      selected.filter((id) => !leftOut.has(id)),
      now,
    ),
  );
  if ("panel" in outcome) return outcome;
  if (!("refused" in outcome))
    return outcome.invited > 0
      ? redirect(offeringUndo(`${back}?ok=inviteret`, outcome), 303)
      : refuse("nobody-left", { selected });
  if (outcome.refused === "unknown") throw notFound();
  return refuse(outcome.refused, { selected });
}

type InviteView = ReturnType<typeof useLoaderData<typeof loader>>;

export default withSendPanel(InviteRoute);

function InviteRoute() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer && "refused" in answer ? answer : undefined;
  const { t } = useTranslation("invitations");
  const { id, title, uninvited, done } = view;
  return (
    <Page
      title={t("title", { title })}
      lead={t("lead")}
      up={{ to: `/sekretariat/kurser/${id}`, label: title }}
    >
      {refusal && <Notice kind="error">{t(refusal.refused)}</Notice>}
      {done === "inviteret" && <UndoableNotice>{t("done")}</UndoableNotice>}
      <InvitedSoFar courseId={id} counts={view.counts} />
      <Section title={t("whom", { count: uninvited.length })}>
        {uninvited.length === 0 ? (
          <Empty>{t("nobody")}</Empty>
        ) : (
          <InvitationForm view={view} selected={refusal?.selected} />
        )}
      </Section>
    </Page>
  );
}

/** How many have been invited, and a link to see it again while letters are waiting to be sent. */
function InvitedSoFar({ courseId, counts }: { courseId: number; counts: InviteView["counts"] }) {
  const { t } = useTranslation("invitations");
  return (
    <p>
      {t("soFar", counts)}{" "}
      {counts.waiting > 0 && (
        <>
          {t("waiting", { count: counts.waiting })}{" "}
          <a href={`/sekretariat/kurser/${courseId}/inviter`}>{t("look")}</a>
        </>
      )}
    </p>
  );
}

interface InvitationFormProps {
  view: InviteView;
  /** The people ticked in a refused form; in a new one all are ticked. */
  selected?: number[];
}

function InvitationForm({ view: { open, uninvited }, selected }: InvitationFormProps) {
  const { t } = useTranslation("invitations");
  return (
    <form method="post">
      <Table
        caption={t("list")}
        columns={[
          {
            head: t("name"),
            cell: ({ id, name }) => (
              <label className="choice">
                <input type="checkbox" name="p" value={id} defaultChecked={selected?.includes(id) ?? true} />
                {name}
              </label>
            ),
          },
          { head: t("municipality"), cell: ({ municipality }) => municipality ?? t("none") },
        ]}
        rows={uninvited}
        rowKey={({ id }) => id}
      />
      {open ? <Button>{t("act")}</Button> : <p>{t("not-published")}</p>}
    </form>
  );
}
