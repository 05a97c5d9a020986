interface Details {
  title: string;
  about: string;
  statedSeconds: number;
  transcript: string | null;
}

/** A lesson's details as their form shows them; the time in minutes. */
export const lessonValuesOf = ({ title, about, statedSeconds, transcript }: Details) => ({
  title,
  about,
  statedSeconds: String(Math.round(statedSeconds / 6) / 10).replace(".", ","),
  transcript: transcript ?? "",
});
