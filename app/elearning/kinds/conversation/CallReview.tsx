import { useTranslation } from "react-i18next";
import { ActButton } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Section } from "../../../ui/Page.tsx";
import type { Review, ShiftView, TurningPoint } from "./conversation.ts";

interface CallReviewProps {
  review: Review;
  shift: ShiftView;
  slug: string;
}

/** How a call went by its goals, and the turns that made a difference, with a button to go back to each. */
export function CallReview({ review, shift: { tries, points }, slug }: CallReviewProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "conversation" });
  const yesNo = (good: boolean) => t(good ? "yes" : "no");
  return (
    <Section title={t("review")} id="valg">
      <Notice
        kind={review.passed ? "success" : "warning"}
        permanent
        title={t(review.passed ? "passed" : "failed")}
      >
        <p>{t("tries", { count: tries })}</p>
      </Notice>
      <dl className="facts">
        <dt>{t("resolved")}</dt>
        <dd>{yesNo(review.resolved)}</dd>
        <dt>{t("rightGuide")}</dt>
        <dd>{yesNo(review.rightGuide)}</dd>
        <dt>{t("mood")}</dt>
        <dd>{t("moodOf", { mood: review.mood, goal: review.moodGoal })}</dd>
        <dt>{t("time")}</dt>
        <dd>{t("timeOf", { count: review.minutes, goal: review.minutesGoal })}</dd>
      </dl>
      <h3>{t("turns")}</h3>
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
  const { t } = useTranslation("kinds", { keyPrefix: "conversation" });
  const { turn, text, mood, resolved, guide, lost } = point;
  const effects = [
    mood > 0 && t("moodUp", { count: mood }),
    mood < 0 && t("moodDown", { count: -mood }),
    guide && t(`usedGuide.${guide}`),
    resolved && t("thenResolved"),
    lost && t("thenLost"),
  ].filter(Boolean);
  return (
    <li>
      <p>
        <b lang="da">{text}</b>
        <br />
        {effects.join(" · ")}
      </p>
      <ActButton
        look="quiet"
        to={`/e-laering/${slug}/tilbage`}
        name="tur"
        value={String(turn)}
        label={t("fromHereTo", { text })}
      >
        {t("fromHere")}
      </ActButton>
    </li>
  );
}
