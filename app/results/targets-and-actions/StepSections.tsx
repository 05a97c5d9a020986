import { Section } from "../../ui/Page.tsx";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import { ActionList } from "./ActionList.tsx";
import type { AgreedSteps } from "./agreed-action.ts";

/** What is being done, and what was done; each only where there is any. */
export function StepSections({ steps: { doing, done, questions, today } }: { steps: AgreedSteps }) {
  const { t } = useFigureTexts();
  return (
    <>
      {doing.length > 0 && (
        <Section title={t("steps.doing")}>
          <ActionList actions={doing} {...{ questions, today }} />
        </Section>
      )}
      {done.length > 0 && (
        <Section title={t("steps.done")}>
          <ActionList actions={done} {...{ questions, today }} />
        </Section>
      )}
    </>
  );
}
