import { useTranslation } from "react-i18next";
import { ActButton, Button } from "../../../ui/Button.tsx";
import { autoFocusIf } from "../../../ui/focus.ts";
import { Tag } from "../../../ui/Notice.tsx";
import { Section } from "../../../ui/Page.tsx";
import { CallReview } from "./CallReview.tsx";
import type { Line } from "./conversation.ts";
import type { LessonView } from "../../learner-pages/lesson-view.server.ts";

export type ShiftView = Extract<LessonView["content"], { kind: "conversation" }>;

/** A shift of calls with citizens: what has been said in the one that is on, what can be said now, and in the end how it went. */
export function Conversation({ lesson, shift }: { lesson: LessonView; shift: ShiftView }) {
  const { t } = useTranslation("elearning");
  const { begun, calls, call, lines, review, ringing, answer, underWay } = shift;
  const anew = `/e-laering/${lesson.slug}/forfra`;
  return (
    <>
      {!begun && <p>{t("talk.intro", { count: calls.length })}</p>}
      {begun && calls.length > 1 && <Calls shift={shift} anew={anew} />}
      {begun && (
        <Section title={t("talk.so", { title: calls[call]!.title })}>
          <ol className="talk">
            {lines.map((line) => (
              <SpokenLine key={line.number} line={line} answers={lesson.answers && line.number === answer} />
            ))}
          </ol>
        </Section>
      )}
      {review ? (
        <CallReview review={review} shift={shift} slug={lesson.slug} />
      ) : (
        begun && <Choices action={`/e-laering/${lesson.slug}/valg`} shift={shift} />
      )}
      {ringing !== null && <Ringing shift={shift} call={ringing} to={anew} />}
      {begun && (
        <ActButton
          to={anew}
          name="opkald"
          value={String(call)}
          look={review && !review.passed ? "secondary" : "quiet"}
          final={underWay}
        >
          {t("talk.again")}
        </ActButton>
      )}
    </>
  );
}

/** The telephone rings: one call, with the municipality that the screen shows. */
function Ringing({ shift: { begun, calls }, call, to }: { shift: ShiftView; call: number; to: string }) {
  const { t } = useTranslation("elearning");
  return (
    <div className="card ringing">
      <p>
        {t(begun ? "talk.ringsAgain" : "talk.rings", { call: call + 1, count: calls.length })}{" "}
        <b lang="da">{calls[call]!.title}</b>
      </p>
      <ActButton to={to} name="opkald" value={String(call)}>
        {t("talk.begin")}
      </ActButton>
    </div>
  );
}

function Calls({ shift: { calls, call }, anew }: { shift: ShiftView; anew: string }) {
  const { t } = useTranslation("elearning");
  return (
    <ol className="calls" aria-label={t("talk.calls")}>
      {calls.map(({ at, title, passed, had }) => (
        <li key={at} aria-current={at === call ? "step" : undefined}>
          <span lang="da">{title}</span>{" "}
          {passed ? <Tag kind="good">{t("talk.callPassed")}</Tag> : had && <Tag>{t("talk.callHad")}</Tag>}
          {had && at !== call && (
            <ActButton
              to={anew}
              name="opkald"
              value={String(at)}
              look="quiet"
              label={t("talk.takeAgain", { title })}
            >
              {t("talk.again")}
            </ActButton>
          )}
        </li>
      ))}
    </ol>
  );
}

function SpokenLine({ line: { who, text }, answers }: { line: Line; answers: boolean }) {
  const { t } = useTranslation("elearning");
  return (
    <li className={`said said-${who}`} tabIndex={answers ? -1 : undefined} {...autoFocusIf(answers)}>
      {who !== "telling" && <b>{t(`talk.${who}`)}</b>}
      <span lang="da">{text}</span>
    </li>
  );
}

function Choices({ action, shift }: { action: string; shift: ShiftView }) {
  const { t } = useTranslation("elearning");
  return (
    <Section title={t("talk.choose")} id="valg">
      <form method="post" action={action} className="choices">
        <input type="hidden" name="tur" value={shift.turn} />
        {shift.choices.map(({ at, text }) => (
          <Button key={at} look="secondary" name="valg" value={at} lang="da">
            {text}
          </Button>
        ))}
      </form>
    </Section>
  );
}
