import { useTranslation } from "react-i18next";
import type {
  EditorProps,
  LessonKindPages,
  LessonProps,
} from "../../../../app/elearning/kinds/lesson-kind.ts";
import { TextField } from "../../../../app/ui/Field.tsx";
import { fieldStates } from "../../../../app/ui/fields.ts";
import type { ChecklistEditorView, ChecklistEvidence, ChecklistView } from "./checklist.ts";
import type { texts } from "./texts.ts";

export const checklist: LessonKindPages<ChecklistView, ChecklistEditorView, ChecklistEvidence> = {
  icon: "exercise",
  Lesson: Checklist,
  Editor: ItemsEditor,
  useEvidence({ ticked, of, open }) {
    const t = useTexts();
    return { rule: t("rule"), done: [t("ticked", { ticked, of })], missing: open.join(", ") };
  },
};

/** Asks for texts by any key: while the kind is only laid over the sources, the compiler does not know its texts. */
function useTexts() {
  const { t } = useTranslation("kinds");
  const ofAnyKey = t as unknown as (key: string, values: object) => string;
  return (key: keyof typeof texts, values = {}) => ofAnyKey(`checklist.${key}`, values);
}

function Checklist({ lesson, content: { items } }: LessonProps<ChecklistView>) {
  return (
    <form method="post" action={`/e-laering/${lesson.slug}/svar`}>
      {items.map(({ at, text, ticked }) => (
        <label key={at}>
          <input type="checkbox" name="item" value={at} defaultChecked={ticked} />
          {text}
        </label>
      ))}
    </form>
  );
}

function ItemsEditor({ lesson, content: { items }, locked, sent }: EditorProps<ChecklistEditorView>) {
  const t = useTexts();
  if (locked) return null;
  const fields = fieldStates(sent?.reply, (complaint) => complaint, { items });
  const errors = sent?.wrong?.map(({ line, why }) => `${line}: ${why}`);
  return (
    <form method="post" action={`/sekretariat/lektioner/${lesson.id}/indhold`}>
      <TextField field={{ ...fields("items"), errors }} label={t("items")} rows={6} />
    </form>
  );
}
