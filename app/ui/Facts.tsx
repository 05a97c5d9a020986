import { Fragment, type ReactNode } from "react";

/** What is known of one thing: headings with their facts. An empty fact is left out with its heading. */
export function Facts({ facts }: { facts: [head: string, fact: ReactNode][] }) {
  return (
    <dl className="facts">
      {facts
        .filter(([, fact]) => fact !== null && fact !== "")
        .map(([head, fact]) => (
          <Fragment key={head}>
            <dt>{head}</dt>
            <dd>{fact}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
