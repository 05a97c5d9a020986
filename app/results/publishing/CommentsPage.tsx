import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/Field.tsx";
import { Empty, Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { CommentsView, WrittenComment } from "./comments-view.ts";

interface CommentsPageProps {
  view: CommentsView;
  done: boolean;
  /** What was ticked and refused, by key. */
  refusal: { refused: "locked" | "quote"; typed: Record<string, string> } | null;
}

/** The free texts of a closed round, in one form: the secretariat reads them, redacts them and chooses quotes. */
export function CommentsPage({ view: { round, questions }, done, refusal }: CommentsPageProps) {
  const { t } = useFigureTexts();
  const canChoose = !round.locked && questions.some(({ quotable }) => quotable);
  const lists = questions.map((question) => (
    <QuestionComments key={question.name} {...{ question, round }} typed={refusal?.typed ?? null} />
  ));
  return (
    <Page
      title={t("quotes.title", { name: round.name })}
      lead={t("quotes.lead")}
      up={
        round.locked
          ? { to: `/sekretariat/maalinger/${round.id}`, label: round.name }
          : {
              to: `/sekretariat/maalinger/${round.id}/offentliggoer`,
              label: t("publishing.title", round),
            }
      }
    >
      {refusal && <Notice kind="error">{t(`quotes.refused.${refusal.refused}`, round)}</Notice>}
      {done && !refusal && <Notice kind="success">{t("quotes.done")}</Notice>}
      {round.locked && <Notice kind="info">{t("quotes.refused.locked")}</Notice>}
      {canChoose ? (
        <form method="post">
          {lists}
          <Button>{t("quotes.save")}</Button>
        </form>
      ) : (
        lists
      )}
    </Page>
  );
}

interface QuestionCommentsProps {
  question: CommentsView["questions"][number];
  round: CommentsView["round"];
  typed: Record<string, string> | null;
}

/** The free texts to one question. */
function QuestionComments({ question: { title, texts, quotable }, round, typed }: QuestionCommentsProps) {
  const { t } = useFigureTexts();
  return (
    <Section title={title}>
      {texts.length === 0 && <Empty>{t("quotes.empty")}</Empty>}
      {texts.length > 0 && !quotable && <p>{t("quotes.few", round)}</p>}
      <ul className="cards">
        {texts.map((comment) => (
          <CommentItem
            key={comment.key}
            comment={comment}
            quotable={quotable && !round.locked}
            typed={typed}
          />
        ))}
      </ul>
    </Section>
  );
}

interface CommentItemProps {
  comment: WrittenComment;
  quotable: boolean;
  typed: Record<string, string> | null;
}

function CommentItem({ comment: { key, text, quote }, quotable, typed }: CommentItemProps) {
  const { t } = useFigureTexts();
  const chosen = typed ? key in typed : quote !== null;
  return (
    <li className="card">
      <blockquote lang="da">{text}</blockquote>
      {quotable ? (
        <>
          <TextField
            field={{ id: `text-${key}`, name: `text-${key}`, initialValue: typed?.[key] ?? quote ?? text }}
            label={t("quotes.shown")}
            rows={2}
            lang="da"
          />
          <label className="choice">
            <input type="checkbox" name="vis" value={key} defaultChecked={chosen} />
            {t("quotes.choose")}
          </label>
        </>
      ) : (
        quote && (
          <p>
            {t("quotes.shown")}: <q lang="da">{quote}</q>
          </p>
        )
      )}
    </li>
  );
}
