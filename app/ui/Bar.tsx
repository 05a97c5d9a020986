import type { ReactNode } from "react";

/** A figure of a table's cell with a bar behind it as long as its share, a number from 0 to 1. The figure itself stands in words. */
export function Bar({ share, children }: { share: number; children: ReactNode }) {
  return (
    <span className="bar">
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect width={Math.min(1, Math.max(0, share)) * 100} height="1" />
      </svg>
      <span>{children}</span>
    </span>
  );
}
