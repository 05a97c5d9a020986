/** The first letters of the first and the last name. */
export const initialsOf = (name: string): string => {
  const words = name.split(" ").filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? "").join("");
};

/** A person's initials in a circle. The name stands beside it, so screen readers skip it. */
export function Initials({ name }: { name: string }) {
  return (
    <span className="initials" aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
