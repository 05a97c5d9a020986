import { ownValue } from "../../base/own-value.ts";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/Field.tsx";
import { Empty, Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { listText } from "../../ui/list-text.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { CommentsView, WrittenComment } from "./comments-view.ts";

interface CommentsPageProps {
  view: CommentsView;
  done: boolean;
  refusal: (RefusedQuotes & { refused: "locked" | "quote" | "names" }) | null;
}

/** What was ticked and refused, by key: the texts, whom they may name, and which were to be shown all the same. */
interface RefusedQuotes {
  typed: Record<string, string>;
  names: Record<string, string[]>;
  anyway: string[];
}

/** The free texts of a closed round, in one form: the secretariat reads them, redacts them and chooses quotes. */
export function CommentsPage({ view: { round, questions }, done, refusal }: CommentsPageProps) {
  const { t } = useFigureTexts();
  const canChoose = !round.locked && questions.some(({ quotable }) => quotable);
  const lists = questions.map((question) => (
    <QuestionComments key={question.name} {...{ question, round, refusal }} />
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
  refusal: RefusedQuotes | null;
}

/** The free texts to one question. */
function QuestionComments({ question: { title, texts, quotable }, round, refusal }: QuestionCommentsProps) {
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
            refusal={refusal}
          />
        ))}
      </ul>
    </Section>
  );
}

interface CommentItemProps {
  comment: WrittenComment;
  quotable: boolean;
  refusal: RefusedQuotes | null;
}

function CommentItem({ comment, quotable, refusal }: CommentItemProps) {
  const { t } = useFigureTexts();
  const { key, text, quote } = comment;
  const typed = refusal && ownValue(refusal.typed, key);
  const chosen = refusal ? typed !== undefined : quote !== null;
  const names =
    typed === undefined || typed === null ? comment.names : ((refusal && ownValue(refusal.names, key)) ?? []);
  return (
    <li className="card">
      <blockquote lang="da">{text}</blockquote>
      {quotable ? (
        <>
          <TextField
            field={{ id: `text-${key}`, name: `text-${key}`, initialValue: typed ?? quote ?? text }}
            label={t("quotes.shown")}
            rows={2}
            lang="da"
          />
          <label className="choice">
            <input type="checkbox" name="vis" value={key} defaultChecked={chosen} />
            {t("quotes.choose")}
          </label>
          {names.length > 0 && (
            <NamesHint
              id={key}
              names={names}
              shownAnyway={refusal ? refusal.anyway.includes(key) : quote !== null}
            />
          )}
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

/** Says whom a text may name before it is chosen, and takes the tick without which it is not. */
function NamesHint({ id, names, shownAnyway }: { id: string; names: string[]; shownAnyway: boolean }) {
  const { t, locale } = useFigureTexts();
  return (
    <>
      <p className="wrong">{t("quotes.names", { names: listText(names, locale) })}</p>
      <label className="choice">
        <input type="checkbox" name="alligevel" value={id} defaultChecked={shownAnyway} />
        {t("quotes.anyway")}
      </label>
    </>
  );
}
