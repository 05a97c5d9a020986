import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button, EnterButton } from "../../../ui/Button.tsx";
import { TextField } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { autoFocusIf } from "../../../ui/focus.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { useComplaints } from "../complaints.ts";
import type { RefusedContent } from "../lesson-kind.ts";
import { Sample } from "../Sample.tsx";
import type { EditedContent, EditedView } from "./edited-content.ts";
import type { ItemFields } from "./item-fields.ts";
import type { Item } from "./items.ts";
import { seeField } from "./see-field.ts";

interface EditingFormProps {
  to: string;
  view: EditedView;
  /** What was just sent with this form. */
  sent: RefusedContent | undefined;
  textName: string;
  /** What stands in the form, and how it is written as text. */
  title: string;
  hint: string;
  sample: string;
  /** The kinds of items that can be added, each with what its button says. */
  kinds: { name: string; add: string }[];
  /** What is wrong with a line, or with the field that says it. */
  complaintText: (why: string) => string;
  save: string;
  renderItems: (items: Item[], fields: ItemFields) => ReactNode;
  /** The form's other fields, with what they hold. */
  children?: ReactNode;
}

/** Content that is edited in fields or as text, in one form. Nothing is saved before its last button is pressed. */
export function EditingForm(props: EditingFormProps) {
  const { t } = useTranslation("authoring");
  const { to, view, sent, save, children } = props;
  const edited = sent?.edited;
  const items = edited ? edited.items : view.items;
  return (
    <form
      method="post"
      action={to}
      noValidate
      data-module="unsaved"
      data-changed={edited ? "" : undefined}
      className="editing"
    >
      <EnterButton>{save}</EnterButton>
      <input type="hidden" name="how" value={items ? "fields" : "text"} />
      <input type="hidden" name="stamp" value={edited?.stamp ?? view.stamp} />
      {edited && <EditingNotices edited={edited} now={view.text} />}
      {items ? <ItemsPart {...props} items={items} /> : <TextPart {...props} />}
      {children}
      <div className="row">
        <Button>{save}</Button>
        <Button look="secondary" name={seeField} value="ja">
          {t("items.saveAndSee")}
        </Button>
        {(!items || view.items || edited) && (
          <Button look="quiet" name="arrange" value={items ? "text" : "fields"}>
            {t(items ? "items.asText" : "items.asFields")}
          </Button>
        )}
      </div>
    </form>
  );
}

/** What became of the form that was just sent. */
function EditingNotices({ edited: { notice, deleted }, now }: { edited: EditedContent; now: string }) {
  const { t } = useTranslation("authoring");
  return (
    <>
      {notice && (
        <Notice kind="error" title={notice === "changed" ? t("items.changed") : undefined}>
          {notice === "changed" ? (
            <>
              <p>{t("items.kept")}</p>
              <details className="sample">
                <summary>{t("items.now")}</summary>
                <pre lang="da">{now}</pre>
              </details>
            </>
          ) : (
            t(`items.notice.${notice}`)
          )}
        </Notice>
      )}
      {deleted !== null && (
        <>
          <input type="hidden" name="deleted" value={deleted} />
          <Notice kind="success">
            <p>{t("items.deleted")}</p>
            <Button look="secondary" name="arrange" value="restore">
              {t("items.restore")}
            </Button>
          </Notice>
        </>
      )}
    </>
  );
}

function ItemsPart({ items, ...props }: EditingFormProps & { items: Item[] }) {
  const { kinds, sent, renderItems, complaintText } = props;
  const { complaints = {}, focus = null } = sent?.edited ?? {};
  const say = useComplaints();
  const fields: ItemFields = {
    ...{ complaints, focus },
    complaintText: (why) => (why === "missing" ? say(why) : complaintText(why)),
  };
  return (
    <>
      {renderItems(items, fields)}
      <div className="row item-adding">
        {kinds.map(({ name, add }) => (
          <Button key={name} look="soft" name="arrange" value={`add.${name}`}>
            {add}
          </Button>
        ))}
      </div>
    </>
  );
}

function TextPart({ view, sent, textName, title, hint, sample, complaintText }: EditingFormProps) {
  const { t } = useTranslation("authoring");
  const { edited, reply, wrong } = sent ?? {};
  const field = fieldStates(reply, useComplaints())(textName);
  const errors = wrong?.map(({ line, why }) => t("items.line", { line, why: complaintText(why) }));
  const shown = { ...field, initialValue: edited?.text ?? view.text, ...(errors?.length && { errors }) };
  return (
    <>
      {!edited && !view.items && <p>{t("items.notice.too-many")}</p>}
      <Sample>{sample}</Sample>
      <TextField
        field={shown}
        label={title}
        hint={hint}
        rows={16}
        {...autoFocusIf(edited?.focus === textName)}
      />
    </>
  );
}
