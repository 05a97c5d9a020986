import { useTranslation } from "react-i18next";
import { dayText } from "../../base/dates/date-text.ts";
import { useRenderContext } from "../../ui/render-context.ts";
import type { WaitingChange } from "./mail-change.ts";

type ShownChange = Pick<WaitingChange, "own" | "by" | "newMail" | "expiresAt" | "agreedAt" | "confirmedAt">;

/** Says which address waits, who asked for it, what it waits for and who has said yes: to its person ("own"), or to others. */
export function useWaitingText(): (change: ShownChange, reader: "own" | "other") => string {
  const { t } = useTranslation("mailChange");
  const { locale } = useRenderContext();
  return ({ own, by, newMail, expiresAt, agreedAt, confirmedAt }, reader) => {
    const key =
      reader === "own"
        ? own
          ? "waitingOwn"
          : "waitingByOther"
        : own
          ? "waitingOwnOfOther"
          : "waitingOfOther";
    return [
      t(key, { by: by ?? t("somebody"), newMail, until: dayText(expiresAt, locale) }),
      agreedAt && t("agreed"),
      confirmedAt && t("confirmed"),
    ]
      .filter(Boolean)
      .join(" ");
  };
}
