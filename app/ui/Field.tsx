import {
  createContext,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useContext,
} from "react";
import { useTranslation } from "react-i18next";
import { useWrongField } from "./ErrorSummary.tsx";
import { TextWithMailLink } from "./TextWithMailLink.tsx";

/** The parts of conform's field state that are used, so that a field can also be made by hand. */
export interface FieldState {
  id: string;
  name: string;
  initialValue?: unknown;
  errors?: string[];
}

export interface FieldProps {
  field: FieldState;
  label: string;
  hint?: string;
}

interface FrameProps extends FieldProps {
  /** The most characters that it takes, which a complaint about its length states. */
  maxLength?: number | undefined;
  children: ReactNode;
}

/** The label, hint and errors of a field around its control. */
export function FieldFrame({ field, label, hint, maxLength, children }: FrameProps) {
  return (
    <div className={field.errors ? "field field-wrong" : "field"}>
      <label htmlFor={field.id}>{label}</label>
      <HintAndErrors {...{ field, label, hint, maxLength }} />
      {children}
    </div>
  );
}

/** The legend, hint and errors of a group of controls that answer one question. The first control has the field's id. */
export function FieldsetFrame({ field, label, hint, children }: FieldProps & { children: ReactNode }) {
  const describedBy = describing({ field, hint });
  return (
    <fieldset className={field.errors ? "field field-wrong" : "field"} aria-describedby={describedBy}>
      <legend>{label}</legend>
      <HintAndErrors {...{ field, label, hint }} />
      {children}
    </fieldset>
  );
}

/** What the fields of a group are about, which the summary of errors says before each field's own label. */
const GroupLabel = createContext("");

interface FieldGroupProps {
  label: string;
  hint?: string | undefined;
  children: ReactNode;
}

/** Fields that belong together under a legend, such as the name and the mail address of one of several people. */
export function FieldGroup({ label, hint, children }: FieldGroupProps) {
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      <GroupLabel.Provider value={label}>{children}</GroupLabel.Provider>
    </fieldset>
  );
}

function HintAndErrors({ field, label, hint, maxLength }: Omit<FrameProps, "children">) {
  const tooLong = useTooLong(field, maxLength);
  const errors = field.errors && [...field.errors, ...tooLong];
  const group = useContext(GroupLabel);
  useWrongField({ id: field.id, errors }, group ? `${group}, ${label}` : label);
  return (
    <>
      {hint && (
        <p className="hint" id={`${field.id}-hint`}>
          {hint}
        </p>
      )}
      {errors && (
        <p className="wrong" id={`${field.id}-wrong`}>
          <TextWithMailLink>{errors.join(" ")}</TextWithMailLink>
        </p>
      )}
    </>
  );
}

/** How long a text that was refused may be, when it is too long and its own complaint does not say. */
function useTooLong({ initialValue: typed, errors }: FieldState, maxLength: number | undefined): string[] {
  const { t } = useTranslation("site");
  if (!errors || !maxLength || typeof typed !== "string" || typed.length <= maxLength) return [];
  if (errors.some((sentence) => sentence.includes(String(maxLength)))) return [];
  return [t("error.maxLength", { max: maxLength, typed: typed.length })];
}

/** The ids of what is said of a field. */
const describing = ({ field, hint }: Pick<FieldProps, "field" | "hint">): string | undefined =>
  [hint && `${field.id}-hint`, field.errors && `${field.id}-wrong`].filter(Boolean).join(" ") || undefined;

/** What a control of a field has in common with the others: its id, its name, its value, and what describes it. */
export const inputAttributes = ({ field, hint }: FieldProps) => ({
  id: field.id,
  name: field.name,
  defaultValue: typeof field.initialValue === "string" ? field.initialValue : undefined,
  "aria-invalid": field.errors ? true : undefined,
  "aria-describedby": describing({ field, hint }),
});

/** A single-line input with its label, hint and errors. */
export function Field(props: FieldProps & InputHTMLAttributes<HTMLInputElement>) {
  const { field, label, hint, ...input } = props;
  return (
    <FieldFrame field={field} label={label} hint={hint} maxLength={input.maxLength}>
      <input type="text" {...inputAttributes(props)} {...input} />
    </FieldFrame>
  );
}

export function TextField(props: FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const { field, label, hint, ...input } = props;
  return (
    <FieldFrame field={field} label={label} hint={hint} maxLength={input.maxLength}>
      <textarea rows={4} {...inputAttributes(props)} {...input} />
    </FieldFrame>
  );
}

/** People or municipalities as the options of a field, by their id. */
export const optionsOf = (rows: { id: number; name: string }[]): { value: string; label: string }[] =>
  rows.map(({ id, name }) => ({ value: String(id), label: name }));

interface Option {
  value: string;
  label: string;
}

/** A choice from a menu; `groups` stand under their own headings, after the other options. */
export function SelectField(
  props: FieldProps &
    SelectHTMLAttributes<HTMLSelectElement> & {
      options: Option[];
      groups?: { label: string; options: Option[] }[];
    },
) {
  const { field, label, hint, options, groups = [], ...input } = props;
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <select {...inputAttributes(props)} {...input}>
        <Options options={options} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} />
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
}

const Options = ({ options }: { options: Option[] }) =>
  options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));

interface OptionsProps extends FieldProps {
  options: Option[];
}

/** A choice of one of a few options, as a group of radio buttons. */
export function ChoiceField({ field, label, hint, options }: OptionsProps) {
  return (
    <FieldsetFrame field={field} label={label} hint={hint}>
      {options.map(({ value, label }, index) => (
        <label className="choice" key={value}>
          <input
            type="radio"
            id={index === 0 ? field.id : undefined}
            name={field.name}
            value={value}
            defaultChecked={field.initialValue === value}
          />
          {label}
        </label>
      ))}
    </FieldsetFrame>
  );
}

/** A choice of any number of a few options; `columns` sets short ones beside each other. */
export function CheckboxField({ columns, ...props }: OptionsProps & { columns?: boolean }) {
  const { field, options } = props;
  const chosen = ([] as unknown[]).concat(field.initialValue ?? []);
  return (
    <FieldsetFrame field={field} label={props.label} hint={props.hint}>
      <div className={columns ? "choice-columns" : undefined}>
        {options.map(({ value, label }, index) => (
          <label className="choice" key={value}>
            <input
              type="checkbox"
              id={index === 0 ? field.id : undefined}
              name={field.name}
              value={value}
              defaultChecked={chosen.includes(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </FieldsetFrame>
  );
}
