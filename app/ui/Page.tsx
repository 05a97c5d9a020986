import type { ReactNode } from "react";
import { Sentence } from "./Sentence.tsx";

interface PageProps {
  title: string;
  /** One sentence under the heading. */
  lead?: ReactNode;
  /** Where this page hangs: one link back up. */
  up?: { to: string; label: string };
  /** Tables and lists may be wider than text. */
  wide?: boolean;
  children?: ReactNode;
}

/** One page's content: a heading, a lead and what follows. */
export function Page({ title, lead, up, wide, children }: PageProps) {
  return (
    <div className={wide ? "page page-wide" : "page"}>
      {up && (
        <a className="up" href={up.to}>
          {up.label}
        </a>
      )}
      <h1>{title}</h1>
      {lead && <p className="lead">{typeof lead === "string" ? <Sentence>{lead}</Sentence> : lead}</p>}
      {children}
    </div>
  );
}

/** A part of a page with its own heading. */
export function Section({ title, children, id }: { title: string; children: ReactNode; id?: string }) {
  return (
    <section className="section" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
