/** The secretariat's pages of questionnaires. */
export const listPage = "/sekretariat/spoergeskemaer";
export const uploadPage = `${listPage}/hent-ind`;
export const questionnairePage = (name: string): string => `${listPage}/${name}`;
export const draftPage = (name: string): string => `${listPage}/${name}/kladde`;
export const questionPage = (name: string, question: string): string =>
  `${draftPage(name)}/spoergsmaal/${question}`;
export const pagePage = (name: string, page: string): string => `${draftPage(name)}/side/${page}`;
