import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { FrontLink, Page } from "../../../ui/Page.tsx";
import { headersOfAction, retryAfter } from "../../sign-in/retry-after.ts";
import { AnswerForm } from "../AnswerForm.tsx";
import { type AnswerRefusal, answerLink, seeLink } from "../answering.server.ts";
import { answerForm } from "../forms.ts";
import type { LinkView } from "../mail-change.ts";

/** Changes nothing: link scanners open every link before its reader does. */
export function loader({ params }: LoaderFunctionArgs) {
  const link = seeLink(params.token!, new Date());
  return data({ link }, { status: link ? 200 : 410 });
}

const statusOfRefusal: Record<AnswerRefusal, number> = {
  over: 410,
  "wrong-code": 422,
  "too-often": 429,
  "mail-taken": 422,
};

/** Answers with the code of the letter, since link scanners may press buttons too. */
export async function action({ request, params, context: { ip } }: ActionFunctionArgs) {
  const { typed, code, yes } = await readAct(request, answerForm);
  if (!code) return data({ refused: "not-a-code" as const, typed }, { status: 422 });
  const outcome = answerLink(params.token!, { code, yes, ip }, new Date());
  // A second press, or a page from before: the page says what became of it.
  if ("answered" in outcome || (outcome.refused === "over" && seeLink(params.token!, new Date())))
    return redirect(`/mailadresse/${params.token}`, 303);
  const status = statusOfRefusal[outcome.refused];
  const headers = status === 429 ? { "Retry-After": retryAfter(24 * 60, new Date()) } : undefined;
  return data({ refused: outcome.refused, typed }, { status, headers });
}

export const headers = headersOfAction;

export default function AnswerLink() {
  const { link } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("mailChange");
  if (!link) return <Ended title={t("link.unknownTitle")} lead={t("link.unknownText")} />;
  if (link.asks === "stale") return <Ended title={t("link.staleTitle")} lead={t("link.staleText", link)} />;
  return link.asks === "nothing" ? <Answered link={link} /> : <AnswerForm link={link} answer={answer} />;
}

/** A page with nothing more to do. */
const Ended = (props: { title: string; lead: string }) => (
  <Page {...props}>
    <FrontLink />
  </Page>
);

/** What became of the change, or which answer it still waits for. */
function Answered({ link: { state, side, name, newMail } }: { link: LinkView }) {
  const { t } = useTranslation("mailChange");
  if (state === "waiting")
    return (
      <Ended
        title={t("link.thanks")}
        lead={t(`link.waitsFor.${side === "old" ? "new" : "old"}`, { newMail })}
      />
    );
  const ended = state === "applied" ? "applied" : "kept";
  return (
    <Page title={t(`link.ended.${ended}.title`)} lead={t(`link.ended.${ended}.text`, { name, newMail })}>
      {state === "replaced" && <p>{t("link.endedReplaced")}</p>}
      <p>
        <a href="/log-ind">{t("link.signIn")}</a>
      </p>
    </Page>
  );
}
