import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../ui/Button.tsx";
import { Tag } from "../../ui/Notice.tsx";
import { Section } from "../../ui/Page.tsx";
import { TimeLine } from "../../ui/TimeLine.tsx";
import { startingPages, type StartingStep } from "./starting.ts";

/** What a new site needs before it can be used: what is done has a tick, the rest a button each. */
export function StartingSteps({ steps }: { steps: { step: StartingStep; done: boolean }[] }) {
  const { t } = useTranslation("secretariat");
  const next = steps.find(({ done }) => !done)?.step;
  return (
    <Section title={t("starting.title")}>
      <p>{t("starting.text")}</p>
      <TimeLine
        label={t("starting.title")}
        items={steps.map(({ step, done }) => ({
          key: step,
          state: done ? "done" : step === next ? "now" : "ahead",
          title: t(`starting.step.${step}`),
          detail: t(`starting.about.${step}`),
          side: done ? (
            <Tag kind="good">{t("starting.done")}</Tag>
          ) : (
            <ButtonLink look={step === next ? "primary" : "secondary"} to={startingPages[step]}>
              {t(`starting.button.${step}`)}
            </ButtonLink>
          ),
        }))}
      />
    </Section>
  );
}
