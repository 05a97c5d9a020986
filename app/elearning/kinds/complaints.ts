import { useTranslation } from "react-i18next";

/** The texts of the complaints about fields of an editing form. */
export function useComplaints(): (complaint: string) => string {
  const { t } = useTranslation("authoring");
  return (complaint) => t(`wrong.${complaint as "missing"}`);
}
