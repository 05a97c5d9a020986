/** Codings of sound, as MP4 and WebM name them. */

/** Those that the browsers agree on. */
const playable = [
  // AAC: its plain kinds, and those of little bandwidth.
  /^mp4a(?:\.40(?:\.(?:[1-5]|29))?|\.6[6-8])?$/,
  // MP3.
  /^mp4a\.(?:69|6b|40\.34)$/,
  /^\.mp3$/,
  /^Opus$/,
  /^fLaC$/,
  /^A_(?:OPUS|VORBIS)$/,
];

/** Those that cameras, discs and programs write, as people know them. */
const names: [RegExp, string][] = [
  [/^(?:ac-3|mp4a\.a5|A_AC3.*)$/, "AC-3, Dolby Digital"],
  [/^(?:ec-3|mp4a\.a6|A_EAC3)$/, "E-AC-3, Dolby Digital Plus"],
  [/^(?:ac-4|mp4a\.ae)$/, "AC-4, Dolby"],
  [/^(?:mlpa|A_TRUEHD|A_MLP)$/, "Dolby TrueHD"],
  [/^(?:dts[a-z+-]|mp4a\.(?:a9|aa|ab|ac|b2)|A_DTS.*)$/, "DTS"],
  [/^(?:alac|A_ALAC)$/, "ALAC"],
  [/^(?:lpcm|ipcm|fpcm|sowt|twos|in24|in32|fl32|fl64|raw |NONE|A_PCM.*)$/, "PCM"],
  [/^(?:samr|sawb|sawp)$/, "AMR"],
  [/^(?:mp2|\.mp[12]|A_MPEG\/L[12])$/, "MP2"],
  [/^(?:mp4a\.40.*|mhm[12]|mha[12])$/, "MPEG-4"],
];

/** Whether browsers play sound in a coding. */
export const isPlayable = (coding: string): boolean => playable.some((pattern) => pattern.test(coding));

/** What people call a coding; undefined for an unknown one. */
export const soundName = (coding: string): string | undefined =>
  names.find(([pattern]) => pattern.test(coding))?.[1];

/** The codings of those tracks of sound that browsers play unasked: some the first of all, some the first that is enabled. */
export function playedUnasked(tracks: { codec: string; isEnabled: boolean }[]): string[] {
  const enabled = tracks.find(({ isEnabled }) => isEnabled);
  return tracks.filter((track, at) => at === 0 || track === enabled).map(({ codec }) => codec);
}
