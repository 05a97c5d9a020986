import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/Field.tsx";
import { Empty, Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import type { CommentsView } from "./quotes.server.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";

interface CommentsPageProps {
  view: CommentsView;
  done: boolean;
  /** What was ticked and not taken, as it was written. */
  tried: { refused: "locked" | "quote"; typed: Record<string, string> } | null;
}

/** The free texts of a closed round: read, redacted, and chosen as quotes, all in one form. */
export function CommentsPage({ view: { round, questions }, done, tried }: CommentsPageProps) {
  const { t } = useFigureTexts();
  const choosable = !round.locked && questions.some(({ enough }) => enough);
  const lists = questions.map((question) => (
    <Section key={question.name} title={question.title}>
      {question.texts.length === 0 && <Empty>{t("quotes.empty")}</Empty>}
      {question.texts.length > 0 && !question.enough && <p>{t("quotes.few", { least: round.least })}</p>}
      <ul className="cards">
        {question.texts.map((text) => (
          <CommentItem
            key={text.key}
            text={text}
            open={question.enough && !round.locked}
            typed={tried?.typed ?? null}
          />
        ))}
      </ul>
    </Section>
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
      {tried && <Notice kind="error">{t(`quotes.refused.${tried.refused}`, { least: round.least })}</Notice>}
      {done && !tried && <Notice kind="success">{t("quotes.done")}</Notice>}
      {round.locked && <Notice kind="info">{t("quotes.refused.locked")}</Notice>}
      {choosable ? (
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

interface CommentItemProps {
  text: CommentsView["questions"][number]["texts"][number];
  open: boolean;
  typed: Record<string, string> | null;
}

function CommentItem({ text: { key, text, quote }, open, typed }: CommentItemProps) {
  const { t } = useFigureTexts();
  const chosen = typed ? key in typed : quote !== null;
  return (
    <li className="card">
      <blockquote lang="da">{text}</blockquote>
      {open ? (
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
