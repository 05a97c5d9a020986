import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { Button, ConfirmationTick } from "../../../ui/Button.tsx";
import { Empty, Notice } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { isConfirmed } from "../../../base/forms/confirmation.ts";
import { Table } from "../../../ui/Table.tsx";
import { invite, countInvitations, previewInvitation } from "../invitations.server.ts";
import { viewUninvited } from "../../authoring/course-planning.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const seen = viewUninvited(person, Number(params.id), new Date());
  if (!seen) throw new Response(null, { status: 404 });
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

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const form = await request.formData();
  const chosen = form.getAll("p").map(Number);
  const no = (refused: "nobody-chosen" | "nobody-left" | "unsure" | "not-published") =>
    data({ refused, chosen }, { status: 422 });
  if (chosen.length === 0) return no("nobody-chosen");
  if (!isConfirmed(form)) return no("unsure");
  const outcome = invite(person, Number(params.id), chosen, new Date());
  if ("invited" in outcome && outcome.invited === 0) return no("nobody-left");
  if (!("refused" in outcome)) return redirect(`/sekretariat/kurser/${params.id}/inviter?ok=inviteret`, 303);
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  return no(outcome.refused);
}

export default function InviteRoute() {
  const { id, title, open, uninvited, letter, soFar, done } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { t } = useTranslation("workshop", { keyPrefix: "invite" });
  return (
    <Page
      title={t("title", { title })}
      lead={t("lead")}
      up={{ to: `/sekretariat/kurser/${id}`, label: title }}
    >
      {sent && <Notice kind="error">{t(sent.refused)}</Notice>}
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
                          defaultChecked={sent?.chosen.includes(id) ?? true}
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
