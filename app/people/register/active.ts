/** Whether a person is active: neither left nor forgotten. */
export const isActive = ({ mail, leftOn }: { mail: string | null; leftOn: string | null }): boolean =>
  mail !== null && leftOn === null;
