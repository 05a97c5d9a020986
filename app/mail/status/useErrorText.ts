import { useTranslation } from "react-i18next";

const ownErrors = ["unwritable", "interrupted", "overloaded", "unstored"] as const;
type OwnError = (typeof ownErrors)[number];
/** Whether it is a reason of ours, and not the answer of a mail server. */
export const isOwnError = (error: string): error is OwnError => ownErrors.some((own) => own === error);

/** Why a letter was not delivered: a sentence of ours, or the mail server's answer. */
export function useErrorText() {
  const { t } = useTranslation("mail");
  return (error: string | null) => (error !== null && isOwnError(error) ? t(error) : error);
}
