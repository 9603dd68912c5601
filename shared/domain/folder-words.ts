/** A path as a breadcrumb in running text: « RH › Paie ». */
export const folderWords = (path: string[]) => path.join(' › ')
