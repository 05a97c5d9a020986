import { useTranslation } from "react-i18next";
import { dayText } from "../../base/dates/date-text.ts";
import { readinessText } from "../../onboarding/readiness/ShiftTable.tsx";
import { ActButton } from "../../ui/Button.tsx";
import { Section } from "../../ui/Page.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { elearningText, lacksText } from "../team/training-sentences.ts";
import type { PersonView } from "./person-view.ts";

/** How far an agent is, what is lacking before the first shift, and the diploma. */
export function Training({ person: { training, lessons }, at }: { person: PersonView; at: string }) {
  const { t } = useTranslation("person");
  const team = useTranslation("team").t;
  const { locale } = useRenderContext();
  const { progress, diploma } = training;
  const lacks = lacksText(training, team, locale);
  const shifts = useTranslation("readiness").t;
  const why = readinessText(training.shifts, shifts, locale);
  return (
    <Section title={t("training")}>
      <p>
        {t(training.shifts.ready ? "ready" : "notReady", { why })} {lacks && t("lacks", { lacks })}
      </p>
      <Progress
        done={progress.completedAt ? progress.of : progress.done}
        of={progress.of}
        label={`${team("column.elearning")}: ${elearningText(training, team, locale)}`}
      />
      <Lessons lessons={lessons} />
      <p>
        <a href={`${at}/e-laering`}>{t("why")}</a>
      </p>
      <p>
        {diploma ? (
          <a href={`/diplom/${diploma.number}`}>{t("diploma", { number: diploma.number })}</a>
        ) : (
          t("noDiploma")
        )}
      </p>
      {at.startsWith("/sekretariat/") && <DiplomaActs training={training} at={at} />}
    </Section>
  );
}

function Lessons({ lessons }: Pick<PersonView, "lessons">) {
  const { t } = useTranslation("person");
  const { locale } = useRenderContext();
  return (
    <details className="more">
      <summary>{t("lessons")}</summary>
      <ol>
        {lessons.map(({ id, title, completedAt }) => (
          <li key={id}>
            {title} – {completedAt ? dayText(completedAt, locale) : t("notYet")}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What the secretariat alone does with a diploma: one that was imported with its completion earns none by itself. */
function DiplomaActs({
  training: { diploma, progress },
  at,
}: {
  training: PersonView["training"];
  at: string;
}) {
  const { t } = useTranslation("person");
  if (diploma)
    return (
      <p>
        <a href={`/sekretariat/diplomer/${diploma.number}`}>{t("diplomaActs")}</a>
      </p>
    );
  return progress.completedAt ? (
    <ActButton look="secondary" to={`${at}/diplom`}>
      {t("grant")}
    </ActButton>
  ) : null;
}
