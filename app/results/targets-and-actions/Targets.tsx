import { percentText } from "../../base/number-text.ts";
import { Tag } from "../../ui/Notice.tsx";
import { Section } from "../../ui/Page.tsx";
import type { Change } from "../comparison/changes.ts";
import { targetVerdictOf } from "./target-verdict.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";

const tagKinds = { reached: "good", missed: "bad", open: "plain" } as const;

/** The targets registered before the round opened, each judged by its own interval. */
export function Targets({ targets, changes }: { targets: Map<string, number>; changes: Change[] }) {
  const { t, shortOf, locale, ends } = useFigureTexts();
  const judged = changes.filter(({ question, now }) => now && targets.has(question.name));
  return (
    <Section title={t("targets.judged")}>
      <ul className="targets">
        {judged.map(({ question, now }) => {
          const percent = targets.get(question.name)!;
          const top = now!.top;
          const verdict = targetVerdictOf(now!, percent);
          return (
            <li key={question.name}>
              {t("targets.of", { question: shortOf(question), percent })}
              {top && `. ${t("targets.measured", { share: percentText(top.share, locale), ...ends(top) })}`}{" "}
              <Tag kind={tagKinds[verdict]}>{t(`targets.verdict.${verdict}`)}</Tag>
            </li>
          );
        })}
      </ul>
      <p className="hint">{t("targets.rule")}</p>
    </Section>
  );
}
