import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { notFound } from "../../../../base/refusals.server.ts";
import { Empty, Notice } from "../../../../ui/Notice.tsx";
import { Page } from "../../../../ui/Page.tsx";
import { useRenderContext } from "../../../../ui/render-context.ts";
import { AnswerForm, introText } from "../../../answering/AnswerForm.tsx";
import { PrivacyPromise } from "../../../answering/PrivacyPromise.tsx";
import { versionOf } from "../../content.ts";
import { inLanguage } from "../../languages.ts";
import { findQuestionnaire, newestVersionOf } from "../../questionnaires.server.ts";
import { draftPage, questionnairePage } from "../addresses.ts";
import { findDraft } from "../drafts.server.ts";

/** The draft, or the saved version that the address names. */
function findShown(name: string, version: string | null) {
  if (version !== null) return findQuestionnaire(name, Number(version));
  const draft = findDraft(name);
  if (!draft) return newestVersionOf(name);
  const pages = draft.pages.filter(({ elements }) => elements.length > 0);
  return versionOf({ name, version: 1 }, { ...draft, pages });
}

export function loader({ request, params: { name = "" } }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const version = searchParams.get("version");
  const questionnaire = findShown(name, version);
  if (!questionnaire) throw notFound();
  const isDraft = version === null && findDraft(name) !== null;
  return { questionnaire, isDraft, version, done: searchParams.has("ok") };
}

/** Nothing of a trial is read or stored. */
export function action({ request, params: { name = "" } }: ActionFunctionArgs) {
  const version = new URL(request.url).searchParams.get("version");
  const query = /^\d{1,4}$/.test(version ?? "") ? `&version=${version}` : "";
  return redirect(`${questionnairePage(name)}/proev?ok=proevet${query}`, 303);
}

/** The questionnaire as an agent sees it on a phone: the form that they answer, in a frame of that width. */
export default function Preview() {
  const { questionnaire, isDraft, version, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("questionnaires");
  const surveys = useTranslation("surveys").t;
  const shown = inLanguage(questionnaire, useRenderContext().locale);
  const { name, pages } = questionnaire;
  const to = isDraft ? draftPage(name) : questionnairePage(name);
  return (
    <Page
      title={t("previewTitle")}
      lead={t("previewLead")}
      up={{ to, label: isDraft ? t("draft") : questionnaire.title }}
    >
      {done && <Notice kind="success">{surveys("trial.done")}</Notice>}
      {pages.length === 0 ? (
        <Empty>{t("noPages")}</Empty>
      ) : (
        <div className="phone">
          <h2 className="phone-title" lang={shown.locale}>
            {shown.title}
          </h2>
          <p className="lead">{introText(surveys, "", shown.minutes)}</p>
          <PrivacyPromise />
          <AnswerForm
            questionnaire={shown}
            answers={{}}
            address={`${questionnairePage(name)}/proev${version ? `?version=${version}` : ""}`}
            trial
          />
        </div>
      )}
    </Page>
  );
}
