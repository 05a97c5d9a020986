import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { dayText, lastDayBefore } from "../../../base/dates/date-text.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { viewRoundAdmin } from "../round-views.server.ts";
import { PrivacyPromise } from "../../answering/PrivacyPromise.tsx";
import { idOf } from "../../../base/forms/ids.ts";
import { introText, AnswerForm } from "../../answering/AnswerForm.tsx";

export function loader({ request, params }: LoaderFunctionArgs) {
  const { round, questionnaire } = viewRoundAdmin(idOf(params.id), new Date());
  const done = new URL(request.url).searchParams.has("ok");
  const { id, name, greeting, closesAt } = round;
  return { id, name, greeting, closesAt, questionnaire, done };
}

/** Nothing of a trial is read or stored. */
export function action({ params }: ActionFunctionArgs) {
  return redirect(`/sekretariat/maalinger/${idOf(params.id)}/proev?ok=proevet`, 303);
}

export default function Trial() {
  const { id, name, greeting, closesAt, questionnaire, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("surveys");
  const { locale } = useRenderContext();
  return (
    <Page
      title={questionnaire.title}
      lead={introText(t, greeting, questionnaire.minutes)}
      up={{ to: `/sekretariat/maalinger/${id}`, label: name }}
    >
      <p className="until">{t("answer.until", { day: dayText(lastDayBefore(closesAt), locale) })}</p>
      <Notice kind={done ? "success" : "info"}>{t(done ? "trial.done" : "trial.text")}</Notice>
      <PrivacyPromise />
      <AnswerForm
        questionnaire={questionnaire}
        answers={{}}
        address={`/sekretariat/maalinger/${id}/proev`}
        trial
      />
    </Page>
  );
}
