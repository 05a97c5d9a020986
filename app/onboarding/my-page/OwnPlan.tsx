import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Page.tsx";
import type { OwnPlanView } from "./my-page.ts";
import { PlanList } from "../plans/PlanList.tsx";

/** The rest of the reader's own plan: who is responsible, and what the reader ticks themselves. */
export function OwnPlan({ plan: { id, lines } }: { plan: OwnPlanView }) {
  const { t } = useTranslation("plans");
  const canTick = lines.some((line) => line.mayTick && !line.doneOn);
  const list = <PlanList planId={id} lines={lines} brief />;
  return (
    <Section title={t("own.title")}>
      {canTick ? (
        <form method="post" action="/min-side/opgaver">
          <input type="hidden" name="fra" value="min-side" />
          {list}
          <Button>{t("tick")}</Button>
        </form>
      ) : (
        list
      )}
      <p>
        <a href={`/planer/${id}`}>{t("own.all")}</a>
      </p>
    </Section>
  );
}
