import { useTranslation } from "react-i18next";
import { ActButton } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Section } from "../../../ui/Page.tsx";
import type { ShiftView } from "./Conversation.tsx";
import type { Review, TurningPoint } from "./conversation.ts";

interface CallReviewProps {
  review: Review;
  shift: ShiftView;
  slug: string;
}

/** How a call went against its goals, and the turns that made a difference, each to be taken again. */
export function CallReview({ review, shift: { tries, points }, slug }: CallReviewProps) {
  const { t } = useTranslation("elearning");
  const yesNo = (good: boolean) => t(good ? "talk.yes" : "talk.no");
  return (
    <Section title={t("talk.review")} id="valg">
      <Notice
        kind={review.passed ? "success" : "warning"}
        permanent
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
        <dt>{t("talk.time")}</dt>
        <dd>{t("talk.timeOf", { count: review.minutes, goal: review.minutesGoal })}</dd>
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

function Point({ point, slug }: { point: TurningPoint; slug: string }) {
  const { t } = useTranslation("elearning");
  const { turn, text, mood, resolved, guide, lost } = point;
  const did = [
    mood > 0 && t("talk.moodUp", { count: mood }),
    mood < 0 && t("talk.moodDown", { count: -mood }),
    guide && t(`talk.took.${guide}`),
    resolved && t("talk.thenResolved"),
    lost && t("talk.thenLost"),
  ].filter(Boolean);
  return (
    <li>
      <p>
        <b lang="da">{text}</b>
        <br />
        {did.join(" · ")}
      </p>
      <ActButton
        look="quiet"
        to={`/e-laering/${slug}/tilbage`}
        name="tur"
        value={String(turn)}
        label={t("talk.fromHereTo", { text })}
      >
        {t("talk.fromHere")}
      </ActButton>
    </li>
  );
}
