import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Button, ConfirmationTick } from "../../../ui/Button.tsx";
import { Empty, Notice } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { confirmationField, confirmedField } from "../../../base/forms/confirmation.ts";
import { idField, listField } from "../../../base/forms/fields.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { Table } from "../../../ui/Table.tsx";
import { invite, countInvitations, previewInvitation } from "../invitations.server.ts";
import { viewUninvited } from "../../authoring/course-planning.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = currentPerson(context);
  const course = viewUninvited(person, idOf(params.id), new Date());
  if (!course) throw notFound();
  const [first] = course.uninvited;
  const letter = first ? await previewInvitation(course.id, first, new Date()) : null;
  const done = new URL(request.url).searchParams.get("ok");
  return {
    ...course,
    letter: letter && { subject: letter.subject, text: letter.text },
    counts: countInvitations(course.id),
    done,
  };
}

const invitationForm = z.object({
  p: listField(idField("p")),
  [confirmationField]: confirmedField,
});

export async function action({ request, params, context }: ActionFunctionArgs) {
  const courseId = idOf(params.id);
  const { p: selected, [confirmationField]: confirmed } = await readAct(request, invitationForm);
  if (selected.length === 0) return refuse("nobody-chosen", { selected });
  if (!confirmed) return refuse("unconfirmed", { selected });
  const outcome = invite(currentPerson(context), courseId, selected, new Date());
  if (!("refused" in outcome))
    return outcome.invited > 0
      ? redirect(`/sekretariat/kurser/${courseId}/inviter?ok=inviteret`, 303)
      : refuse("nobody-left", { selected });
  if (outcome.refused === "unknown") throw notFound();
  return refuse(outcome.refused, { selected });
}

type InviteView = ReturnType<typeof useLoaderData<typeof loader>>;

export default function InviteRoute() {
  const view = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const { t } = useTranslation("invitations");
  const { id, title, uninvited, letter, done } = view;
  return (
    <Page
      title={t("title", { title })}
      lead={t("lead")}
      up={{ to: `/sekretariat/kurser/${id}`, label: title }}
    >
      {refusal && <Notice kind="error">{t(refusal.refused)}</Notice>}
      {done === "inviteret" && <Notice kind="success">{t("done")}</Notice>}
      <InvitedSoFar courseId={id} counts={view.counts} />
      <Section title={t("whom", { count: uninvited.length })}>
        {uninvited.length === 0 ? (
          <Empty>{t("nobody")}</Empty>
        ) : (
          <>
            {letter && <LetterPreview letter={letter} />}
            <InvitationForm view={view} selected={refusal?.selected} />
          </>
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

/** The letter as the first of those to invite would get it. */
function LetterPreview({ letter }: { letter: NonNullable<InviteView["letter"]> }) {
  const { t } = useTranslation("invitations");
  return (
    <details>
      <summary>{t("letter")}</summary>
      <p>
        <b lang="da">{letter.subject}</b>
      </p>
      <div lang="da">
        {letter.text.split(/\n{2,}/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </details>
  );
}

interface InvitationFormProps {
  view: InviteView;
  /** The people ticked in a refused form; in a new one all are ticked. */
  selected?: number[];
}

function InvitationForm({ view: { open, uninvited }, selected }: InvitationFormProps) {
  const { t } = useTranslation("invitations");
  const site = useTranslation("site").t;
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
      {open ? (
        <>
          <ConfirmationTick>{site("finalMail")}</ConfirmationTick>
          <Button>{t("act")}</Button>
        </>
      ) : (
        <p>{t("not-published")}</p>
      )}
    </form>
  );
}
