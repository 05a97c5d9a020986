interface ChoicesProps {
  label: string;
  choices: { to: string; label: string; chosen: boolean }[];
}

/** A few links between views of one page, such as filters or sort orders; the chosen one is marked. */
export function Choices({ label, choices }: ChoicesProps) {
  return (
    <nav className="choices" aria-label={label}>
      <span aria-hidden="true">{label}:</span>
      <ul>
        {choices.map(({ to, label, chosen }) => (
          <li key={to}>
            <a href={to} aria-current={chosen ? "true" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
