/**
 * What a form says that a page of this site sent, or the answer to one that cannot be taken. The demo's forms ask no cookie who
 * may send them, so where they come from is the guard against other sites' forms. Not every client says that, and those that
 * do not are no browsers with a reader's cookies.
 */
export async function ownForm(request: Request, { origin }: URL): Promise<FormData | Response> {
  const from = request.headers.get('origin');
  if (from !== null && from !== origin) {
    return new Response(
      'This form is of another site, so nothing was changed. Open the page here and press the button there.',
      { status: 403 },
    );
  }
  try {
    return await request.formData();
  } catch {
    return new Response('What was sent is no form that can be read, so nothing was changed. Send it from the page.', {
      status: 400,
    });
  }
}

/** Where the reader was, by the form's `returnTo`: a path of this site, and not "//elsewhere". */
export function wayBack(fields: FormData, otherwise: string): string {
  const returnTo = String(fields.get('returnTo') ?? '');
  return /^\/(?![/\\])/.test(returnTo) ? returnTo : otherwise;
}
