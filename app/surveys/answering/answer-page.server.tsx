import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { I18nextProvider, useTranslation } from "react-i18next";
import { dayText } from "../../base/dates/date-text.ts";
import { i18n } from "../../base/texts/i18n.server.ts";
import { Button } from "../../ui/Button.tsx";
import { DocumentHead } from "../../ui/DocumentHead.tsx";
import { Frame } from "../../ui/Frame.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { FrontLink, Page } from "../../ui/Page.tsx";
import { type RenderContextValue, RenderContext, useRenderContext } from "../../ui/render-context.ts";
import type { OpenInvitation } from "./answering.server.ts";
import { inLanguage } from "../questionnaires/languages.ts";
import type { Answers } from "../questionnaires/questionnaire.ts";
import { AnswerForm, type AnswerError } from "./AnswerForm.tsx";
import { AnswerIntro } from "./AnswerIntro.tsx";

/** A document of its own, since the page must not know who is signed in. */
function Document({ title, children }: { title: string; children: ReactNode }) {
  const { locale, mode } = useRenderContext();
  return (
    <html lang={locale}>
      <DocumentHead>
        <meta name="robots" content="noindex" />
        <title>{`${title} – Den Digitale Hotline`}</title>
      </DocumentHead>
      <body>
        <Frame person={null} home="/" menu={[]} demo={mode === "demo"} anonymous>
          {children}
        </Frame>
      </body>
    </html>
  );
}

const renderDocument = (context: RenderContextValue, page: ReactNode) =>
  `<!doctype html>${renderToString(
    <I18nextProvider i18n={i18n[context.locale]}>
      <RenderContext.Provider value={context}>{page}</RenderContext.Provider>
    </I18nextProvider>,
  )}`;

interface PageMessage {
  /** The number that a person types before they act (typed-number.server.ts). None where the browser has begun this answer. */
  number?: string | undefined;
  /** What has just been done. */
  done?: "draftSaved" | "draftDropped" | "quietNow" | "remindedAgain" | undefined;
  wrong?: AnswerError | undefined;
  /** What was typed, when it was not taken. */
  typed?: Answers | undefined;
  /** Whether what was typed came with the field filled that people do not see. */
  isFilled?: boolean | undefined;
  /** The page that was asked for, counted from 0. */
  page?: number | undefined;
}

/** The page of an invitation: the questionnaire with its draft, or the thanks once the answer is sent. */
export const renderAnswerPage = (
  context: RenderContextValue,
  invitation: OpenInvitation,
  message: PageMessage = {},
) =>
  renderDocument(
    context,
    invitation.sent ? (
      <Thanks invitation={invitation} wrong={message.wrong} />
    ) : (
      <AnswerPage invitation={invitation} {...message} />
    ),
  );

/** The page of a link that is forged, mistyped, or whose round is closed. */
export const renderUnknownLink = (context: RenderContextValue) => renderDocument(context, <UnknownLink />);

interface AnswerPageProps extends PageMessage {
  invitation: OpenInvitation;
}

function AnswerPage({ invitation, number, done, wrong, typed, isFilled, page }: AnswerPageProps) {
  const { t } = useTranslation("surveys");
  const site = useTranslation("site").t;
  const { path, locale } = useRenderContext();
  const { answers, quiet } = invitation;
  const questionnaire = inLanguage(invitation.questionnaire, locale);
  const address = path.split("/").slice(0, 3).join("/");
  const hasDraft = Object.keys(answers).length > 0;
  return (
    <Document title={wrong ? `${site("error.first")} ${questionnaire.title}` : questionnaire.title}>
      <Page title={questionnaire.title}>
        {wrong && <RefusalNotice wrong={wrong} />}
        {done && <Notice kind="success">{t(`answer.${done}`)}</Notice>}
        <AnswerIntro {...invitation} />
        <AnswerForm
          questionnaire={questionnaire}
          answers={typed ?? answers}
          wrong={wrong}
          address={address}
          page={page}
          resumed={hasDraft && !wrong && !done && page === undefined}
          number={wrong?.act === "send" ? number : undefined}
          isFilled={isFilled}
        />
        <div className="answer-choices">
          <ConfirmedAct word="drop" to={`${address}/slet`} hidden={!hasDraft} {...{ number, wrong }} />
          {quiet ? (
            <RemindersStopped to={`${address}/mind-mig`} number={number} />
          ) : (
            <ConfirmedAct word="quiet" to={`${address}/stille`} {...{ number, wrong }} />
          )}
        </div>
      </Page>
    </Document>
  );
}

/** Shown first when an answer is refused; leads to where it can be put right. */
function RefusalNotice({ wrong: { sentence, begin } }: { wrong: AnswerError }) {
  return (
    <Notice kind="error">
      <p>{begin ? <a href={`#${begin}`}>{sentence}</a> : sentence}</p>
    </Notice>
  );
}

/** Reminders are off, and can be turned on again until the round closes. */
function RemindersStopped({ to, number }: { to: string; number: string | undefined }) {
  const { t } = useTranslation("surveys");
  return (
    <div>
      <p>{t("answer.quietNow")}</p>
      <ActByHand to={to} id="tal-remind" number={number}>
        {t("answer.remindMe")}
      </ActByHand>
    </div>
  );
}

interface ConfirmedActProps {
  word: "drop" | "quiet";
  to: string;
  number: string | undefined;
  wrong: AnswerError | undefined;
  hidden?: boolean;
}

/** An act with a confirmation that opens without scripts. Hidden while there is nothing to act on; the page's script shows it then. */
function ConfirmedAct({ word, to, number, wrong, hidden }: ConfirmedActProps) {
  const { t } = useTranslation("surveys");
  return (
    <details className="more" id={word} hidden={hidden} open={wrong?.act === word || undefined}>
      <summary>{t(`answer.${word}`)}</summary>
      <p>{t(`answer.warning.${word}`)}</p>
      <ActByHand to={to} id={`tal-${word}`} number={number}>
        {t(`answer.yes.${word}`)}
      </ActByHand>
    </details>
  );
}

/** A form of one button, with the number that a person types, if they do. */
function ActByHand(props: { to: string; id: string; number: string | undefined; children: ReactNode }) {
  return (
    <form method="post" action={props.to} noValidate>
      {props.number && <NumberField id={props.id} number={props.number} />}
      <Button look="secondary">{props.children}</Button>
    </form>
  );
}

interface ThanksProps {
  invitation: OpenInvitation;
  wrong: AnswerError | undefined;
}

function Thanks({ invitation: { resultsOn }, wrong }: ThanksProps) {
  const { t } = useTranslation("surveys");
  const { locale } = useRenderContext();
  const results = resultsOn ? t("answer.results", { day: dayText(new Date(resultsOn), locale) }) : "";
  return (
    <Document title={t("answer.thanks")}>
      <Page title={t("answer.thanks")} lead={`${t("answer.thanksText")} ${results}`}>
        {wrong && <Notice kind="info">{wrong.sentence}</Notice>}
        <FrontLink />
      </Page>
    </Document>
  );
}

function UnknownLink() {
  const { t } = useTranslation("surveys");
  return (
    <Document title={t("answer.unknown")}>
      <Page title={t("answer.unknown")} lead={t("answer.unknownText")}>
        <FrontLink />
      </Page>
    </Document>
  );
}
