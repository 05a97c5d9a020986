import type { ReactNode } from "react";

interface NoticeProps {
  kind: "info" | "success" | "warning" | "error";
  title?: string;
  children: ReactNode;
}

/** A message that stands out. An error is read out at once, the others in their turn. */
export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <div className={`notice notice-${kind}`} role={kind === "error" ? "alert" : "status"}>
      {title && <p className="notice-title">{title}</p>}
      <div>{children}</div>
    </div>
  );
}

/** What an empty list says instead of nothing. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="empty">{children}</p>;
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
