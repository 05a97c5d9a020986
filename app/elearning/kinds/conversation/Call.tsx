import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/Button.tsx";
import { autoFocusIf } from "../../../ui/focus.ts";
import { Icon, type IconName } from "../../../ui/Icon.tsx";
import type { LessonHead } from "../lesson-kind.ts";
import type { Line, ShiftView } from "./conversation.ts";

interface CallProps {
  lesson: Pick<LessonHead, "slug" | "answers">;
  shift: ShiftView;
}

/** The current call as on a telephone: who calls and in what mood, what was said last, and the answers at the thumb. */
export function Call({ lesson, shift }: CallProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "conversation" });
  const { calls, call, review } = shift;
  return (
    <section className="call wide">
      <header className="call-top">
        <Icon name="phone" size={24} />
        <div>
          <h2 lang="da">{calls[call]!.title}</h2>
          <p>
            {calls.length > 1 && `${t("callOf", { call: call + 1, count: calls.length })} · `}
            {t(review ? "hungUp" : "onThePhone")}
          </p>
        </div>
      </header>
      {shift.mood && <Mood mood={shift.mood} />}
      <Talk shift={shift} answers={lesson.answers} />
      {!review && <CallChoices action={`/e-laering/${lesson.slug}/valg`} shift={shift} />}
    </section>
  );
}

/** Below these the citizen's face is cross, and neither cross nor glad. */
const [crossBelow, gladFrom] = [4, 7];
const moodSteps = 10;

const faceOf = (mood: number): IconName =>
  mood < crossBelow ? "moodBad" : mood < gladFrom ? "moodFair" : "moodGood";

/** The citizen's mood as a face and a bar that shows what the last choice changed. */
function Mood({ mood: { now, before } }: { mood: NonNullable<ShiftView["mood"]> }) {
  const { t } = useTranslation("kinds", { keyPrefix: "conversation" });
  const change = now - before;
  const steady = Math.min(now, before);
  return (
    <div className="call-mood">
      <Icon name={faceOf(now)} size={24} />
      <svg viewBox={`0 0 ${moodSteps} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="mood-level" width={steady} height="1" />
        <rect
          className={change > 0 ? "mood-rise" : "mood-fall"}
          x={steady}
          width={Math.abs(change)}
          height="1"
        />
      </svg>
      <p>
        {t("moodNow", { mood: now })}
        {change !== 0 && ` · ${t(change > 0 ? "rose" : "fell", { by: Math.abs(change) })}`}
      </p>
    </div>
  );
}

/** What was said since the last choice; what was said before lies folded. */
function Talk({ shift: { lines, answer }, answers }: { shift: ShiftView; answers: boolean }) {
  const { t } = useTranslation("kinds", { keyPrefix: "conversation" });
  const earlier = lines.filter(({ number }) => number < answer - 1);
  const latest = lines.filter(({ number }) => number >= answer - 1);
  return (
    <div className="call-talk">
      {earlier.length > 0 && (
        <details className="more">
          <summary>{t("earlier", { count: earlier.length })}</summary>
          <ol className="talk">
            {earlier.map((line) => (
              <SpokenLine key={line.number} line={line} answers={false} />
            ))}
          </ol>
        </details>
      )}
      <ol className="talk">
        {latest.map((line) => (
          <SpokenLine key={line.number} line={line} answers={answers && line.number === answer} />
        ))}
      </ol>
    </div>
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

function CallChoices({ action, shift }: { action: string; shift: ShiftView }) {
  const { t } = useTranslation("kinds", { keyPrefix: "conversation" });
  return (
    <form method="post" action={action} className="call-choices" id="valg" aria-labelledby="valg-spoergsmaal">
      <h3 id="valg-spoergsmaal">{t("choose")}</h3>
      <input type="hidden" name="tur" value={shift.turn} />
      {shift.choices.map(({ at, text }) => (
        <Button key={at} look="secondary" name="valg" value={at} lang="da">
          {text}
        </Button>
      ))}
    </form>
  );
}
