import { useTranslation } from "react-i18next";

/** The sentence for what is wrong with a field of the questionnaires' forms. */
export function useComplaintText(): (complaint: string) => string {
  const { t } = useTranslation("questionnaires");
  return (complaint) => t(`wrong.${complaint as "missing"}`);
}
