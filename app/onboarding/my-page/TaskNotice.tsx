import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../ui/Button.tsx";
import { WaitingList } from "../../ui/Waiting.tsx";
import type { TaskCount } from "./tasks.ts";

/** How much waits for the reader in plans, with a link to it. */
export function TaskNotice({ waiting, late }: TaskCount) {
  const { t } = useTranslation("plans");
  return (
    <WaitingList
      items={[
        {
          key: "tasks",
          count: waiting,
          late: late > 0,
          text: t("tasks.waiting", { count: waiting }),
          about: late > 0 && t("tasks.waitingLate", { count: late }),
          act: (
            <ButtonLink look="soft" to="/min-side/opgaver">
              {t("tasks.see")}
            </ButtonLink>
          ),
        },
      ]}
    />
  );
}
