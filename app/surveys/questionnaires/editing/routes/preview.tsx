import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { notFound } from "../../../../base/refusals.server.ts";
import { Empty, Notice } from "../../../../ui/Notice.tsx";
import { Page } from "../../../../ui/Page.tsx";
import { useRenderContext } from "../../../../ui/render-context.ts";
import { AnswerForm } from "../../../answering/AnswerForm.tsx";
import { AnswerIntro } from "../../../answering/AnswerIntro.tsx";
import { requestedPage } from "../../../answering/pages.ts";
import { versionOf } from "../../content.ts";
import { inLanguage } from "../../languages.ts";
import { findQuestionnaire } from "../../questionnaires.server.ts";
import { draftPage, previewPage, questionnairePage } from "../addresses.ts";
import { findDraft } from "../drafts.server.ts";

const dayMs = 86_400_000;
/** A preview has no last day yet. */
const sampleDays = 14;

/** The draft ("kladde"), or the saved version that the address names. */
function findShown(name: string, version: string) {
  if (version !== draftWord) return findQuestionnaire(name, Number(version));
  const draft = findDraft(name);
  const pages = draft?.pages.filter(({ elements }) => elements.length > 0);
  return draft && versionOf({ name, version: 1 }, { ...draft, pages: pages! });
}

const draftWord = "kladde";

export function loader({ request, params: { name = "", version = "" } }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const questionnaire = findShown(name, version);
  if (!questionnaire) throw notFound();
  const page = requestedPage(searchParams.get("side"));
  const closesAt = new Date(Date.now() + sampleDays * dayMs);
  return { questionnaire, version, page, closesAt, done: searchParams.has("ok") };
}

/** Nothing of a trial is read or stored. */
export function action({ request, params: { name = "", version = "" } }: ActionFunctionArgs) {
  const page = requestedPage(new URL(request.url).searchParams.get("side"));
  return redirect(
    `${previewPage(name, version)}?${page === undefined ? "ok=proevet" : `side=${page + 1}`}`,
    303,
  );
}

/** The questionnaire as an agent sees it on a phone: the form that they answer, in a frame of that width. */
export default function Preview() {
  const { questionnaire, version, page, closesAt, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("questionnaires");
  const surveys = useTranslation("surveys").t;
  const shown = inLanguage(questionnaire, useRenderContext().locale);
  const { name, pages } = questionnaire;
  const isDraft = version === draftWord;
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
          <AnswerIntro questionnaire={shown} greeting="" closesAt={closesAt} resultsOn={null} />
          <AnswerForm
            questionnaire={shown}
            answers={{}}
            address={previewPage(name, version)}
            page={page}
            trial
          />
        </div>
      )}
    </Page>
  );
}
