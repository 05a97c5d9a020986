import { useTranslation } from "react-i18next";
import type { LessonKindPages } from "../lesson-kind.ts";
import type { PageEditorView, PageEvidence, PageView } from "./page-content.ts";
import { PageEditor } from "./PageEditor.tsx";
import { PageParts } from "./PageParts.tsx";

export const page: LessonKindPages<PageView, PageEditorView, PageEvidence> = {
  icon: "interactivePage",
  Lesson: PageParts,
  Editor: PageEditor,
  useEvidence({ opened, of, closed }) {
    const { t } = useTranslation("kinds", { keyPrefix: "page.evidence" });
    const titles = closed.map((title) => `»${title}«`).join(", ");
    return {
      rule: t("rule"),
      done: [t("opened", { opened, of })],
      missing: `${t("missingOpened", { count: closed.length })} ${titles}`,
    };
  },
};
