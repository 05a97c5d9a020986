import { useTranslation } from "react-i18next";
import { Section } from "../../ui/Page.tsx";
import type { View } from "./list-views.ts";
import type { TeamView } from "./team-view.ts";

const tallies = [
  ["late", "forsinket"],
  ["onTheWay", "paa-vej"],
  ["done", "faerdig"],
  ["planLate", "plan-over-tiden"],
  ["away", "orlov"],
] as const satisfies [string, View][];

/** How many are late, on the way, done and on leave, each leading to their names; and what to do about it. */
export function AtAGlance({ seen: { counts }, at }: { seen: TeamView; at: string }) {
  const { t } = useTranslation("team");
  const next =
    counts.forsinket > 0
      ? t("overview.lateText", { count: counts.forsinket })
      : t(counts["paa-vej"] > 0 ? "overview.onTheWayText" : "overview.doneText");
  return (
    <Section title={t("overview.title")}>
      <ul className="tallies">
        {tallies
          .filter(([word, view]) => !["away", "planLate"].includes(word) || counts[view] > 0)
          .map(([word, view]) => (
            <li key={view} className={`tally tally-${word}`}>
              <a href={`${at}?vis=${view}`}>
                <strong>{counts[view]}</strong> {t(`overview.${word}`)}
              </a>
            </li>
          ))}
      </ul>
      <p>{next}</p>
      <p className="hint">{t("overview.rule")}</p>
    </Section>
  );
}
