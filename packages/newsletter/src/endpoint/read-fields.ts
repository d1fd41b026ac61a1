/** More than any address, newsletter and path; less than anyone could hurt a server with. */
const longestBody = 8 * 1024;

/** The values of a field, in the order in which they were sent. */
export type Fields = (name: string) => readonly string[];

/** The fields of a form or of a JSON object, or the status that says why there are none. */
export async function readFields(request: Request): Promise<Fields | 400 | 413 | 415> {
  const parse = parsers.get(mediaType(request));
  if (parse === undefined) return 415;
  try {
    const body = await readBody(request);
    if (body === null) return 413;
    return parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    // Not UTF-8, not JSON, or cut short.
    return 400;
  }
}

const parsers: ReadonlyMap<string, (text: string) => Fields> = new Map([
  ['application/x-www-form-urlencoded', formFields],
  ['application/json', jsonFields],
]);

/** What {@link readFields} takes, as the `Accept-Post` header says it. */
export const acceptedTypes = [...parsers.keys()].join(', ');

function formFields(text: string): Fields {
  const fields = new URLSearchParams(text);
  return (name) => fields.getAll(name);
}

function jsonFields(text: string): Fields {
  const json: unknown = JSON.parse(text);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new TypeError('Not an object.');
  const fields = new Map<string, unknown>(Object.entries(json));
  return (name) => {
    return [fields.get(name)].flat().filter((value) => typeof value === 'string');
  };
}

function mediaType(request: Request): string {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
  return type.trim().toLowerCase();
}

/** Counts while it reads, because a length may be missing or a lie. */
async function readBody({ headers, body }: Request): Promise<Uint8Array | null> {
  if (Number(headers.get('content-length') ?? 0) > longestBody) {
    await body?.cancel();
    return null;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.byteLength;
    // Leaving the loop cancels the rest.
    if (length > longestBody) return null;
    chunks.push(chunk);
  }
  const whole = new Uint8Array(length);
  let end = 0;
  for (const chunk of chunks) {
    whole.set(chunk, end);
    end += chunk.byteLength;
  }
  return whole;
}
