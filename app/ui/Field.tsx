import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";
import { autoFocusIf } from "./focus.ts";
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

/** The label, hint and errors of a field around its control. */
export function FieldFrame({ field, label, hint, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className={field.errors ? "field field-wrong" : "field"}>
      <label htmlFor={field.id}>{label}</label>
      {hint && (
        <p className="hint" id={`${field.id}-hint`}>
          {hint}
        </p>
      )}
      {field.errors && (
        <p className="wrong" id={`${field.id}-wrong`}>
          <TextWithMailLink>{field.errors.join(" ")}</TextWithMailLink>
        </p>
      )}
      {children}
    </div>
  );
}

/** What a control of a field has in common with the others: its id, its name, its value, and what describes it. */
export const inputAttributes = ({ field, hint }: FieldProps) => ({
  id: field.id,
  name: field.name,
  defaultValue: typeof field.initialValue === "string" ? field.initialValue : undefined,
  "aria-invalid": field.errors ? true : undefined,
  ...autoFocusIf(field.errors !== undefined),
  "aria-describedby":
    [hint && `${field.id}-hint`, field.errors && `${field.id}-wrong`].filter(Boolean).join(" ") || undefined,
});

/** A single-line input with its label, hint and errors. */
export function Field(props: FieldProps & InputHTMLAttributes<HTMLInputElement>) {
  const { field, label, hint, ...input } = props;
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <input type="text" {...inputAttributes(props)} {...input} />
    </FieldFrame>
  );
}

export function TextField(props: FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const { field, label, hint, ...input } = props;
  return (
    <FieldFrame field={field} label={label} hint={hint}>
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

/** A choice of one of a few options, as a group of radio buttons. */
export function ChoiceField({
  field,
  label,
  hint,
  options,
}: FieldProps & { options: { value: string; label: string }[] }) {
  return (
    <fieldset
      className={field.errors ? "field field-wrong" : "field"}
      aria-describedby={field.errors && `${field.id}-wrong`}
    >
      <legend>{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      {field.errors && (
        <p className="wrong" id={`${field.id}-wrong`}>
          {field.errors.join(" ")}
        </p>
      )}
      {options.map(({ value, label }, index) => (
        <label className="choice" key={value}>
          <input
            type="radio"
            id={index === 0 ? field.id : undefined}
            name={field.name}
            value={value}
            defaultChecked={field.initialValue === value}
            {...autoFocusIf(index === 0 && field.errors !== undefined)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
