import { useTranslation } from "react-i18next";
import type { EvidenceTexts, LessonKindPages } from "../lesson-kind.ts";
import { Conversation } from "./Conversation.tsx";
import type { Review, ShiftEditorView, ShiftEvidence, ShiftView } from "./conversation.ts";
import { ShiftEditor } from "./ShiftEditor.tsx";

export const conversation: LessonKindPages<ShiftView, ShiftEditorView, ShiftEvidence> = {
  icon: "call",
  Lesson: Conversation,
  Editor: ShiftEditor,
  useEvidence: useShiftEvidence,
};

function useShiftEvidence({ tries, calls }: ShiftEvidence): EvidenceTexts {
  const { t } = useTranslation("kinds", { keyPrefix: "conversation" });
  const missedGoals = ({ resolved, rightGuide, mood, moodGoal }: Review) => [
    !resolved && t("evidence.missingCallOf.resolved"),
    !rightGuide && t("evidence.missingCallOf.rightGuide"),
    mood < moodGoal && t("evidence.missingCallOf.mood", { mood, goal: moodGoal }),
  ];
  const notPassed = calls.filter(({ passed }) => !passed);
  const missing = [
    t("evidence.missingCall", { calls: notPassed.map(({ title }) => title).join(", ") }),
    ...notPassed.flatMap(({ review }) => (review ? missedGoals(review) : [])),
  ];
  return {
    rule: t("evidence.rule"),
    done: [tries > 0 && t("tries", { count: tries })],
    missing: missing.filter(Boolean).join(" "),
  };
}
