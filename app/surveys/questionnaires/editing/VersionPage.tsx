import { useTranslation } from "react-i18next";
import { ActButton, ButtonLink } from "../../../ui/Button.tsx";
import { Notice, UndoableNotice } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { Table } from "../../../ui/Table.tsx";
import { draftPage, listPage, previewPage, questionnairePage } from "./addresses.ts";
import type { VersionView } from "./draft-view.ts";
import { GapsNotice } from "./GapsNotice.tsx";
import { QuestionRow } from "./QuestionRow.tsx";

interface VersionPageProps {
  view: VersionView;
  ok?: string | null | undefined;
  refused?: "too-many-drafts" | undefined;
}

/** A saved version of a questionnaire, which never changes, and the way to the next one. */
export function VersionPage({ view, ok, refused }: VersionPageProps) {
  const { t } = useTranslation("questionnaires");
  const { name, title, version, minutes, hasDraft } = view;
  return (
    <Page
      title={title}
      titleLang="da"
      lead={`${t("versionLead", { version })} ${t("minutesLong", { count: minutes })}`}
      up={{ to: listPage, label: t("title") }}
    >
      {refused && <Notice kind="error">{t(`wrong.${refused}`)}</Notice>}
      {ok === "gemt" && !refused && <Notice kind="success">{t("stored", { version })}</Notice>}
      {ok === "kasseret" && !refused && <UndoableNotice>{t("discarded")}</UndoableNotice>}
      <div className="row">
        {hasDraft ? (
          <ButtonLink to={draftPage(name)}>{t("toDraft")}</ButtonLink>
        ) : (
          <ActButton to={`${questionnairePage(name)}/ret`} name="version" value={String(version)}>
            {t("change")}
          </ActButton>
        )}
        <ButtonLink look="secondary" to={previewPage(name, version)}>
          {t("preview")}
        </ButtonLink>
      </div>
      <GapsNotice gaps={view.gaps} />
      {view.pages.map((page, n) => (
        <Section key={page.name} title={t("pageHead", { number: n + 1, title: page.title })}>
          <ol className="steps">
            {page.questions.map((row) => (
              <QuestionRow key={row.question.name} row={row} />
            ))}
          </ol>
        </Section>
      ))}
      <VersionTable view={view} />
    </Page>
  );
}

function VersionTable({ view: { name, version, versions } }: { view: VersionView }) {
  const { t } = useTranslation("questionnaires");
  type Listed = (typeof versions)[number];
  const at = questionnairePage(name);
  const columns = [
    {
      head: t("version"),
      cell: (one: Listed) =>
        one.version === version ? one.version : <a href={`${at}?version=${one.version}`}>{one.version}</a>,
    },
    { head: t("usedBy"), cell: ({ rounds }: Listed) => rounds.join(", ") || t("unused") },
    {
      head: t("file"),
      cell: (one: Listed) => (
        <a href={`${at}/${one.version}.json`} aria-label={t("downloadVersion", { version: one.version })}>
          {t("download")}
        </a>
      ),
    },
  ];
  return (
    <Section title={t("versions")}>
      <Table
        caption={t("versions")}
        hideCaption
        columns={columns}
        rows={versions}
        rowKey={(one) => one.version}
      />
    </Section>
  );
}
