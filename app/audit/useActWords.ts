import { useTranslation } from "react-i18next";
import type { Act } from "./acts.ts";
import { texts } from "./texts.ts";

const knownActs = Object.keys(texts.act) as Act[];
const isKnownAct = (act: string): act is Act => act in texts.act;

/** The texts of acts and roles; an act that has none is shown as it is stored. */
export function useActWords() {
  const { t } = useTranslation("audit");
  const site = useTranslation("site").t;
  return {
    acts: knownActs
      .map((act) => [act, t(`act.${act}`)] as const)
      .sort((a, b) => a[1].localeCompare(b[1], "da")),
    actText: (act: string) => (isKnownAct(act) ? t(`act.${act}`) : act),
    roleText: (role: string) => (role === "site" ? t("site") : site(`role.${role as "agent"}`)),
  };
}
