import { useTranslation } from "react-i18next";
import { useRenderContext } from "../../../ui/render-context.ts";
import { useExerciseTexts } from "../exercise/evidence-texts.ts";
import type { EvidenceTexts, LessonKindPages } from "../lesson-kind.ts";
import { Film } from "./Film.tsx";
import type { FilmEditorView, FilmEvidence, FilmView } from "./film.ts";
import { FilmEditor, TranscriptField } from "./FilmEditor.tsx";
import { filmTime, notableGaps } from "./film-time.ts";

export const film: LessonKindPages<FilmView, FilmEditorView, FilmEvidence> = {
  icon: "film",
  Lesson: Film,
  Editor: FilmEditor,
  DetailFields: TranscriptField,
  useEvidence: useFilmEvidence,
};

const noReading = { tries: 0, right: 0, of: 0, need: 0, wrong: [] };

function useFilmEvidence({ seen, of, missing, reading }: FilmEvidence): EvidenceTexts {
  const { t } = useTranslation("kinds", { keyPrefix: "film.evidence" });
  const { locale } = useRenderContext();
  const answered = useExerciseTexts(reading ?? noReading);
  const time = (seconds: number) => filmTime(seconds, locale);
  const gaps = notableGaps(missing).map(([from, to]) => `${time(from)}–${time(Math.ceil(to))}`);
  const unseen = `${t("missingRanges")} ${gaps.join(", ")}.`;
  const percent = Math.floor((seen / of) * 100);
  const { need, of: questions } = reading ?? noReading;
  return {
    rule: reading ? `${t("rule")} ${t("ruleRead", { need, of: questions })}` : t("rule"),
    done: [t("seen", { seen: time(seen), of: time(of), percent }), ...answered.done],
    missing: reading && reading.tries > 0 ? `${unseen} ${answered.wrong}`.trim() : unseen,
  };
}
