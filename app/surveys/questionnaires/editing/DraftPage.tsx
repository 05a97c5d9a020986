import { useTranslation } from "react-i18next";
import { ActButton, Button, ButtonLink } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { type FormReply, fieldStates } from "../../../ui/fields.ts";
import { Empty, Notice } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { maxQuestionnaireTitleChars } from "../questionnaire.ts";
import { draftPage, listPage, previewPage, questionnairePage } from "./addresses.ts";
import type { DraftView } from "./draft-view.ts";
import { GapsNotice } from "./GapsNotice.tsx";
import { PageSection } from "./PageSection.tsx";
import { useComplaintText } from "./useComplaintText.ts";

const doneWords = ["begyndt", "hentet", "spoergsmaal", "side", "oplysninger", "fortrudt", "slettet"] as const;

interface DraftPageProps {
  view: DraftView;
  /** What an act came to, as the address says it. */
  ok?: string | null | undefined;
  /** Why an act was refused. */
  refused?: "gone" | "changed" | undefined;
  /** The form of a new page, when it was not taken. */
  reply?: FormReply | undefined;
  /** What of a file just uploaded is not used, or was read as another kind. */
  upload?: { unused: string[]; converted: string[] } | null | undefined;
}

/** The next version of a questionnaire while it is written: its pages with their questions as rows. */
export function DraftPage({ view, ok, refused, reply, upload }: DraftPageProps) {
  const { t } = useTranslation("questionnaires");
  const done = doneWords.find((word) => word === ok);
  const at = draftPage(view.name);
  return (
    <Page
      title={view.title}
      titleLang="da"
      lead={t("draftLead", { version: view.version })}
      up={
        view.version > 1
          ? { to: questionnairePage(view.name), label: t("savedVersion", { version: view.version - 1 }) }
          : { to: listPage, label: t("title") }
      }
    >
      {refused && <Notice kind="error">{t(`wrong.${refused}`)}</Notice>}
      {done && !refused && !reply && <DoneNotice view={view} done={done} />}
      {upload && <UploadNotice upload={upload} />}
      <div className="row">
        <ButtonLink to={`${at}/gem`}>{t("saveAs", { version: view.version })}</ButtonLink>
        <ButtonLink look="secondary" to={previewPage(view.name, "kladde")}>
          {t("preview")}
        </ButtonLink>
      </div>
      <p>
        {t("minutesLong", { count: view.minutes })} <a href={`${at}/oplysninger`}>{t("changeBasics")}</a>
      </p>
      <GapsNotice gaps={view.gaps} />
      {view.pages.length === 0 && <Empty>{t("noPages")}</Empty>}
      {view.pages.map((page, n) => (
        <PageSection key={page.name} view={view} page={page} number={n + 1} />
      ))}
      <NewPageForm view={view} reply={reply} />
      {view.deleted.length > 0 && <DeletedList view={view} />}
      <MoreSection view={view} />
    </Page>
  );
}

function DoneNotice({ view, done }: { view: DraftView; done: (typeof doneWords)[number] }) {
  const { t } = useTranslation("questionnaires");
  const [newest] = view.deleted;
  if (done !== "slettet") return <Notice kind="success">{t(`done.${done}`)}</Notice>;
  if (!newest) return null;
  return (
    <Notice kind="success">
      <p>{t("done.slettet", { title: newest.title })}</p>
      <RestoreButton view={view} deleted={newest} />
    </Notice>
  );
}

function UploadNotice({ upload }: { upload: { unused: string[]; converted: string[] } }) {
  const { t } = useTranslation("questionnaires");
  const { unused, converted } = upload;
  return (
    <Notice kind="info">
      <p>{t("checkBest")}</p>
      {converted.length > 0 && <p>{t("converted", { list: converted.join(", ") })}</p>}
      {unused.length > 0 && <p>{t("unusedKeys", { list: unused.join(", ") })}</p>}
    </Notice>
  );
}

function RestoreButton({ view, deleted }: { view: DraftView; deleted: DraftView["deleted"][number] }) {
  const { t } = useTranslation("questionnaires");
  return (
    <ActButton
      to={`${draftPage(view.name)}/fortryd`}
      look="secondary"
      name="hvad"
      value={deleted.key}
      label={t("undoFor", { title: deleted.title })}
    >
      {t("undo")}
    </ActButton>
  );
}

function NewPageForm({ view, reply }: { view: DraftView; reply: FormReply | undefined }) {
  const { t } = useTranslation("questionnaires");
  const fields = fieldStates(reply, useComplaintText());
  return (
    <Section title={t("newPage")}>
      <form method="post" action={`${draftPage(view.name)}/side`} noValidate>
        <Field field={fields("title")} label={t("pageTitle")} maxLength={maxQuestionnaireTitleChars} />
        <Button look="secondary">{t("addPage")}</Button>
      </form>
    </Section>
  );
}

function DeletedList({ view }: { view: DraftView }) {
  const { t } = useTranslation("questionnaires");
  return (
    <details className="more">
      <summary>{t("deletedList", { count: view.deleted.length })}</summary>
      <ul className="plain">
        {view.deleted.map((deleted) => (
          <li key={deleted.key} className="row">
            {t(deleted.isPage ? "deletedPage" : "deletedQuestion", { title: deleted.title })}
            <RestoreButton view={view} deleted={deleted} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The draft as a file, and discarding it. */
function MoreSection({ view }: { view: DraftView }) {
  const { t } = useTranslation("questionnaires");
  return (
    <Section title={t("more")}>
      <ul>
        <li>
          <a href={`${questionnairePage(view.name)}/kladde.json`}>{t("downloadDraft")}</a>
        </li>
        <li>
          <a href={`${listPage}/hent-ind?til=${view.name}`}>{t("uploadInto")}</a>
        </li>
      </ul>
      <ActButton to={`${draftPage(view.name)}/kasser`} look="danger" name="was" value={view.stamp}>
        {t("discard")}
      </ActButton>
    </Section>
  );
}
