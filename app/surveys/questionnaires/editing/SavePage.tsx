import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import type { VersionChanges } from "../changes.ts";
import { evaluationQuestionnaire } from "../evaluation.ts";
import { draftPage } from "./addresses.ts";
import type { Gaps } from "./draft-view.ts";
import { GapsNotice } from "./GapsNotice.tsx";
import type { Unready } from "./unready.ts";

export interface SaveView {
  name: string;
  title: string;
  stamp: string;
  gaps: Gaps;
  version: number;
  unready: Unready | null;
  changes: VersionChanges | null;
}

/** What saving a draft as a version changes, and the button that does. */
export function SavePage({ view, refused }: { view: SaveView; refused?: "changed" | Unready | undefined }) {
  const { t } = useTranslation("questionnaires");
  const { name, title, stamp, version, unready, changes } = view;
  const reason = unready ?? (refused === "changed" ? refused : null);
  return (
    <Page
      title={t("saveAs", { version })}
      lead={t("saveLead", { title })}
      up={{ to: draftPage(name), label: t("draft") }}
    >
      {name === evaluationQuestionnaire && !unready && <Notice kind="info">{t("usedByEvaluations")}</Notice>}
      {reason && <Notice kind="error">{t(`wrong.${reason}`)}</Notice>}
      {changes && !unready && <Changes changes={changes} />}
      <GapsNotice gaps={view.gaps} />
      {!unready && (
        <form method="post" action={`${draftPage(name)}/gem`}>
          <input type="hidden" name="was" value={stamp} />
          <Button>{t("saveAs", { version })}</Button>
        </form>
      )}
    </Page>
  );
}

function Changes({ changes: { comparable, changed, added, dropped } }: { changes: VersionChanges }) {
  const { t } = useTranslation("questionnaires");
  return (
    <>
      <p>{t("comparable", { count: comparable.length })}</p>
      {changed.length > 0 && (
        <Section title={t("changedTitle")}>
          <p>{t("changedText")}</p>
          <ul>
            {changed.map(({ before, now }) => (
              <li key={now.name} lang="da">
                {before.title === now.title ? now.title : t("fromTo", { from: before.title, to: now.title })}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <TitleList title={t("addedTitle")} questions={added} />
      <TitleList title={t("droppedTitle")} questions={dropped} />
    </>
  );
}

function TitleList({ title, questions }: { title: string; questions: VersionChanges["added"] }) {
  if (questions.length === 0) return null;
  return (
    <Section title={title}>
      <ul>
        {questions.map((question) => (
          <li key={question.name} lang="da">
            {question.title}
          </li>
        ))}
      </ul>
    </Section>
  );
}
