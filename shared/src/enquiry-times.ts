/** How long somebody has the form open before it can be sent, and how long it can be open then, in milliseconds. */
export const enquiryTimes = { least: 3_000, most: 4 * 60 * 60 * 1000 } as const;
