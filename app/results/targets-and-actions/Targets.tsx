import { Tag } from "../../ui/Notice.tsx";
import { Section } from "../../ui/Page.tsx";
import type { Change } from "../comparison/changes.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import { judgedTargets } from "./target-texts.ts";

const tagKinds = { reached: "good", missed: "bad", open: "plain" } as const;

/** The targets registered before the round opened, each judged by its own interval. */
export function Targets({ targets, changes }: { targets: Map<string, number>; changes: Change[] }) {
  const texts = useFigureTexts();
  const { t } = texts;
  return (
    <Section title={t("targets.judged")}>
      <ul className="targets">
        {judgedTargets(targets, changes, texts).map(({ question, verdict, measured }) => (
          <li key={question}>
            {measured}. <Tag kind={tagKinds[verdict]}>{t(`targets.verdict.${verdict}`)}</Tag>
          </li>
        ))}
      </ul>
      <p className="hint">{t("targets.rule")}</p>
    </Section>
  );
}
