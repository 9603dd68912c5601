/** Origin of the server, without a trailing slash. */
export const apiOrigin = __API_ORIGIN__
