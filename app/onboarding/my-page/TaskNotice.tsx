import { useTranslation } from "react-i18next";
import { Section } from "../../ui/Page.tsx";
import type { TaskCount } from "./tasks.ts";

/** How much waits for the reader in plans, with a link to it. */
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
