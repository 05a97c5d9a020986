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
  const seen = viewUninvited(person, idOf(params.id), new Date());
  if (!seen) throw notFound();
  const [first] = seen.uninvited;
  const letter = first ? await previewInvitation(seen.id, first, new Date()) : null;
  const done = new URL(request.url).searchParams.get("ok");
  return {
    ...seen,
    letter: letter && { subject: letter.subject, text: letter.text },
    soFar: countInvitations(seen.id),
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

export default function InviteRoute() {
  const { id, title, open, uninvited, letter, soFar, done } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const { t } = useTranslation("invitations");
  return (
    <Page
      title={t("title", { title })}
      lead={t("lead")}
      up={{ to: `/sekretariat/kurser/${id}`, label: title }}
    >
      {refusal && <Notice kind="error">{t(refusal.refused)}</Notice>}
      {done === "inviteret" && <Notice kind="success">{t("done")}</Notice>}
      <p>
        {t("soFar", soFar)}{" "}
        {soFar.waiting > 0 && (
          <>
            {t("waiting", { count: soFar.waiting })}{" "}
            <a href={`/sekretariat/kurser/${id}/inviter`}>{t("look")}</a>
          </>
        )}
      </p>
      <Section title={t("whom", { count: uninvited.length })}>
        {uninvited.length === 0 ? (
          <Empty>{t("nobody")}</Empty>
        ) : (
          <>
            {letter && (
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
            )}
            <form method="post">
              <Table
                caption={t("list")}
                columns={[
                  {
                    head: t("name"),
                    cell: ({ id, name }) => (
                      <label className="choice">
                        <input
                          type="checkbox"
                          name="p"
                          value={id}
                          defaultChecked={refusal?.selected.includes(id) ?? true}
                        />
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
                  <ConfirmationTick />
                  <Button>{t("act")}</Button>
                </>
              ) : (
                <p>{t("not-published")}</p>
              )}
            </form>
          </>
        )}
      </Section>
    </Page>
  );
}
