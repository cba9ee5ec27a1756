/** What the bundle in `dist/server/entry.mjs` offers. */
import { createApp } from 'astro/app/entrypoint';

const app = createApp({ streaming: false });

// Astro would log a template's error and answer with an empty page. The publisher has to learn the reason, and logs it once.
app.logger.options.level = 'silent';
const renderErrorPage = app.renderError.bind(app);
app.renderError = (request, options) =>
  options.error ? Promise.reject(options.error) : renderErrorPage(request, options);

/**
 * The page at the request's path, made of `options.locals.content` alone. Status 404 where there is none.
 * Rejects with what a template threw.
 */
export function render(request: Request, options: { locals: App.Locals }): Promise<Response> {
  return app.render(request, options);
}
