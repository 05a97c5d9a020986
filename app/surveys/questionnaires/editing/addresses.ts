/** The secretariat's pages of questionnaires. */
export const listPage = "/sekretariat/spoergeskemaer";
export const uploadPage = `${listPage}/hent-ind`;
export const questionnairePage = (name: string): string => `${listPage}/${name}`;
export const draftPage = (name: string): string => `${listPage}/${name}/kladde`;
export const questionPage = (name: string, question: string): string =>
  `${draftPage(name)}/spoergsmaal/${question}`;
export const pagePage = (name: string, page: string): string => `${draftPage(name)}/side/${page}`;

/** The trial of a version, or of the draft ("kladde"). */
export const previewPage = (name: string, version: number | string): string =>
  `${questionnairePage(name)}/proev/${version}`;
