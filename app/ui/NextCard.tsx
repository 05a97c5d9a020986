import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon.tsx";

interface NextCardProps {
  /** A ring or a round icon. */
  picture?: ReactNode;
  /** One line above the title. */
  over?: string | undefined;
  title: string;
  titleLang?: "da" | undefined;
  /** Whether it stands under a heading of its own section. */
  within?: boolean;
  children: ReactNode;
  act?: ReactNode;
}

/** The card that a page begins with: a picture, what is to be done, and the one button. */
export function NextCard({ picture, over, title, titleLang, within, children, act }: NextCardProps) {
  const Heading = within ? "h3" : "h2";
  return (
    <section className="card next-card">
      {picture}
      <div className="next-text">
        {over && <p className="next-over">{over}</p>}
        <Heading lang={titleLang}>{title}</Heading>
        {children}
      </div>
      {act && <div className="next-act">{act}</div>}
    </section>
  );
}

/** An icon as large as a ring. */
export function RoundIcon({ name }: { name: IconName }) {
  return (
    <span className="round-icon">
      <Icon name={name} size={36} />
    </span>
  );
}
