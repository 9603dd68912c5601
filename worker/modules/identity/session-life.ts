const day = 86_400

/** Seconds: how long a session lasts without use, and after how long a use prolongs it. */
export const sessionLife = { expiresIn: 30 * day, updateAge: day }
