interface ChoicesProps {
  label: string;
  choices: { to: string; label: string; chosen: boolean }[];
}

/** A few links of which one is the present view: what is shown, how it is sorted. */
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
