import { useTranslation } from "react-i18next";
import { ActButton, Button } from "../../../ui/Button.tsx";
import { autoFocusIf } from "../../../ui/focus.ts";
import { Notice, Tag } from "../../../ui/Notice.tsx";
import { Section } from "../../../ui/Page.tsx";
import type { LessonProps, LessonRefusal } from "../lesson-kind.ts";
import { CallReview } from "./CallReview.tsx";
import type { Line, ShiftView } from "./conversation.ts";

/** What was refused, apart from a choice that no lesson offers, which every page says alike. */
const refusalTexts = {
  unconfirmed: "unconfirmed",
  changed: "changed",
  "story-fault": "storyFault",
  "too-long": "tooLong",
  "too-slow": "tooSlow",
} as const satisfies Record<Exclude<LessonRefusal, "not-offered">, string>;

/** A shift of calls with citizens: the lines of the current call, the choices of this turn, and its review when it has ended. */
export function Conversation({ lesson, content: shift, refused }: LessonProps<ShiftView>) {
  const { t } = useTranslation("kinds", { keyPrefix: "conversation" });
  const { begun, calls, call, lines, review, ringing, answer, underWay } = shift;
  const restartPath = `/e-laering/${lesson.slug}/forfra`;
  return (
    <>
      {refused && refused !== "not-offered" && <Notice kind="error">{t(refusalTexts[refused])}</Notice>}
      {!begun && <p>{t("intro", { count: calls.length })}</p>}
      {begun && calls.length > 1 && <Calls shift={shift} restartPath={restartPath} />}
      {begun && (
        <Section title={t("callTitle", { title: calls[call]!.title })}>
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
      {ringing !== null && <Ringing shift={shift} call={ringing} to={restartPath} />}
      {begun && (
        <ActButton
          to={restartPath}
          name="opkald"
          value={String(call)}
          look={review && !review.passed ? "secondary" : "quiet"}
          final={underWay}
        >
          {t("again")}
        </ActButton>
      )}
    </>
  );
}

/** The telephone rings: one call, with the municipality that the screen shows. */
function Ringing({ shift: { begun, calls }, call, to }: { shift: ShiftView; call: number; to: string }) {
  const { t } = useTranslation("kinds", { keyPrefix: "conversation" });
  return (
    <div className="card ringing">
      <p>
        {t(begun ? "ringsAgain" : "rings", { call: call + 1, count: calls.length })}{" "}
        <b lang="da">{calls[call]!.title}</b>
      </p>
      <ActButton to={to} name="opkald" value={String(call)}>
        {t("begin")}
      </ActButton>
    </div>
  );
}

function Calls({ shift: { calls, call }, restartPath }: { shift: ShiftView; restartPath: string }) {
  const { t } = useTranslation("kinds", { keyPrefix: "conversation" });
  return (
    <ol className="calls" aria-label={t("calls")}>
      {calls.map(({ at, title, passed, finished }) => (
        <li key={at} aria-current={at === call ? "step" : undefined}>
          <span lang="da">{title}</span>{" "}
          {passed ? <Tag kind="good">{t("callPassed")}</Tag> : finished && <Tag>{t("callHad")}</Tag>}
          {finished && at !== call && (
            <ActButton
              to={restartPath}
              name="opkald"
              value={String(at)}
              look="quiet"
              label={t("takeAgain", { title })}
            >
              {t("again")}
            </ActButton>
          )}
        </li>
      ))}
    </ol>
  );
}

function SpokenLine({ line: { who, text }, answers }: { line: Line; answers: boolean }) {
  const { t } = useTranslation("kinds", { keyPrefix: "conversation" });
  return (
    <li className={`speech speech-${who}`} tabIndex={answers ? -1 : undefined} {...autoFocusIf(answers)}>
      {who !== "telling" && <b>{t(`${who}`)}</b>}
      <span lang="da">{text}</span>
    </li>
  );
}

function Choices({ action, shift }: { action: string; shift: ShiftView }) {
  const { t } = useTranslation("kinds", { keyPrefix: "conversation" });
  return (
    <Section title={t("choose")} id="valg">
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
