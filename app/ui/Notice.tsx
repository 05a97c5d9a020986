import type { ReactNode } from "react";
import { autoFocusIf } from "./focus.ts";
import { TextWithMailLink } from "./TextWithMailLink.tsx";

interface NoticeProps {
  kind: "info" | "success" | "warning" | "error";
  title?: string;
  /** It stands there on every visit: no answer to what was just done. */
  permanent?: boolean;
  /** It answers an act, though its kind does not say so. */
  answersAct?: boolean;
  children: ReactNode;
}

/**
 * A message that stands out. What answers an act (an error, or that it is done) takes the focus when the page comes, also with
 * scripts off, so that whoever reads by ear or moves by keyboard goes on from there.
 */
export function Notice({ kind, title, permanent: lasting, answersAct: told, children }: NoticeProps) {
  const answers = told ?? (!lasting && (kind === "error" || kind === "success"));
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

/** What an empty list says instead of nothing. */
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
