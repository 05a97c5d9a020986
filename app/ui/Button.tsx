import type { ButtonHTMLAttributes, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { confirmationField } from "../base/forms/confirmation.ts";

/** `soft`: one of several acts in a list. */
type ButtonLook = "primary" | "secondary" | "soft" | "quiet" | "danger";

export function Button({
  look = "primary",
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: ButtonLook }) {
  return <button className={`button button-${look}`} {...rest} />;
}

/**
 * Stands first in a form of many buttons: the Enter key presses the first one, which must save, not do what another button does. Nobody sees
 * or reaches it.
 */
export function EnterButton({ children }: { children?: ReactNode }) {
  return (
    <button className="sr-only" tabIndex={-1} aria-hidden="true">
      {children}
    </button>
  );
}

/** A link that looks like a button, because it starts a task. */
export function ButtonLink({
  to,
  look = "primary",
  children,
}: {
  to: string;
  look?: ButtonLook;
  children: ReactNode;
}) {
  return (
    <a className={`button button-${look}`} href={to}>
      {children}
    </a>
  );
}

/** The required tick before an act that cannot be undone; `children` replaces its standard text. */
export function ConfirmationTick({ children }: { children?: ReactNode }) {
  const { t } = useTranslation("site");
  return (
    <label className="choice">
      <input type="checkbox" name={confirmationField} value="ja" required />
      {children ?? t("final")}
    </label>
  );
}

/**
 * A form of one button that posts to `to`. Works with scripts off. `final` is for acts that cannot be undone: it adds a tick before
 * the button, which the server checks too (`confirmedField`); its sentence says what will be gone.
 */
export function ActButton(props: {
  to: string;
  look?: ButtonLook;
  name?: string;
  value?: string;
  children: ReactNode;
  label?: string;
  final?: boolean | string;
}) {
  return (
    <form method="post" action={props.to} className="act">
      {props.final && (
        <ConfirmationTick>{typeof props.final === "string" ? props.final : undefined}</ConfirmationTick>
      )}
      <Button look={props.look ?? "primary"} name={props.name} value={props.value} aria-label={props.label}>
        {props.children}
      </Button>
    </form>
  );
}
