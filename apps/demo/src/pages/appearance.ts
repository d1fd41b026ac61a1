import { schemeCookie, schemes } from '@galley/page';
import type { APIRoute } from 'astro';
import { ownForm, wayBack } from '../publication/own-forms.js';

/** Keeps whether a reader wants pages light, dark, or as the device has it, where script could not. */
export const POST: APIRoute = async ({ request, url, locals }) => {
  const fields = await ownForm(request, url);
  if (fields instanceof Response) return fields;
  const scheme = schemes.find((one) => one === fields.get('scheme'));
  if (scheme === undefined) return new Response(`\`scheme\` is one of ${schemes.join(', ')}.`, { status: 400 });
  return new Response(null, {
    status: 303,
    headers: {
      Location: wayBack(fields, `${locals.publication.base}/`),
      'Set-Cookie': schemeCookie(scheme, { secure: url.protocol === 'https:' }),
    },
  });
};
