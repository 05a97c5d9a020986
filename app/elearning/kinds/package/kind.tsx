import { useTranslation } from "react-i18next";
import { ActButton } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";
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
  return (
    <>
      {content.isOlderEdition && <OlderEdition slug={lesson.slug} />}
      <PackageFrame lesson={lesson} content={content} />
    </>
  );
}

/** Tells that the package is the one that was begun, and offers the new one. */
function OlderEdition({ slug }: { slug: string }) {
  const { t } = useTranslation("kinds", { keyPrefix: "package.edition" });
  return (
    <Notice kind="info" permanent title={t("title")}>
      <p>{t("text")}</p>
      <ActButton look="quiet" to={`/e-laering/${slug}/forfra`}>
        {t("take")}
      </ActButton>
    </Notice>
  );
}
