/** The largest feed that is read, in bytes. Newsrooms' feeds are a tenth of it. */
export const feedBytes = 1_048_576;

/** The most items that are read of one feed. */
export const feedItems = 500;
