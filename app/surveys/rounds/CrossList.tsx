import { useTranslation } from "react-i18next";
import type { RegisteredCross } from "./round-admin-view.ts";

/** The questions that are held against each other, in the order they were registered. */
export function CrossList({ crosses }: { crosses: RegisteredCross[] }) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat.crosses" });
  return (
    <ol>
      {crosses.map(({ outcome, by }) => (
        <li key={`${outcome} ${by}`}>{t("pair", { outcome, by })}</li>
      ))}
    </ol>
  );
}
