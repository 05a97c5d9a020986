import { Section } from "../../ui/Page.tsx";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { ResultsView } from "./results-view.ts";

/** Downloads of a round's figures, and how to read them. */
export function RoundNotes({ view: { later, earlier, draft } }: { view: ResultsView }) {
  const rounds = [later, ...(earlier ? [earlier] : [])];
  return (
    <>
      {!draft && <Downloads rounds={rounds} />}
      <Notes {...{ later, earlier }} />
    </>
  );
}

function Downloads({ rounds }: { rounds: { id: number; name: string }[] }) {
  const { t } = useFigureTexts();
  return (
    <div className="downloads-section">
      <Section title={t("download.title")}>
        <p>{t("download.text")}</p>
        <ul>
          {rounds.map(({ id, name }) => (
            <li key={id}>
              {name}: <a href={`/maalinger/${id}.csv`}>{t("download.csv")}</a>,{" "}
              <a href={`/maalinger/${id}.xlsx`}>{t("download.xlsx")}</a>,{" "}
              <a href={`/maalinger/${id}.pdf`}>{t("download.pdf")}</a>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function Notes({ later, earlier }: Pick<ResultsView, "later" | "earlier">) {
  const { t } = useFigureTexts();
  const comparing = earlier !== null;
  const rounds = [earlier, later].filter((round) => round !== null);
  const otherTool = comparing && later.imported !== earlier.imported;
  const hasUnknown = rounds.some(({ questions }) =>
    questions.some(({ counts }) => counts !== "withheld" && counts.includes(null)),
  );
  const minAnswers = Math.max(...rounds.map(({ received }) => received.minAnswers));
  return (
    <Section title={t("notes.title")}>
      <ul>
        <li>{t("notes.valid")}</li>
        <li>{t(comparing ? "notes.interval" : "notes.shares")}</li>
        {comparing && <li>{t("notes.independent")}</li>}
        <li>{t("notes.population")}</li>
        {otherTool && <li>{t("notes.tool", { round: (later.imported ? later : earlier).name })}</li>}
        <li>{t("notes.partial")}</li>
        {comparing && <li>{t("notes.cause")}</li>}
        <li>{t("notes.least", { minAnswers })}</li>
        {hasUnknown && <li>{t("notes.known")}</li>}
        {rounds.map(
          ({ id, name, note }) =>
            note && (
              <li key={id}>
                {t("notes.source")}, {name}: <span lang="da">{note}</span>
              </li>
            ),
        )}
      </ul>
    </Section>
  );
}
