import { useTranslation } from "react-i18next";
import { ActButton, Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Section } from "../ui/Page.tsx";
import type { Line, Review, TurningPoint } from "./conversation.ts";
import type { LessonView } from "./lesson-view.server.ts";

type TalkContent = Extract<LessonView["content"], { kind: "conversation" }>;

/** A call with a citizen: what has been said, what can be said now, and in the end how it went. */
export function Conversation({ lesson, talk }: { lesson: LessonView; talk: TalkContent }) {
  const { t } = useTranslation("elearning");
  const anew = `/e-laering/${lesson.slug}/forfra`;
  if (!talk.begun)
    return (
      <>
        <p>{t("talk.intro")}</p>
        {lesson.counts && <ActButton to={anew}>{t("talk.begin")}</ActButton>}
      </>
    );
  return (
    <>
      <Section title={t("talk.so")}>
        <ol className="talk">
          {talk.lines.map((line) => (
            <Said key={line.number} line={line} />
          ))}
        </ol>
      </Section>
      {talk.review ? (
        <HowItWent review={talk.review} talk={talk} slug={lesson.counts ? lesson.slug : null} />
      ) : (
        <Choices action={`/e-laering/${lesson.slug}/valg`} talk={talk} />
      )}
      <ActButton to={anew} look={talk.review && !talk.review.passed ? "primary" : "quiet"}>
        {t("talk.again")}
      </ActButton>
    </>
  );
}

function Said({ line: { who, text } }: { line: Line }) {
  const { t } = useTranslation("elearning");
  return (
    <li className={`said said-${who}`}>
      {who !== "telling" && <b>{t(`talk.${who}`)}</b>}
      <span lang="da">{text}</span>
    </li>
  );
}

function Choices({ action, talk }: { action: string; talk: TalkContent }) {
  const { t } = useTranslation("elearning");
  return (
    <Section title={t("talk.choose")} id="valg">
      <form method="post" action={action} className="choices">
        <input type="hidden" name="tur" value={talk.turn} />
        {talk.choices.map((choice, at) => (
          <Button key={choice} look="secondary" name="valg" value={at} lang="da">
            {choice}
          </Button>
        ))}
      </form>
    </Section>
  );
}

interface HowItWentProps {
  review: Review;
  talk: TalkContent;
  /** Where a turn can be taken again. */
  slug: string | null;
}

function HowItWent({ review, talk: { tries, points }, slug }: HowItWentProps) {
  const { t } = useTranslation("elearning");
  const yesNo = (good: boolean) => t(good ? "talk.yes" : "talk.no");
  return (
    <Section title={t("talk.review")} id="valg">
      <Notice
        kind={review.passed ? "success" : "warning"}
        title={t(review.passed ? "talk.passed" : "talk.failed")}
      >
        <p>{t("talk.tries", { count: tries })}</p>
      </Notice>
      <dl className="facts">
        <dt>{t("talk.resolved")}</dt>
        <dd>{yesNo(review.resolved)}</dd>
        <dt>{t("talk.rightGuide")}</dt>
        <dd>{yesNo(review.rightGuide)}</dd>
        <dt>{t("talk.mood")}</dt>
        <dd>{t("talk.moodOf", { mood: review.mood, goal: review.moodGoal })}</dd>
      </dl>
      <h3>{t("talk.turns")}</h3>
      <ul lang="da">
        {review.turns.map((turn) => (
          <li key={turn}>{turn}</li>
        ))}
      </ul>
      <ol className="points">
        {points.map((point) => (
          <Point key={point.turn} point={point} slug={slug} />
        ))}
      </ol>
    </Section>
  );
}

function Point({ point, slug }: { point: TurningPoint; slug: string | null }) {
  const { t } = useTranslation("elearning");
  const { turn, text, mood, resolved, guide } = point;
  const did = [
    mood > 0 && t("talk.moodUp", { count: mood }),
    mood < 0 && t("talk.moodDown", { count: -mood }),
    guide && t(`talk.took.${guide}`),
    resolved && t("talk.thenResolved"),
  ].filter(Boolean);
  return (
    <li>
      <p>
        <b lang="da">{text}</b>
        <br />
        {did.join(" · ")}
      </p>
      {slug && (
        <ActButton
          look="quiet"
          to={`/e-laering/${slug}/tilbage`}
          name="tur"
          value={String(turn)}
          label={t("talk.fromHereTo", { text })}
        >
          {t("talk.fromHere")}
        </ActButton>
      )}
    </li>
  );
}
