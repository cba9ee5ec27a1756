/** What to do where the scheduler is not running, for whoever has something scheduled. */
export const schedulerAdvice =
  'The scheduler is not running, so nothing goes live by itself. Publish by hand what cannot wait, and ask whoever runs the CMS to start it again. What is due by then happens at once.';
