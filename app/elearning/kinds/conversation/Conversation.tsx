import { useTranslation } from "react-i18next";
import { ActButton } from "../../../ui/Button.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { Notice, Tag } from "../../../ui/Notice.tsx";
import { Section } from "../../../ui/Page.tsx";
import type { LessonProps, LessonRefusal } from "../lesson-kind.ts";
import { Call } from "./Call.tsx";
import { CallReview } from "./CallReview.tsx";
import type { ShiftView } from "./conversation.ts";

/** What was refused, apart from a choice that no lesson offers, which every page says alike. */
const refusalTexts = {
  unconfirmed: "unconfirmed",
  changed: "changed",
  "story-fault": "storyFault",
  "too-long": "tooLong",
  "too-slow": "tooSlow",
} as const satisfies Record<Exclude<LessonRefusal, "not-offered">, string>;

/** A shift of calls with citizens: the current call, its review when it has ended, and the call that rings next. */
export function Conversation({ lesson, content: shift, refused }: LessonProps<ShiftView>) {
  const { t } = useTranslation("kinds", { keyPrefix: "conversation" });
  const { begun, calls, review, ringing } = shift;
  const restartPath = `/e-laering/${lesson.slug}/forfra`;
  return (
    <>
      {refused && refused !== "not-offered" && <Notice kind="error">{t(refusalTexts[refused])}</Notice>}
      {!begun && <p>{t("intro", { count: calls.length })}</p>}
      {begun && <Call lesson={lesson} shift={shift} />}
      {review && <CallReview review={review} shift={shift} slug={lesson.slug} />}
      {ringing !== null && <Ringing shift={shift} call={ringing} to={restartPath} />}
      {begun && <StartAgain shift={shift} to={restartPath} open={refused === "unconfirmed"} />}
      {!lesson.isRecorded && <PathsOf lessonId={lesson.id} calls={calls} />}
      {begun && calls.length > 1 && <Calls shift={shift} restartPath={restartPath} />}
    </>
  );
}

/** For whoever tries the lesson: the paths of its calls. */
function PathsOf({ lessonId, calls }: { lessonId: number; calls: ShiftView["calls"] }) {
  const { t } = useTranslation("kinds", { keyPrefix: "conversation.edit" });
  return (
    <ul className="plain">
      {calls.map(({ at, title }) => (
        <li key={at}>
          <a href={`/sekretariat/lektioner/${lessonId}/samtale/${at}/stier`}>{t("pathsOf", { title })}</a>
        </li>
      ))}
    </ul>
  );
}

/** The telephone rings: one call, with the municipality that the screen shows. */
function Ringing({ shift: { begun, calls }, call, to }: { shift: ShiftView; call: number; to: string }) {
  const { t } = useTranslation("kinds", { keyPrefix: "conversation" });
  return (
    <div className="card ringing">
      <span className="round-icon">
        <Icon name="rings" size={36} />
      </span>
      <p>
        {t(begun ? "ringsAgain" : "rings", { call: call + 1, count: calls.length })}
        <b lang="da">{calls[call]!.title}</b>
      </p>
      <ActButton to={to} name="opkald" value={String(call)}>
        {t("begin")}
      </ActButton>
    </div>
  );
}

/** Begins the call anew. One that is under way is lost by it, so that it lies behind a fold with its tick. */
function StartAgain({ shift, to, open }: { shift: ShiftView; to: string; open: boolean }) {
  const { t } = useTranslation("kinds", { keyPrefix: "conversation" });
  const { call, review, turn, underWay } = shift;
  if (turn === 0) return null;
  const button = (
    <ActButton
      to={to}
      name="opkald"
      value={String(call)}
      look={underWay || (review && !review.passed) ? "secondary" : "quiet"}
      final={underWay}
    >
      {t("again")}
    </ActButton>
  );
  if (!underWay) return button;
  return (
    <details className="more start-again" open={open}>
      <summary>{t("startAgain")}</summary>
      {button}
    </details>
  );
}

function Calls({ shift: { calls, call }, restartPath }: { shift: ShiftView; restartPath: string }) {
  const { t } = useTranslation("kinds", { keyPrefix: "conversation" });
  return (
    <Section title={t("calls")}>
      <ol className="calls">
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
    </Section>
  );
}
