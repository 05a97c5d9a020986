import { type ReactNode, useContext } from "react";
import { autoFocusIf } from "./focus.ts";
import { RenderContext } from "./render-context.ts";
import { TextWithMailLink } from "./TextWithMailLink.tsx";
import { UndoButton } from "./UndoButton.tsx";

interface NoticeProps {
  kind: "info" | "success" | "warning" | "error";
  title?: string;
  /** Shown on every visit, so it does not answer an act and takes no focus. */
  permanent?: boolean;
  /** Whether it answers an act, where its kind does not decide that. */
  answersAct?: boolean;
  children: ReactNode;
}

/**
 * A message that stands out. One that answers an act (an error or a success) takes the focus when the page loads, also with scripts
 * off, so that screen readers and keyboard users continue from there.
 */
export function Notice({ kind, title, permanent, answersAct, children }: NoticeProps) {
  const answers = answersAct ?? (!permanent && (kind === "error" || kind === "success"));
  const { errors } = useContext(RenderContext) ?? {};
  if (errors && answers && kind === "error") errors.refused = true;
  return (
    <div
      className={`notice notice-${kind}`}
      role={kind === "error" ? "alert" : "status"}
      tabIndex={answers ? -1 : undefined}
      {...autoFocusIf(answers)}
    >
      {title && <p className="notice-title">{title}</p>}
      <div>{typeof children === "string" ? <TextWithMailLink>{children}</TextWithMailLink> : children}</div>
    </div>
  );
}

/** That an act was done which can be undone: its button stands here while it can. Nothing once it is undone, which the page says. */
export function UndoableNotice({ children }: { children: ReactNode }) {
  const undo = useContext(RenderContext)?.undo;
  if (undo === "undone" || undo === "withdrawn") return null;
  return (
    <Notice kind="success">
      {typeof children === "string" ? <p>{children}</p> : children}
      {typeof undo === "object" && <UndoButton undo={undo} />}
    </Notice>
  );
}

/** The text shown in place of an empty list. */
export function Empty({ children }: { children: ReactNode }) {
  return (
    <p className="empty">
      {typeof children === "string" ? <TextWithMailLink>{children}</TextWithMailLink> : children}
    </p>
  );
}

/** A short word in a coloured frame; the word carries the meaning, the colour only helps. */
export function Tag({
  kind = "plain",
  children,
}: {
  kind?: "plain" | "good" | "waiting" | "bad";
  children: ReactNode;
}) {
  return <span className={`tag tag-${kind}`}>{children}</span>;
}
