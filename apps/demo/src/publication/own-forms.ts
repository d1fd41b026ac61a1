/**
 * Whether a form was sent by a page of this site. The demo's forms ask no cookie who may send them, so where they come from
 * is the guard against other sites' forms. Not every client says it, and those that do not are no browser that has readers' cookies.
 */
export function isOwnForm(request: Request, { origin }: URL): boolean {
  const from = request.headers.get('origin');
  return from === null || from === origin;
}

export function foreignForm(): Response {
  return new Response(
    'This form is of another site, so nothing was changed. Open the page here and press the button there.',
    {
      status: 403,
    },
  );
}

/** Where the reader was, by the form's `returnTo`: a path of this site, and not "//elsewhere". */
export function wayBack(fields: FormData, otherwise: string): string {
  const returnTo = String(fields.get('returnTo') ?? '');
  return /^\/(?![/\\])/.test(returnTo) ? returnTo : otherwise;
}
