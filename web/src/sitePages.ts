/** Pages of the site itself that templates know by name. Each is an ordinary document, and may be missing. */
export const sitePages = {
  about: 'about',
  howWeReview: 'how-we-review',
  contact: 'contact',
  getHelpNow: 'get-help-now',
} as const;
