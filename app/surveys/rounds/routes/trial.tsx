import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { inLanguage } from "../../questionnaires/languages.ts";
import { viewRoundAdmin } from "../round-views.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { AnswerForm } from "../../answering/AnswerForm.tsx";
import { AnswerIntro } from "../../answering/AnswerIntro.tsx";
import { requestedPage } from "../../answering/pages.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const { round, questionnaire } = viewRoundAdmin(idOf(params.id), new Date());
  const { searchParams } = new URL(request.url);
  const { id, name, greeting, closesAt, resultsOn } = round;
  const page = requestedPage(searchParams.get("side"));
  return { id, name, greeting, closesAt, resultsOn, questionnaire, page, done: searchParams.has("ok") };
}

/** Nothing of a trial is read or stored. */
export function action({ request, params }: ActionFunctionArgs) {
  const page = requestedPage(new URL(request.url).searchParams.get("side"));
  const next = page === undefined ? "ok=proevet" : `side=${page + 1}`;
  return redirect(`/sekretariat/maalinger/${idOf(params.id)}/proev?${next}`, 303);
}

export default function Trial() {
  const { id, name, greeting, closesAt, resultsOn, page, done, ...loaded } = useLoaderData<typeof loader>();
  const questionnaire = inLanguage(loaded.questionnaire, useRenderContext().locale);
  const { t } = useTranslation("surveys");
  return (
    <Page title={questionnaire.title} up={{ to: `/sekretariat/maalinger/${id}`, label: name }}>
      <Notice kind={done ? "success" : "info"}>{t(done ? "trial.done" : "trial.text")}</Notice>
      <AnswerIntro {...{ questionnaire, greeting, closesAt, resultsOn }} />
      <AnswerForm
        questionnaire={questionnaire}
        answers={{}}
        address={`/sekretariat/maalinger/${id}/proev`}
        page={page}
        trial
      />
    </Page>
  );
}
