import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../ui/Button.tsx";
import { dayText } from "../../base/dates/date-text.ts";
import { Progress } from "../../ui/Progress.tsx";
import { Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { FollowUpList } from "../follow-ups/FollowUpList.tsx";
import type { PersonOnboardingView } from "./person-onboarding.ts";

interface PersonOnboardingProps {
  personId: number;
  onboarding: PersonOnboardingView;
  /** No plan or follow-up can be begun: the person has left, or is the reader. */
  isFixed: boolean;
}

/** One agent's plan and follow-up, as leader and secretariat see them. */
export function PersonOnboarding({
  personId,
  onboarding: { plan, followUps },
  isFixed,
}: PersonOnboardingProps) {
  const { t } = useTranslation("plans");
  return (
    <>
      <Section title={t("person.title")}>
        {plan ? <PlanProgress plan={plan} /> : <p>{t("person.none")}</p>}
        {!plan && !isFixed && (
          <ButtonLink look="secondary" to={`/agenter/${personId}/plan`}>
            {t("person.begin")}
          </ButtonLink>
        )}
      </Section>
      <Section title={t("followUp.title")}>
        {followUps.length > 0 ? (
          <FollowUpList followUps={followUps} finishes={!isFixed} />
        ) : (
          <p>{t("followUp.none")}</p>
        )}
        {!isFixed && (
          <ButtonLink look="secondary" to={`/agenter/${personId}/opfoelgning`}>
            {t("followUp.assign")}
          </ButtonLink>
        )}
      </Section>
    </>
  );
}

function PlanProgress({ plan }: { plan: NonNullable<PersonOnboardingView["plan"]> }) {
  const { t } = useTranslation("plans");
  const { locale } = useRenderContext();
  const { id, done, late, of, next } = plan;
  return (
    <>
      <Progress done={done} of={of} label={t(late > 0 ? "leadLate" : "lead", { done, of, late })} />
      <p>
        {next
          ? t("person.next", { title: next.title, day: dayText(new Date(next.dueOn), locale) })
          : t("person.all")}{" "}
        <a href={`/planer/${id}`}>{t("person.see")}</a>
      </p>
    </>
  );
}
