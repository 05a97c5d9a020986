import { useTranslation } from "react-i18next";
import { ActButton, Button } from "../../../ui/Button.tsx";
import { SelectField } from "../../../ui/Field.tsx";
import { Empty } from "../../../ui/Notice.tsx";
import { Section } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { allStarts } from "../kinds/questions.ts";
import { draftPage, pagePage, questionPage } from "./addresses.ts";
import type { DraftView, PageRow } from "./draft-view.ts";
import { QuestionRow } from "./QuestionRow.tsx";

interface PageSectionProps {
  view: DraftView;
  page: PageRow;
  /** Counted from 1. */
  number: number;
}

/** One page of a draft: its questions as rows, and what moves, deletes and adds them. */
export function PageSection({ view, page, number }: PageSectionProps) {
  const { t } = useTranslation("questionnaires");
  const at = pagePage(view.name, page.name);
  const isLastPage = number === view.pages.length;
  return (
    <Section title={t("pageHead", { number, title: page.title })} id={`side-${page.name}`}>
      <div className="row">
        <a href={at}>{t("changePage", { number })}</a>
        {number > 1 && <MoveButton to={`${at}/flyt`} where="op" title={page.title} />}
        {!isLastPage && <MoveButton to={`${at}/flyt`} where="ned" title={page.title} />}
        <ActButton to={`${at}/slet`} look="quiet" label={t("deletePageFor", { title: page.title })}>
          {t("deletePage")}
        </ActButton>
      </div>
      {page.questions.length === 0 && <Empty>{t("noQuestions")}</Empty>}
      <ol className="steps">
        {page.questions.map((row, n) => (
          <EditedRow
            key={row.question.name}
            view={view}
            row={row}
            isFirst={number === 1 && n === 0}
            isLast={isLastPage && n === page.questions.length - 1}
          />
        ))}
      </ol>
      <NewQuestionForm {...{ view, page, number }} />
    </Section>
  );
}

function NewQuestionForm({ view, page, number }: PageSectionProps) {
  const { t } = useTranslation("questionnaires");
  const { locale } = useRenderContext();
  const options = allStarts().map(({ name, label }) => ({ value: name, label: label[locale] }));
  return (
    <form method="get" action={`${draftPage(view.name)}/spoergsmaal`} className="row new-question">
      <input type="hidden" name="side" value={page.name} />
      <SelectField
        field={{ id: `begynd-${page.name}`, name: "begynd" }}
        label={t("newQuestionOn", { number })}
        options={options}
      />
      <Button look="secondary">{t("addQuestion")}</Button>
    </form>
  );
}

interface EditedRowProps {
  view: DraftView;
  row: PageRow["questions"][number];
  /** Whether it is the first or the last of the questionnaire. */
  isFirst: boolean;
  isLast: boolean;
}

function EditedRow({ view, row, isFirst, isLast }: EditedRowProps) {
  const { t } = useTranslation("questionnaires");
  const { name, title } = row.question;
  const at = questionPage(view.name, name);
  return (
    <QuestionRow row={row} to={at}>
      <div className="row">
        {!isFirst && <MoveButton to={`${at}/flyt`} where="op" title={title} />}
        {!isLast && <MoveButton to={`${at}/flyt`} where="ned" title={title} />}
        <ActButton to={`${at}/slet`} look="quiet" label={t("deleteFor", { title })}>
          {t("delete")}
        </ActButton>
      </div>
    </QuestionRow>
  );
}

function MoveButton({ to, where, title }: { to: string; where: "op" | "ned"; title: string }) {
  const { t } = useTranslation("questionnaires");
  return (
    <ActButton to={to} look="quiet" name="hvorhen" value={where} label={t(`move.${where}For`, { title })}>
      {t(`move.${where}`)}
    </ActButton>
  );
}
