/** The one door to Payload's REST API: those who are signed in, the few requests that signing in is made of, and patients. */
type Handler<Context> = (request: Request, context: Context) => Response | Promise<Response>;

/** Lets a handler see a request only where it may come in; answers the others itself. */
export function behindTheDoor<Context>(
  handler: Handler<Context>,
  isSignedIn: (request: Request) => Promise<boolean>,
): Handler<Context> {
  return async (request, context) => {
    const { pathname } = new URL(request.url);
    if (isFirstRegister(pathname)) {
      return refusal(
        403,
        'The first admin is made by a link printed in the log: set ADMIN_EMAIL and start the CMS again.',
      );
    }
    if (isOpen(request.method, pathname) || (await isSignedIn(request))) return handler(request, context);
    // The sign-in page asks how the menu was left: nothing, rather than an error in the browser's console.
    if (request.method === 'GET' && pathname === menuPreference) return new Response(null, { status: 204 });
    return refusal(
      401,
      'You are not signed in. Sign in with POST /api/users/login, and send the token it answers with.',
    );
  };
}

/** What is needed to sign in; the content API, which asks for a token of its own; and the contact form of patients. */
const open: Record<string, RegExp> = {
  GET: /^\/api\/(?:users\/me|content\/v1\/.+|enquiries\/start)$/,
  POST: /^\/api\/(?:users\/(?:login|logout|forgot-password|reset-password|refresh-token)|enquiries)$/,
};

const menuPreference = '/api/payload-preferences/nav';

function isOpen(method: string, pathname: string): boolean {
  return open[method]?.test(pathname) ?? false;
}

function isFirstRegister(pathname: string): boolean {
  return /\/first-register\/*$/.test(pathname);
}

function refusal(status: 401 | 403, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status, headers: { 'cache-control': 'no-store' } });
}
