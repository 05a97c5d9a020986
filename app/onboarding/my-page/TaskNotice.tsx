import { useTranslation } from "react-i18next";
import { Section } from "../../ui/Page.tsx";
import type { TaskCount } from "./tasks.ts";

/** That something waits for the reader in plans, and where it is done. */
export function TaskNotice({ waiting, late }: TaskCount) {
  const { t } = useTranslation("plans");
  return (
    <Section title={t("tasks.title")}>
      <p>
        {t("tasks.summary", { count: waiting })} {late > 0 && t("tasks.summaryLate", { count: late })}{" "}
        <a href="/min-side/opgaver">{t("tasks.see")}</a>
      </p>
    </Section>
  );
}
