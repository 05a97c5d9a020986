import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { idField } from "../../../base/forms/fields.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Empty, Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { PersonLetters } from "../PersonLetters.tsx";
import { seeLetters, sendLetterAgain } from "../person-letters.server.ts";

export function loader({ params, context, request }: LoaderFunctionArgs) {
  const seen = seeLetters(currentPerson(context), idOf(params.id), new Date());
  if (!seen) throw notFound();
  const done = new URL(request.url).searchParams.get("ok");
  return { ...seen, done: done === "igen" || done === "ny" ? done : null };
}

const againForm = z.object({ mail: idField("unsent") });

/** Sends one of the person's letters again; any that cannot be is not found. */
export async function action({ params, context, request }: ActionFunctionArgs) {
  const personId = idOf(params.id);
  const { mail } = await readAct(request, againForm);
  const sent = sendLetterAgain(currentPerson(context), personId, mail, new Date());
  if (!sent) throw notFound();
  return redirect(`/sekretariat/personer/${personId}/mails?ok=${sent === "anew" ? "ny" : "igen"}`, 303);
}

/** Every letter to a person, and what became of it. */
export default function SecretariatPersonLetters() {
  const { person, letters, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("person", { keyPrefix: "letters" });
  const mail = useTranslation("mail").t;
  const up = { to: `/sekretariat/personer/${person.id}`, label: person.name };
  return (
    <Page title={t("title", { name: person.name })} lead={t("lead")} up={up} wide>
      {done && <Notice kind="success">{done === "ny" ? t("anew") : mail("requeued")}</Notice>}
      {letters.length === 0 ? (
        <Empty>{t("none")}</Empty>
      ) : (
        <PersonLetters letters={letters} at={`${up.to}/mails`} />
      )}
      <p className="hint">{t("notShown")}</p>
    </Page>
  );
}
