import { Section } from "../../ui/Page.tsx";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import { noteTexts, sourceNotes } from "./note-texts.ts";
import type { ResultsView } from "./results-view.ts";

/** Downloads of a round's figures, and how to read them. */
export function RoundNotes({ view }: { view: ResultsView }) {
  const { later, earlier, draft } = view;
  const rounds = [later, ...(earlier ? [earlier] : [])];
  return (
    <>
      {!draft && <Downloads rounds={rounds} />}
      <Notes view={view} />
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

function Notes({ view }: { view: ResultsView }) {
  const texts = useFigureTexts();
  const { t } = texts;
  return (
    <Section title={t("notes.title")}>
      <ul>
        {noteTexts(view, texts).map((note) => (
          <li key={note}>{note}</li>
        ))}
        {sourceNotes(view).map(({ id, name, note }) => (
          <li key={id}>
            {t("notes.source")}, {name}: <span lang="da">{note}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
