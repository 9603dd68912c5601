/** Type of a drag of documents inside the dashboard; its data is a JSON array of ids. */
export const dragType = 'application/x-liasse-documents'
