import { useTranslation } from "react-i18next";
import type { LessonKindPages, LessonProps } from "../lesson-kind.ts";
import type { PackageEditorView, PackageView } from "./content.ts";
import type { PackageEvidence } from "./evidence.ts";
import { PackageEditor } from "./PackageEditor.tsx";
import { PackageFrame } from "./PackageFrame.tsx";
import { missingReportsText, PackageReports } from "./PackageReports.tsx";

export const packageKind: LessonKindPages<PackageView, PackageEditorView, PackageEvidence> = {
  icon: "package",
  Lesson: PackageLesson,
  Editor: PackageEditor,
  useEvidence(evidence) {
    const { t } = useTranslation("kinds", { keyPrefix: "package" });
    return {
      rule: t(evidence.rule === "passed" ? "evidence.rulePassed" : "evidence.rule"),
      done: [],
      missing: missingReportsText(evidence, t),
      more: <PackageReports evidence={evidence} />,
    };
  },
};

function PackageLesson({ lesson, content }: LessonProps<PackageView>) {
  return <PackageFrame lesson={lesson} content={content} />;
}
