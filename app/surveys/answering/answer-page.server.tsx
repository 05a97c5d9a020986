import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { I18nextProvider, useTranslation } from "react-i18next";
import { i18n } from "../../base/texts/i18n.server.ts";
import { ActButton } from "../../ui/Button.tsx";
import { dayText, lastDayBefore } from "../../base/dates/date-text.ts";
import { Frame } from "../../ui/Frame.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { type Scene, SceneContext, useScene } from "../../ui/render-context.ts";
import stylesheet from "../../ui/site.scss?url";
import type { Place } from "./answering.server.ts";
import { PromiseToAgent } from "./PrivacyPromise.tsx";
import type { Answers } from "../questionnaires/questionnaire.ts";
import { leadOf, Sheet, type Wrong } from "./AnswerForm.tsx";

/** The page's own frame: it never asks who is signed in. */
function Document({ title, children }: { title: string; children: ReactNode }) {
  const { locale, script, mode } = useScene();
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} – Den Digitale Hotline`}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={stylesheet} />
        <script type="module" src={script} />
      </head>
      <body>
        <Frame person={null} menu={[]} demo={mode === "demo"} nameless>
          {children}
        </Frame>
      </body>
    </html>
  );
}

const draw = (scene: Scene, page: ReactNode) =>
  `<!doctype html>${renderToString(
    <I18nextProvider i18n={i18n[scene.locale]}>
      <SceneContext.Provider value={scene}>{page}</SceneContext.Provider>
    </I18nextProvider>,
  )}`;

interface Told {
  /** What has just been done. */
  done?: "draftSaved" | "draftDropped" | "quietNow" | "remindedAgain" | undefined;
  wrong?: Wrong | undefined;
  /** What was typed, when it was not taken. */
  typed?: Answers | undefined;
}

/** The page of one place: the questionnaire with its draft, or the thanks once it is sent. */
export const drawPlace = (scene: Scene, place: Place, told: Told = {}) =>
  draw(scene, place.sent ? <Thanks wrong={told.wrong} /> : <Answering place={place} {...told} />);

/** What every link gets that leads nowhere: forged, mistyped, or its round is closed. */
export const drawUnknown = (scene: Scene) => draw(scene, <Unknown />);

function Answering({ place, done, wrong, typed }: { place: Place } & Told) {
  const { t } = useTranslation("surveys");
  const { locale, path } = useScene();
  const { questionnaire, greeting, closesAt, answers, quiet } = place;
  const address = path.split("/").slice(0, 3).join("/");
  return (
    <Document title={questionnaire.title}>
      <Page title={questionnaire.title} lead={leadOf(t, greeting, questionnaire.minutes)}>
        {wrong && <NotTaken wrong={wrong} />}
        {done && <Notice kind="success">{t(`answer.${done}`)}</Notice>}
        <p className="until">{t("answer.until", { day: dayText(lastDayBefore(closesAt), locale) })}</p>
        <PromiseToAgent />
        <Sheet questionnaire={questionnaire} answers={typed ?? answers} wrong={wrong} address={address} />
        <div className="answer-choices">
          <Asked word="drop" to={`${address}/slet`} hidden={Object.keys(answers).length === 0} />
          {quiet ? <Quiet to={`${address}/mind-mig`} /> : <Asked word="quiet" to={`${address}/stille`} />}
        </div>
      </Page>
    </Document>
  );
}

/** What stands first when an answer is not taken, and leads to where it is put right. */
function NotTaken({ wrong: { sentence, begin } }: { wrong: Wrong }) {
  return (
    <Notice kind="error">
      <p>{begin ? <a href={`#${begin}`}>{sentence}</a> : sentence}</p>
    </Notice>
  );
}

/** Reminders are off, and can be had again until the round closes. */
function Quiet({ to }: { to: string }) {
  const { t } = useTranslation("surveys");
  return (
    <div>
      <p>{t("answer.quietNow")}</p>
      <ActButton look="secondary" to={to}>
        {t("answer.remindMe")}
      </ActButton>
    </div>
  );
}

/**
 * An act after a question that opens without scripts. One that is hidden has nothing to act on yet; the answering script shows
 * it when it has.
 */
function Asked({ word, to, hidden }: { word: "drop" | "quiet"; to: string; hidden?: boolean }) {
  const { t } = useTranslation("surveys");
  return (
    <details className="more" id={word} hidden={hidden}>
      <summary>{t(`answer.${word}`)}</summary>
      <p>{t(`answer.sure.${word}`)}</p>
      <ActButton look="secondary" to={to}>
        {t(`answer.yes.${word}`)}
      </ActButton>
    </details>
  );
}

function Thanks({ wrong }: { wrong: Wrong | undefined }) {
  const { t } = useTranslation("surveys");
  return (
    <Document title={t("answer.thanks")}>
      <Page title={t("answer.thanks")} lead={t("answer.thanksText")}>
        {wrong && <Notice kind="warning">{wrong.sentence}</Notice>}
      </Page>
    </Document>
  );
}

function Unknown() {
  const { t } = useTranslation("surveys");
  return (
    <Document title={t("answer.unknown")}>
      <Page title={t("answer.unknown")} lead={t("answer.unknownText")} />
    </Document>
  );
}
