/** A progress bar with the same progress as text beside it. */
export function Progress({ done, of, label }: { done: number; of: number; label: string }) {
  return (
    <div className="progress">
      <progress value={done} max={Math.max(of, 1)} aria-label={label} />
      <span>{label}</span>
    </div>
  );
}
