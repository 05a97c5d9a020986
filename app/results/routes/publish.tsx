import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../people/guards.server.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { idOf } from "../../surveys/params.ts";
import { publish } from "../publish.server.ts";

/** Publishes a closed round, once; the page is drawn only to say why not. */
export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const roundId = idOf(params.id);
  const outcome = publish(roundId, person, new Date());
  if ("published" in outcome) return redirect(`/maalinger/${roundId}`, 303);
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  return data({ refused: outcome.refused }, { status: 422 });
}

export default function Publish() {
  const refused = useActionData<typeof action>()?.refused;
  const { t } = useTranslation("results");
  return (
    <Page title={t("refusedTitle")} up={{ to: "/maalinger", label: t("back") }}>
      {refused && <Notice kind="error">{t(`refused.${refused}`)}</Notice>}
    </Page>
  );
}
